@testable import CoordinationGaps
import Localization
import SteeringModel
import TestSupport
import Testing

@Suite struct DAT06Tests {
  private func area(_ change: (inout NetworkBuilder) -> Void = { _ in }) -> Outcome {
    outcome(of: DAT06()) {
      $0.actor("Lærer")
      $0.actor("Betjent")
      $0.tie("Lærer", "Betjent", .information) { $0.reporter = .from }
      change(&$0)
    }
  }

  @Test func yesAndNoAreAGap() {
    let outcome = area {
      $0.tie("Lærer", "Betjent", .information) {
        $0.reporter = .to
        $0.strength = 0
      }
    }
    #expect(
      outcome.danishEvidence == [
        "Om relationen mellem Lærer og Betjent (information) siger 1 række ja og 1 række nej."
      ])
  }

  @Test func aDenialOfAnotherKindIsNoContradiction() {
    #expect(area { $0.tie("Lærer", "Betjent", .coordination) { $0.strength = 0 } } == .ok)
  }

  @Test func twoReportsThatAgreeAreOk() {
    #expect(area { $0.tie("Betjent", "Lærer", .information) { $0.reporter = .from } } == .ok)
  }

  @Test func withoutTiesItDoesNotApply() {
    #expect(outcome(of: DAT06()) { $0.actor("Lærer") } == .notApplicable(.noTies))
  }

  @Test func withoutTiesSheetItIsUnknown() {
    #expect(area { $0.sheets.remove(.ties) } == .unknown([.need(.sheet(.ties))]))
  }
}
