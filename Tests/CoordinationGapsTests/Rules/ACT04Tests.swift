@testable import CoordinationGaps
import SteeringModel
import Testing
import TestSupport

@Suite struct ACT04Tests {
  private func area(_ change: (inout NetworkBuilder) -> Void = { _ in }) -> Outcome {
    outcome(of: ACT04()) {
      $0.actor("Klubleder", .middle, .clubAndLeisure)
      $0.actor("Direktør", .leadership, .clubAndLeisure)
      $0.forum("Task Force", .taskForce, members: ["Klubleder", "Direktør"])
      change(&$0)
    }
  }

  @Test func anInitiativeOrAMandateIsOk() {
    #expect(area { $0.initiative("Aftenklub", owners: ["Klubleder"]) } == .ok)
    #expect(area { $0.mandate(from: "Direktør", to: "Klubleder", .initiative) } == .ok)
  }

  @Test func partnershipAndAForumsMandateAreNobodysOwn() {
    let outcome = area {
      $0.initiative("Aftenklub", partners: ["Klubleder"])
      $0.mandate(from: "Direktør", to: "Task Force", .initiative)
    }
    #expect(
      outcome.danishEvidence == [
        """
        0 af 1 centrale aktører på mellemniveau har en indsats eller et mandat i eget navn. Det har \
        Klubleder ikke.
        """
      ])
  }

  @Test func withoutMiddleLevelItDoesNotApply() {
    let outcome = outcome(of: ACT04()) { $0.actor("Direktør", .leadership, .school) }
    #expect(outcome.state == .notApplicable)
  }

  @Test func withoutMandatesSheetItIsUnknown() {
    #expect(area { $0.sheets.remove(.mandates) } == .unknown([.need(.sheet(.mandates))]))
  }
}
