@testable import CoordinationGaps
import SteeringModel
import Testing
import TestSupport

@Suite struct GapAnalysisTests {
  private func analysis(_ change: (inout NetworkBuilder) -> Void = { _ in }) -> GapAnalysis {
    var builder = NetworkBuilder()
    builder.actor("Hotspotchef", .middle, .hotspot, roles: .hotspotChief)
    builder.actor("Skoleleder", .leadership, .school, roles: .institutionHead)
    builder.forum("Styregruppe", .steeringGroup, members: ["Hotspotchef", "Skoleleder"])
    change(&builder)
    return GapAnalysis(builder.analysis(), rules: [HUB04(), STG04()])
  }

  @Test func criticalGapsComeFirst() {
    #expect(analysis().gaps.map(\.rule.id) == ["STG-04", "HUB-04"])
  }

  @Test func aWaivedRuleIsNoGapAndKeepsItsReason() {
    let waived = analysis { $0.waiver("stg-04", because: "Direktøren kommer til maj") }
    #expect(waived["STG-04"]?.outcome == .waived(reasons: ["Direktøren kommer til maj"]))
    #expect(waived.gaps.map(\.rule.id) == ["HUB-04"])
  }

  @Test func aWaivedSubjectTakesOneFindingAway() {
    let waived = analysis { $0.waiver("HUB-04", because: "Aftalt", subject: "skoleleder") }
    #expect(waived["HUB-04"]?.outcome.state == .waived)
    let other = analysis { $0.waiver("HUB-04", because: "Aftalt", subject: "Klubleder") }
    #expect(other["HUB-04"]?.outcome.state == .gap)
  }
}
