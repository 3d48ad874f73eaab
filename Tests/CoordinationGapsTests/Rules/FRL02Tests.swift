@testable import CoordinationGaps
import SteeringModel
import TestSupport
import Testing

@Suite struct FRL02Tests {
  private func area(_ change: (inout NetworkBuilder) -> Void = { _ in }) -> Outcome {
    outcome(of: FRL02()) {
      $0.actor("Hotspotchef", .middle, .hotspot, roles: .hotspotChief)
      $0.actor("Gadeplan", .frontline, .socialServices, roles: .outreach)
      $0.actor("Teamleder", .middle, .socialServices)
      $0.forum("Task Force", .taskForce, members: ["Hotspotchef"])
      change(&$0)
    }
  }

  @Test func unheardOutreachIsAGap() {
    #expect(
      area().danishEvidence == [
        """
        Task Force har 1 medlem. Gadeplan er ikke iblandt dem og deler ikke viden med nogen af dem.
        """
      ])
    #expect(area { $0.tie("Gadeplan", "Teamleder", .information) }.state == .gap)
    #expect(area { $0.tie("Gadeplan", "Hotspotchef", .contact) }.state == .gap)
  }

  @Test func aSeatOrInformationIsEnough() {
    #expect(area { $0.seat("Task Force", "Gadeplan") } == .ok)
    #expect(area { $0.tie("Hotspotchef", "Gadeplan", .information) } == .ok)
  }

  @Test func informationMustGoInwards() {
    let outwards = area {
      $0.tie("Hotspotchef", "Gadeplan", .information) { $0.isMutual = false }
    }
    #expect(outwards.state == .gap)
    let inwards = area { $0.tie("Gadeplan", "Hotspotchef", .information) { $0.isMutual = false } }
    #expect(inwards == .ok)
  }

  @Test func withoutOutreachOrTaskForceItDoesNotApply() {
    let noTaskForce = outcome(of: FRL02()) { $0.actor("Gadeplan", roles: .outreach) }
    #expect(noTaskForce == .notApplicable(.noTaskForce))
    let noOutreach = outcome(of: FRL02()) { $0.actor("Hotspotchef", roles: .hotspotChief) }
    #expect(noOutreach == .notApplicable(.noOutreach))
  }

  @Test func withoutSeatsSheetItIsUnknown() {
    #expect(area { $0.sheets.remove(.seats) } == .unknown([.need(.sheet(.seats))]))
  }
}
