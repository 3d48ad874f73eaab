@testable import CoordinationGaps
import Localization
import SteeringModel
import Testing
import TestSupport

@Suite struct STG10Tests {
  private func area(_ change: (inout NetworkBuilder) -> Void = { _ in }) -> Outcome {
    outcome(of: STG10()) {
      $0.actor("Skoleleder")
      $0.actor("Gadeplan")
      $0.forum("Styregruppe", .steeringGroup, members: ["Skoleleder"])
      $0.targetGroup("Drenge 12-15")
      change(&$0)
    }
  }

  @Test func aMemberWhoKnowsTheGroupIsOk() {
    #expect(area { $0.knows("Skoleleder", "Drenge 12-15") } == .ok)
  }

  @Test func hearsayIsNoDirectKnowledge() {
    let outcome = area {
      $0.knows("Skoleleder", "Drenge 12-15", .secondhand)
      $0.knows("Gadeplan", "Drenge 12-15")
    }
    #expect(
      outcome.danishEvidence == [
        """
        Ingen af styregruppens medlemmer (1) har direkte kendskab til Drenge 12-15. Det har \
        Gadeplan, men uden plads i gruppen.
        """
      ])
    #expect(outcome.findings[0].missingSeats == [MissingSeat(Handle(1), in: Handle(0))])
  }

  @Test func aGroupThatNobodyKnowsHasNoCandidate() {
    let outcome = area()
    #expect(outcome.danishEvidence[0].hasSuffix("Det har ingen andre i netværket heller."))
    #expect(
      outcome.findings[0].action.da
        == "Aftal, hvem der skal lære Drenge 12-15 at kende på styregruppens vegne.")
  }

  @Test func withoutSteeringGroupOrTargetGroupsItDoesNotApply() {
    #expect(outcome(of: STG10()) { $0.targetGroup("Drenge") }.state == .notApplicable)
    let groupless = outcome(of: STG10()) { $0.forum("Styregruppe", .steeringGroup) }
    #expect(groupless.state == .notApplicable)
  }

  @Test func withoutKnowledgeSheetItIsUnknown() {
    #expect(area { $0.sheets.remove(.knowledge) } == .unknown([.need(.sheet(.knowledge))]))
  }
}
