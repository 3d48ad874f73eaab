@testable import CoordinationGaps
import Localization
import SteeringModel
import TestSupport
import Testing

@Suite struct TIE02Tests {
  private func area(_ change: (inout NetworkBuilder) -> Void) -> Outcome {
    outcome(of: TIE02(), on: .on("2026-03-01")) {
      for name in ["Hotspotchef", "Skoleleder", "Klubleder", "Betjent"] { $0.actor(name) }
      $0.tie("Hotspotchef", "Betjent") { $0.lastContact = .on("2026-02-01") }
      change(&$0)
    }
  }

  @Test func ninetyDaysAreOkAndOneMoreIsNot() {
    #expect(area { $0.tie("Klubleder", "Betjent") { $0.lastContact = .on("2025-12-01") } } == .ok)
    let outcome = area {
      $0.tie("Klubleder", "Betjent") { $0.lastContact = .on("2025-11-30") }
    }
    #expect(
      outcome.danishEvidence == ["Klubleder og Betjent har ikke haft kontakt i 91 dage."])
    #expect(
      outcome.findings[0].action.da == "Bed Klubleder om at tage telefonen og ringe til Betjent.")
  }

  @Test func theAreaMaySetTheThreshold() {
    let outcome = area {
      $0.tie("Klubleder", "Betjent") { $0.lastContact = .on("2025-11-30") }
      $0.area.thresholds = ["TIE-02": 91]
    }
    #expect(outcome == .ok)
  }

  @Test func aPartnerWhoDriftsAwayIsOneFinding() {
    let outcome = area {
      $0.tie("Hotspotchef", "Skoleleder") { $0.lastContact = .on("2025-11-01") }
      $0.tie("Klubleder", "Skoleleder") { $0.lastContact = .on("2025-10-01") }
    }
    #expect(
      outcome.danishEvidence == [
        """
        Skoleleder har længe ikke haft kontakt med 2 partnere: Hotspotchef (120 dage) og Klubleder \
        (151 dage).
        """
      ])
  }

  @Test func theNewestContactOfAPairCounts() {
    let outcome = area {
      $0.tie("Klubleder", "Betjent") { $0.lastContact = .on("2025-01-01") }
      $0.tie("Klubleder", "Betjent", .information) { $0.lastContact = .on("2026-02-01") }
    }
    #expect(outcome == .ok)
  }

  @Test func withoutDatesItIsUnknown() {
    let outcome = outcome(of: TIE02()) {
      $0.actor("Klubleder")
      $0.actor("Betjent")
      $0.tie("Klubleder", "Betjent")
    }
    #expect(outcome == .unknown([.need(.tieLastContact)]))
  }
}
