@testable import CoordinationGaps
import SteeringModel
import TestSupport
import Testing

@Suite struct TFC07Tests {
  private func area(_ change: (inout NetworkBuilder) -> Void) -> Outcome {
    outcome(of: TFC07()) {
      $0.actor("Klubleder")
      $0.goal("Flere i fritidsjob")
      $0.initiative("Fritidspas", owners: ["Klubleder"]) { $0.goals = [Handle(0)] }
      change(&$0)
    }
  }

  @Test func aGoalForEachInitiativeIsOk() {
    #expect(area { _ in } == .ok)
  }

  @Test func eachInitiativeWithoutGoalIsAFinding() {
    let outcome = area {
      $0.initiative("Åben hal")
      $0.initiative("Lektiecafé", owners: ["Klubleder"])
    }
    #expect(
      outcome.danishEvidence == [
        "»Åben hal« er ikke knyttet til et af de fælles mål.",
        "»Lektiecafé« (Klubleder) er ikke knyttet til et af de fælles mål.",
      ])
  }

  @Test func anEndedInitiativeNeedsNoGoal() {
    #expect(area { $0.initiative("Gammel") { $0.status = .ended } } == .ok)
  }

  @Test func withoutInitiativesItDoesNotApply() {
    #expect(outcome(of: TFC07()) { $0.actor("Klubleder") } == .notApplicable(.noInitiatives))
  }

  @Test func withoutGoalsItIsUnknown() {
    #expect(area { $0.sheets.remove(.goals) } == .unknown([.need(.sheet(.goals))]))
    let empty = outcome(of: TFC07()) { $0.initiative("Fritidspas") }
    #expect(empty == .unknown([.need(.initiativeGoals)]))
  }
}
