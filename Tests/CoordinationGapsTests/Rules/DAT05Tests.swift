@testable import CoordinationGaps
import Localization
import SteeringModel
import TestSupport
import Testing

@Suite struct DAT05Tests {
  private func area(_ change: (inout NetworkBuilder) -> Void = { _ in }) -> Outcome {
    outcome(of: DAT05()) {
      $0.actor("Lærer")
      $0.actor("Betjent")
      $0.actor("Klubleder")
      $0.tie("Lærer", "Betjent") { $0.lastContact = .on("2026-02-01") }
      change(&$0)
    }
  }

  @Test func aTieWithoutDateIsAGap() {
    #expect(
      area { $0.tie("Lærer", "Klubleder") }.danishEvidence == [
        "1 af 2 relationer har hverken startdato eller seneste kontakt: Lærer – Klubleder."
      ])
  }

  @Test func eitherDateIsEnough() {
    let outcome = area {
      $0.tie("Lærer", "Klubleder") { $0.period = Period(from: .on("2025-01-01")) }
    }
    #expect(outcome == .ok)
  }

  @Test func aDenialNeedsNoDate() {
    #expect(area { $0.tie("Lærer", "Klubleder") { $0.strength = 0 } } == .ok)
    #expect(area { $0.tie("Lærer", "Betjent") { $0.strength = 0 } } == .ok)
  }

  @Test func withoutTiesItDoesNotApply() {
    #expect(outcome(of: DAT05()) { $0.actor("Lærer") } == .notApplicable(.noTies))
  }

  @Test func withoutTiesSheetItIsUnknown() {
    #expect(area { $0.sheets.remove(.ties) } == .unknown([.need(.sheet(.ties))]))
  }
}
