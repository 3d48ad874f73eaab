@testable import CoordinationGaps
import Localization
import SteeringModel
import TestSupport
import Testing

@Suite struct DAT03Tests {
  private func area(_ change: (inout NetworkBuilder) -> Void = { _ in }) -> Outcome {
    outcome(of: DAT03()) {
      $0.actor("Skoleleder, Engskolen") { $0.row = SourceRow(source: "aktører.csv", row: 2) }
      $0.actor("Skoleleder, Engskoln") { $0.row = SourceRow(source: "aktører.csv", row: 3) }
      change(&$0)
    }
  }

  private let likeness = Issue(
    code: "near-duplicate", severity: .warning,
    location: Issue.Location(source: "aktører.csv", row: 3),
    message: Localized(da: "Navnet ligner et andet.", en: "The name resembles another."),
    nearest: "Skoleleder, Engskolen")

  @Test func aNameThatTheReaderFoundAlikeIsAGap() {
    #expect(
      area { $0.issues = [likeness] }.danishEvidence == [
        "»Skoleleder, Engskoln« ligner »Skoleleder, Engskolen«."
      ])
  }

  @Test func anIssueOfAnotherSheetDoesNotCount() {
    var other = likeness
    other.location.source = "organisationer.csv"
    #expect(area { $0.issues = [other] } == .ok)
  }

  @Test func namesThatDifferInMarksOnlyAreAlike() {
    let outcome = area { $0.actor("skoleleder,  engskolen") }
    #expect(outcome.findings.count == 1)
  }

  @Test func withoutActorsItDoesNotApply() {
    #expect(outcome(of: DAT03()) { _ in } == .notApplicable(.noActors))
  }

  @Test func withoutTheSheetItIsUnknown() {
    #expect(area { $0.sheets.remove(.actors) }.state == .unknown)
  }
}
