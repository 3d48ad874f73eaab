@testable import CoordinationGaps
import Localization
import SteeringModel
import TestSupport
import Testing

@Suite struct NET13Tests {
  /// Five core actors who meet in the Task Force; ten pairs.
  private func area(_ change: (inout NetworkBuilder) -> Void = { _ in }) -> Outcome {
    outcome(of: NET13()) {
      $0.actor("Skole", .middle, .school)
      $0.actor("Klub", .middle, .clubAndLeisure)
      $0.actor("Politi", .middle, .police)
      $0.actor("Bolig", .middle, .housing)
      $0.actor("Job", .middle, .employment)
      $0.forum("Task Force", .taskForce, members: ["Skole", "Klub", "Politi", "Bolig", "Job"])
      $0.tie("Skole", "Klub")
      $0.tie("Klub", "Politi")
      change(&$0)
    }
  }

  @Test func cooperationThatLivesInTheMeetingOnlyIsAGap() {
    let outcome = area { $0.tie("Bolig", "Job") }
    #expect(
      outcome.danishEvidence == [
        """
        Med Task Force har 100 % af parrene af centrale aktører en vej til hinanden, uden den kun \
        40 %.
        """
      ])
    #expect(outcome.findings[0].missingTies.count == 1)
    #expect(
      outcome.findings[0].action.da == "Aftal direkte kontakt mellem møderne med Bolig.")
  }

  @Test func aFallUpToTheThresholdIsOk() {
    let four = area {
      $0.tie("Politi", "Bolig")
      $0.area.thresholds = ["NET-13": 0.4]
    }
    #expect(four == .ok)
    let belowLimit = area {
      $0.tie("Politi", "Bolig")
      $0.area.thresholds = ["NET-13": 0.39]
    }
    #expect(belowLimit.state == .gap)
  }

  @Test func anotherForumHoldsThemTogether() {
    let outcome = area { $0.forum("SSP", .sspCouncil, members: ["Skole", "Bolig", "Job"]) }
    #expect(outcome == .ok)
  }

  @Test func withoutTaskForceOrCoreActorsItDoesNotApply() {
    let noTaskForce = outcome(of: NET13()) { $0.actor("Skole", .middle, .school) }
    #expect(noTaskForce == .notApplicable(.noTaskForce))
    let noCore = outcome(of: NET13()) {
      $0.actor("Bibliotek", .middle, .culture)
      $0.forum("Task Force", .taskForce, members: ["Bibliotek"])
    }
    #expect(noCore == .notApplicable(.noCoreActors))
  }

  @Test func withoutSeatsSheetItIsUnknown() {
    #expect(area { $0.sheets.remove(.seats) } == .unknown([.need(.sheet(.seats))]))
  }
}
