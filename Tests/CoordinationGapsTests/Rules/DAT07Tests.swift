@testable import CoordinationGaps
import Localization
import SteeringModel
import TestSupport
import Testing

@Suite struct DAT07Tests {
  private func area(_ change: (inout NetworkBuilder) -> Void = { _ in }) -> Outcome {
    outcome(of: DAT07()) {
      $0.actor("Lærer")
      $0.actor("Betjent")
      $0.tie("Lærer", "Betjent")
      change(&$0)
    }
  }

  @Test func aTieToAnUnlistedActorIsAGap() {
    let outcome = area {
      $0.actor("Nævnet") { $0.isListed = false }
      $0.tie("Lærer", "Nævnet")
      $0.tie("Betjent", "Nævnet", .referral)
      $0.issues = [
        Issue(
          code: "unlisted-actor", severity: .warning,
          location: Issue.Location(source: "relationer.csv", row: 3), value: "Nævnet",
          message: Localized(da: "Aktøren er ikke på listen.", en: "The actor is not listed."),
          nearest: "Ungenævnet")
      ]
    }
    #expect(
      outcome.danishEvidence == [
        "Nævnet har 2 relationer (til Lærer og Betjent), men ingen række i arket aktører."
      ])
    #expect(outcome.findings[0].remarks.map(\.da) == ["Måske menes »Ungenævnet«."])
  }

  @Test func listedActorsAreOk() {
    #expect(area() == .ok)
  }

  @Test func withoutTiesItDoesNotApply() {
    #expect(outcome(of: DAT07()) { $0.actor("Lærer") } == .notApplicable(.noTies))
  }

  @Test func withoutTiesSheetItIsUnknown() {
    #expect(area { $0.sheets.remove(.ties) } == .unknown([.need(.sheet(.ties))]))
  }
}
