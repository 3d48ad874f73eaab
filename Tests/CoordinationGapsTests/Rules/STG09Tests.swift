@testable import CoordinationGaps
import SteeringModel
import Testing
import TestSupport

@Suite struct STG09Tests {
  @Test func everyGoalWithAStrategyIsOk() {
    let outcome = outcome(of: STG09()) {
      $0.goal("Færre sigtelser", strategy: "Tryghedsstrategien")
    }
    #expect(outcome == .ok)
  }

  @Test func aGoalWithoutStrategyIsAGap() {
    let outcome = outcome(of: STG09()) {
      $0.goal("Færre sigtelser", strategy: "Tryghedsstrategien")
      $0.goal("Flere i fritidsjob")
    }
    #expect(
      outcome.danishEvidence == [
        "Målet »Flere i fritidsjob« henviser ikke til nogen af kommunens strategier."
      ])
    #expect(outcome.findings[0].subjects == [.goal(Handle(1))])
  }

  @Test func withoutGoalsItDoesNotApply() {
    #expect(outcome(of: STG09()) { _ in }.state == .notApplicable)
  }

  @Test func whenNoStrategyIsStatedItIsUnknown() {
    let outcome = outcome(of: STG09()) { $0.goal("Færre sigtelser") }
    #expect(outcome == .unknown([.need(.goalStrategy)]))
  }
}
