@testable import CoordinationGaps
import SteeringModel
import Testing
import TestSupport

@Suite struct OVL01Tests {
  private func area(_ change: (inout NetworkBuilder) -> Void = { _ in }) -> Outcome {
    outcome(of: OVL01()) {
      $0.actor("Klubleder", .middle, .clubAndLeisure)
      $0.actor("Jobkonsulent", .frontline, .employment)
      $0.targetGroup("Drenge 12-15", ages: 12...15)
      $0.initiative("Fritidspas", owners: ["Klubleder"], for: ["Drenge 12-15"])
      $0.initiative("Lommepengejob", owners: ["Jobkonsulent"], for: ["Drenge 12-15"])
      change(&$0)
    }
  }

  @Test func strangersWithTheSameTargetGroupAreAGap() {
    #expect(
      area().danishEvidence == [
        """
        »Fritidspas« (Klubleder) og »Lommepengejob« (Jobkonsulent) vil begge nå Drenge 12-15, men \
        de ansvarlige har hverken koordinering, forum eller aftale sammen.
        """
      ])
  }

  @Test func aBareContactDoesNotCount() {
    #expect(area { $0.tie("Klubleder", "Jobkonsulent", .contact) }.state == .gap)
  }

  @Test func coordinationForumOrAgreementCounts() {
    #expect(area { $0.tie("Klubleder", "Jobkonsulent", .coordination) } == .ok)
    #expect(area { $0.forum("Netværk", members: ["Klubleder", "Jobkonsulent"]) } == .ok)
    #expect(area { $0.agreement("Fælles plan", parties: ["Klubleder", "Jobkonsulent"]) } == .ok)
    let closed = area {
      $0.agreement("Gammel plan", parties: ["Klubleder", "Jobkonsulent"]) { $0.status = .done }
    }
    #expect(closed.state == .gap)
  }

  @Test func oneInitiativeAGroupDoesNotApply() {
    let outcome = outcome(of: OVL01()) {
      $0.actor("Klubleder")
      $0.targetGroup("Drenge 12-15")
      $0.initiative("Fritidspas", owners: ["Klubleder"], for: ["Drenge 12-15"])
    }
    #expect(outcome.state == .notApplicable)
  }

  @Test func withoutInitiativesSheetItIsUnknown() {
    #expect(area { $0.sheets.remove(.initiatives) }.state == .unknown)
  }
}
