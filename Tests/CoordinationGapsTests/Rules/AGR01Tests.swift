@testable import CoordinationGaps
import SteeringModel
import TestSupport
import Testing

@Suite struct AGR01Tests {
  private func area(_ change: (inout NetworkBuilder) -> Void) -> Outcome {
    outcome(of: AGR01()) {
      for name in ["Klubleder", "Betjent", "Lærer"] { $0.actor(name) }
      $0.tie("Klubleder", "Betjent", .coordination)
      $0.tie("Klubleder", "Lærer", .contact)
      change(&$0)
    }
  }

  @Test func forumAgreementAndInitiativeCount() {
    #expect(area { $0.forum("SSP", members: ["Klubleder", "Betjent"]) } == .ok)
    #expect(area { $0.agreement("Vagtplan", parties: ["Klubleder", "Betjent"]) } == .ok)
    #expect(area { $0.initiative("Pas", owners: ["Klubleder"], partners: ["Betjent"]) } == .ok)
  }

  @Test func bareCoordinationIsCountedAndNamed() {
    let outcome = area {
      $0.tie("Betjent", "Lærer", .coordination)
      $0.forum("SSP", members: ["Lærer", "Betjent"])
    }
    #expect(
      outcome.danishEvidence == [
        """
        1 af 2 koordineringer har hverken fælles forum, aftale eller indsats bag sig: Klubleder – \
        Betjent.
        """
      ])
    #expect(outcome.findings[0].subjects == [.actor(Handle(0)), .actor(Handle(1))])
  }

  @Test func aDroppedAgreementDoesNotCount() {
    let outcome = area {
      $0.agreement("Vagtplan", parties: ["Klubleder", "Betjent"]) { $0.status = .dropped }
    }
    #expect(outcome.state == .gap)
  }

  @Test func withoutCoordinationItDoesNotApply() {
    let outcome = outcome(of: AGR01()) { $0.actor("Lærer") }
    #expect(outcome.state == .notApplicable)
  }

  @Test func withoutAgreementsItIsUnknown() {
    #expect(area { $0.sheets.remove(.agreements) } == .unknown([.need(.sheet(.agreements))]))
  }
}
