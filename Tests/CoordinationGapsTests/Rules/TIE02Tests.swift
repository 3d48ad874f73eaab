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

  private func ties(before: Double, now: Double, lastContact: String) -> Outcome {
    area {
      $0.tie("Klubleder", "Betjent", .information, every: before) {
        $0.period = Period(until: .on("2025-12-31"))
      }
      $0.tie("Betjent", "Klubleder", .information, every: now) {
        $0.period = Period(from: .on("2026-01-01"))
        $0.lastContact = .on(lastContact)
      }
    }
  }

  @Test func contactThatHasBecomeRarerIsAGap() {
    #expect(
      ties(before: 7, now: 30, lastContact: "2026-02-01").danishEvidence == [
        """
        Kontakten mellem Betjent og Klubleder er blevet sjældnere: før var der 7 dage imellem, nu 30.
        """
      ])
    #expect(ties(before: 30, now: 30, lastContact: "2026-02-01") == .ok)
    #expect(ties(before: 30, now: 7, lastContact: "2026-02-01") == .ok)
  }

  @Test func whatHasStoppedIsNotAlsoCalledRarer() {
    #expect(ties(before: 7, now: 30, lastContact: "2025-11-01").findings.count == 1)
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
