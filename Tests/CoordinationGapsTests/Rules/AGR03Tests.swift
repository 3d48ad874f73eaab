@testable import CoordinationGaps
import SteeringModel
import TestSupport
import Testing

@Suite struct AGR03Tests {
  private func area(
    due: String, status: SteeringNetwork.AgreementStatus? = .open, owners: [String] = ["Klubleder"]
  ) -> Outcome {
    outcome(of: AGR03(), on: .on("2026-03-01")) {
      $0.actor("Klubleder")
      $0.agreement("Fælles vagtplan", owners: owners, due: .on(due)) { $0.status = status }
    }
  }

  @Test func theDayItselfIsInTime() {
    #expect(area(due: "2026-03-01") == .ok)
  }

  @Test func theDayAfterIsLate() {
    #expect(
      area(due: "2026-02-28").danishEvidence == [
        """
        Aftalen »Fælles vagtplan« skulle være gennemført den 28. februar 2026, for 1 dag siden. \
        Ansvaret ligger hos Klubleder.
        """
      ])
    #expect(area(due: "2026-02-28", status: nil).state == .gap)
  }

  @Test func anAgreementWithoutOwnerSaysSo() {
    let outcome = area(due: "2026-01-01", owners: [])
    #expect(outcome.danishEvidence[0].hasSuffix("for 59 dage siden. Den har ingen ansvarlig."))
  }

  @Test func whatIsDoneOrDroppedIsNotLate() {
    #expect(area(due: "2026-01-01", status: .done) == .ok)
    #expect(area(due: "2026-01-01", status: .dropped) == .ok)
  }

  @Test func withoutAgreementsItDoesNotApply() {
    #expect(outcome(of: AGR03()) { $0.actor("Klubleder") } == .notApplicable(.noAgreements))
  }

  @Test func withoutDatesItIsUnknown() {
    let outcome = outcome(of: AGR03()) { $0.agreement("Fælles vagtplan") }
    #expect(outcome == .unknown([.need(.agreementDue)]))
  }
}
