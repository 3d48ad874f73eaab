@testable import CoordinationGaps
import SteeringModel
import Testing
import TestSupport

@Suite struct STG08Tests {
  private func area(_ change: (inout NetworkBuilder) -> Void = { _ in }) -> Outcome {
    outcome(of: STG08()) {
      $0.actor("Hotspotchef", .middle, .hotspot, roles: .hotspotChief)
      $0.actor("Skoleleder", .leadership, .school, roles: .institutionHead)
      $0.actor("Kommunaldirektør", .leadership, .childrenAndYouth, roles: .director)
      $0.forum("Styregruppe", .steeringGroup, members: ["Hotspotchef", "Skoleleder"])
      change(&$0)
    }
  }

  @Test func aTieOrASeatIsOk() {
    #expect(area { $0.tie("Skoleleder", "Kommunaldirektør", .information) } == .ok)
    #expect(area { $0.seat("Styregruppe", "Kommunaldirektør") } == .ok)
  }

  @Test func theUnitsOwnTieDoesNotCount() {
    let outcome = area { $0.tie("Hotspotchef", "Kommunaldirektør", .access) }
    #expect(
      outcome.danishEvidence == [
        "Ingen af styregruppens medlemmer (1) har relation til Kommunaldirektør."
      ])
    #expect(outcome.findings[0].missingTies == [MissingTie(Handle(1), Handle(2), .information)])
  }

  @Test func aManagementForumIsTheTopManagement() {
    let outcome = area {
      $0.actor("Direktør", .leadership, .socialServices, roles: .director)
      $0.forum("Direktion", .management, members: ["Kommunaldirektør"])
      $0.tie("Skoleleder", "Direktør")
    }
    #expect(outcome.state == .gap)
  }

  @Test func withoutCentralDecisionMakersItIsAGap() {
    let outcome = outcome(of: STG08()) {
      $0.actor("Vicepolitiinspektør", .leadership, .police)
      $0.forum("Styregruppe", .steeringGroup, members: ["Vicepolitiinspektør"])
    }
    #expect(
      outcome.danishEvidence == [
        """
        Netværket har ingen central beslutningstager fra kommunen, som styregruppens medlemmer (1) \
        kunne have relation til.
        """
      ])
  }

  @Test func withoutAGroupItDoesNotApply() {
    #expect(
      outcome(of: STG08()) { $0.actor("Skoleleder", .leadership) }.state == .notApplicable)
  }

  @Test func withoutTiesSheetItIsUnknown() {
    #expect(area { $0.sheets.remove(.ties) } == .unknown([.need(.sheet(.ties))]))
  }
}
