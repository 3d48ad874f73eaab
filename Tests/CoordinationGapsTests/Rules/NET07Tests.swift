@testable import CoordinationGaps
import Localization
import SteeringModel
import TestSupport
import Testing

@Suite struct NET07Tests {
  /// Three in the steering group and three in the Task Force, who all know each other.
  private func area(_ change: (inout NetworkBuilder) -> Void = { _ in }) -> Outcome {
    outcome(of: NET07()) {
      for actor in ["Direktør", "Skoleleder", "Klubleder", "Betjent", "Lærer", "Pædagog"] {
        $0.actor(actor)
      }
      $0.forum("SG", .steeringGroup, members: ["Direktør", "Skoleleder", "Klubleder"])
      $0.forum("TF", .taskForce, members: ["Betjent", "Lærer", "Pædagog"])
      $0.tie("Betjent", "Lærer")
      $0.tie("Lærer", "Pædagog")
      $0.tie("Pædagog", "Betjent")
      $0.tie("Direktør", "Skoleleder")
      $0.tie("Skoleleder", "Klubleder")
      change(&$0)
    }
  }

  @Test func aDenserCircleIsAGap() {
    let outcome = area()
    #expect(
      outcome.danishEvidence == [
        "I styregruppen har 67 % af parrene en relation; i Task Forcen er det 100 %."
      ])
    #expect(outcome.findings[0].missingTies.count == 1)
    #expect(
      outcome.findings[0].action.da == """
        Giv styregruppens medlemmer en sag at løse sammen; begynd med Direktør og Klubleder.
        """)
  }

  @Test func asDenseAsTheOthersIsOk() {
    #expect(area { $0.tie("Direktør", "Klubleder") } == .ok)
  }

  @Test func circlesOfTwoAreTooSmallToCompare() {
    let outcome = outcome(of: NET07()) {
      for actor in ["Direktør", "Skoleleder", "Klubleder"] { $0.actor(actor) }
      $0.forum("SG", .steeringGroup, members: ["Direktør", "Skoleleder"])
    }
    #expect(outcome.state == .notApplicable)
  }

  @Test func withoutSeatsSheetItIsUnknown() {
    #expect(area { $0.sheets.remove(.seats) } == .unknown([.need(.sheet(.seats))]))
  }
}
