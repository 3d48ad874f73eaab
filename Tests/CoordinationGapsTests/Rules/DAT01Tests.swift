@testable import CoordinationGaps
import Localization
import SteeringModel
import TestSupport
import Testing

@Suite struct DAT01Tests {
  @Test func whatIsMissingIsListedByColumn() {
    let outcome = outcome(of: DAT01()) {
      $0.actor("Lærer", .frontline)
      $0.actor("Betjent", nil, .police)
      $0.actor("Nævnet") { $0.isListed = false }
    }
    #expect(
      outcome.danishEvidence == [
        "1 af 2 aktører har intet niveau: Betjent.", "1 af 2 aktører har ingen sektor: Lærer.",
      ])
    #expect(outcome.findings[0].action.da == "Skriv niveau for Betjent i arket aktører.")
  }

  @Test func fullRowsAreOk() {
    #expect(outcome(of: DAT01()) { $0.actor("Lærer", .frontline, .school) } == .ok)
  }

  @Test func withoutActorsItDoesNotApply() {
    #expect(outcome(of: DAT01()) { _ in } == .notApplicable(.noActors))
  }

  @Test func withoutTheSheetItIsUnknown() {
    #expect(outcome(of: DAT01()) { $0.sheets.remove(.actors) }.state == .unknown)
  }
}
