@testable import CoordinationGaps
import SteeringModel
import Testing
import TestSupport

@Suite struct ACT03Tests {
  private func area(_ change: (inout NetworkBuilder) -> Void = { _ in }) -> Outcome {
    outcome(of: ACT03()) {
      $0.actor("Træner")
      $0.actor("Klubleder")
      $0.initiative("Fredagsfodbold", owners: ["Træner"])
      change(&$0)
    }
  }

  @Test func oneOwnerIsOk() {
    #expect(area { $0.initiative("Gammel indsats") { $0.status = .ended } } == .ok)
  }

  @Test func noOwnerIsAGap() {
    let outcome = area {
      $0.initiative("Åben hal", partners: ["Klubleder"])
      $0.initiative("Fædregruppe", partners: ["Klubleder", "Træner"])
      $0.initiative("Vandringer")
    }
    #expect(
      outcome.danishEvidence == [
        "»Åben hal« har ingen ansvarlig. Partner: Klubleder.",
        "»Fædregruppe« har ingen ansvarlig. Partnere: Klubleder og Træner.",
        "»Vandringer« har ingen ansvarlig.",
      ])
    #expect(outcome.findings.map(\.severity) == [nil, nil, nil])
  }

  @Test func severalOwnersAreAWarning() {
    let outcome = area { $0.initiative("Fædrenetværk", owners: ["Klubleder", "Træner"]) }
    #expect(outcome.danishEvidence == ["»Fædrenetværk« har 2 ansvarlige: Klubleder og Træner."])
    #expect(outcome.findings[0].severity == .medium)
  }

  @Test func withoutInitiativesItDoesNotApply() {
    #expect(outcome(of: ACT03()) { $0.actor("Træner") }.state == .notApplicable)
  }

  @Test func whenNoOwnerIsStatedItIsUnknown() {
    let outcome = outcome(of: ACT03()) { $0.initiative("Vandringer") }
    #expect(outcome == .unknown([.need(.initiativeOwner)]))
  }
}
