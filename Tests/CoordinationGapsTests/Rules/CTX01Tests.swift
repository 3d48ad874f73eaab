@testable import CoordinationGaps
import SteeringModel
import Testing
import TestSupport

@Suite struct CTX01Tests {
  @Test func aGroupFromEighteenIsNoted() {
    let outcome = outcome(of: CTX01()) {
      $0.targetGroup("Unge voksne", ages: 18...24)
      $0.targetGroup("Unge 17-20 år", ages: 17...20)
    }
    #expect(
      outcome.danishEvidence == [
        """
        Unge voksne er 18–24 år. Her er der kun svag dokumentation for, at modellen virker.
        """
      ])
    #expect(outcome.findings[0].subjects == [.targetGroup(Handle(0))])
  }

  @Test func youngerGroupsDoNotApply() {
    let outcome = outcome(of: CTX01()) { $0.targetGroup("Drenge", ages: 12...15) }
    #expect(outcome.state == .notApplicable)
    #expect(CTX01.about.states == [.gap, .notApplicable, .unknown])
  }

  @Test func whenNoAgeIsStatedItIsUnknown() {
    let outcome = outcome(of: CTX01()) { $0.targetGroup("Drenge") }
    #expect(outcome == .unknown([.need(.targetGroupAges)]))
  }
}
