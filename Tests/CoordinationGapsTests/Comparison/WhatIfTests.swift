import Localization
import NetworkAnalysis
import SteeringModel
import Testing
import TestSupport

@testable import CoordinationGaps

@Suite struct WhatIfTests {
  private var diagnosis: GapAnalysis {
    var builder = NetworkBuilder()
    builder.actor("Direktør", .leadership, .socialServices, roles: .director)
    builder.actor("Hotspotchef", .middle, .hotspot, roles: .hotspotChief)
    builder.actor("Skoleleder", .middle, .school)
    builder.actor("Klubleder", .middle, .clubAndLeisure)
    builder.forum("Task Force", .taskForce, members: ["Hotspotchef", "Skoleleder", "Klubleder"])
    builder.forum("Styregruppe", .steeringGroup, members: ["Hotspotchef"])
    builder.tie("Hotspotchef", "Skoleleder", .coordination)
    builder.tie("Hotspotchef", "Direktør", .access)
    return GapAnalysis(builder.analysis(), rules: [HUB04(), STG04()])
  }

  private func whatIf(_ changes: SteeringNetwork.Change...) -> WhatIf {
    WhatIf(diagnosis, changes: changes, rules: [HUB04(), STG04()])
  }

  @Test func aTieAndASeatCloseGaps() {
    let gaps = whatIf(
      .addTie(Handle(1), Handle(3), .coordination), .addSeat(Handle(0), Handle(1))
    ).gaps
    #expect(gaps.closed.map(\.rule.id) == ["STG-04", "HUB-04"])
    #expect(gaps.opened.isEmpty && gaps.lasting.isEmpty)
    #expect(gaps.closed[1].closed.map(\.name.da) == ["Klubleder"])
  }

  @Test func theChiefStops() {
    let stop = whatIf(.removeActor(Handle(1)))
    #expect(stop.after.analysis.network.actors.count == 3)
    #expect(stop.pairsCutOff == 1)
    #expect(stop.gaps.changes.first { $0.rule.id == "HUB-04" }?.after == .notApplicable)
  }

  @Test func nothingChangedMovesNothing() {
    let same = whatIf()
    #expect(same.gaps.changes.allSatisfy { !$0.isChange })
    #expect(same.gaps.lasting.count == 2)
    #expect(same.pairsCutOff == 0)
  }
}
