@testable import CoordinationGaps
import SteeringModel
import Testing
import TestSupport

@Suite struct MND07Tests {
  private func area(_ change: (inout NetworkBuilder) -> Void = { _ in }) -> Outcome {
    outcome(of: MND07()) {
      $0.organisation("Engskolen", .school)
      $0.actor("Skoleleder", .leadership, .school, at: "Engskolen")
      $0.actor("Viceleder", .middle, .school, at: "Engskolen")
      $0.actor("Afdelingsleder", .middle, .school, at: "Engskolen")
      $0.actor("Lærer", .frontline, .school, at: "Engskolen")
      $0.forum("Netværk", .partnerForum, members: ["Lærer"])
      $0.tie("Skoleleder", "Viceleder")
      $0.tie("Viceleder", "Afdelingsleder")
      change(&$0)
    }
  }

  @Test func twoStepsAreOk() {
    #expect(area { $0.tie("Lærer", "Viceleder") } == .ok)
  }

  @Test func threeStepsAreAGap() {
    let outcome = area { $0.tie("Lærer", "Afdelingsleder") }
    #expect(
      outcome.danishEvidence == ["Lærer har mere end 2 led til egen leder (Skoleleder)."])
    #expect(outcome.findings[0].missingTies == [MissingTie(Handle(3), Handle(0), .reporting)])
  }

  @Test func theAreaMaySetTheThreshold() {
    let outcome = area {
      $0.tie("Lærer", "Afdelingsleder")
      $0.area.thresholds = ["MND-07": 3]
    }
    #expect(outcome == .ok)
  }

  @Test func theSectorsLeaderStandsIn() {
    let outcome = outcome(of: MND07()) {
      $0.actor("Skolechef", .leadership, .school)
      $0.actor("Lærer", .frontline, .school)
      $0.forum("Netværk", members: ["Lærer"])
      $0.tie("Lærer", "Skolechef")
    }
    #expect(outcome == .ok)
  }

  @Test func noLeaderIsAGap() {
    let outcome = outcome(of: MND07()) {
      $0.actor("Lærer", .frontline, .school)
      $0.forum("Netværk", members: ["Lærer"])
    }
    #expect(
      outcome.danishEvidence == [
        "Lærer har ingen leder i netværket, hverken i egen organisation eller sektor."
      ])
  }

  @Test func withoutParticipantsItDoesNotApply() {
    let outcome = outcome(of: MND07()) { $0.actor("Skolechef", .leadership, .school) }
    #expect(outcome.state == .notApplicable)
  }

  @Test func withoutTiesSheetItIsUnknown() {
    #expect(area { $0.sheets.remove(.ties) } == .unknown([.need(.sheet(.ties))]))
  }
}
