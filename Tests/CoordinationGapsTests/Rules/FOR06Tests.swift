@testable import CoordinationGaps
import Localization
import SteeringModel
import TestSupport
import Testing

@Suite struct FOR06Tests {
  private func area(_ change: (inout NetworkBuilder) -> Void = { _ in }) -> Outcome {
    outcome(of: FOR06()) {
      $0.actor("Hotspotchef", .middle, .hotspot, roles: .hotspotChief)
      $0.actor("Fædregruppe", .community, .association, roles: .parents)
      $0.actor("Kulturforening", .community, .association, roles: .ethnicGroup)
      $0.actor("Boldklub", .community, .association)
      $0.tie("Hotspotchef", "Fædregruppe")
      change(&$0)
    }
  }

  @Test func anIsolatedGroupIsAGap() {
    let outcome = area { $0.forum("Netværk", members: ["Hotspotchef", "Kulturforening"]) }
    #expect(
      outcome.danishEvidence == [
        """
        1 af 2 forældregrupper, etniske foreninger og beboergrupper har ingen relation til nogen: \
        Kulturforening.
        """
      ])
    #expect(outcome.findings[0].missingTies.count == 1)
  }

  @Test func aTieForEachIsOk() {
    #expect(area { $0.tie("Fædregruppe", "Kulturforening") } == .ok)
  }

  @Test func withoutSuchGroupsItDoesNotApply() {
    let outcome = outcome(of: FOR06()) { $0.actor("Boldklub", .community, .association) }
    #expect(outcome.state == .notApplicable)
  }

  @Test func withoutTiesSheetItIsUnknown() {
    #expect(area { $0.sheets.remove(.ties) } == .unknown([.need(.sheet(.ties))]))
  }
}
