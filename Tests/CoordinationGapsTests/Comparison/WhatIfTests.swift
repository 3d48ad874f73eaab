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

  @Test func whoJoinsCanBeTiedAtOnce() {
    let joined = whatIf(
      .addActor(SteeringNetwork.NewActor("Mentor", level: .frontline, sector: .employment)),
      .addTie(Handle(4), Handle(1), .coordination))
    let network = joined.after.analysis.network
    #expect(network.actors.map(\.key).last == "Mentor")
    #expect(network.ties.contains { $0.joins(Handle(4), Handle(1)) })
    #expect(joined.figures.first { $0.before.id == "actors" }?.after.value == 5)
    #expect(joined.figures.allSatisfy { $0.isBeyondDoubt == nil })
  }

  @Test func aTieAndASeatCanEnd() {
    let ended = whatIf(
      .removeTie(Handle(1), Handle(2), .coordination), .removeSeat(Handle(2), Handle(0)))
    #expect(ended.pairsCutOff == 2)
    #expect(ended.after.analysis.network.members(of: Handle(0)) == [Handle(1), Handle(3)])
  }

  @Test func aForumCanBeSetUp() {
    let forum = SteeringNetwork.NewForum(
      .partnerForum, members: [Handle(2), Handle(3)], convenors: [Handle(2)], meetingsPerYear: 4)
    let network = whatIf(.addForum(forum)).after.analysis.network
    #expect(network.fora.last?.kind == .partnerForum && network.fora.last?.interval == 91.25)
    #expect(network.members(of: Handle(2)) == [Handle(2), Handle(3)])
  }

  @Test func aSignalThatWouldBeLostIsNamed() {
    var builder = NetworkBuilder()
    builder.actor("Gadeplansmedarbejder", .frontline)
    builder.actor("Hotspotchef", .middle, roles: .hotspotChief)
    builder.actor("Direktør", .leadership)
    builder.targetGroup("Drenge")
    builder.knows("Gadeplansmedarbejder", "Drenge")
    builder.forum("Task Force", .taskForce, members: ["Hotspotchef", "Direktør"])
    builder.tie("Gadeplansmedarbejder", "Hotspotchef", .information, every: 7)
    builder.actor("Teamleder", .middle)
    builder.tie("Hotspotchef", "Direktør", .coordination, every: 7)
    builder.tie("Teamleder", "Direktør", .coordination, every: 7)
    let diagnosis = GapAnalysis(builder.analysis(), rules: [])
    let stop = WhatIf(diagnosis, changes: [.removeActor(Handle(1))], rules: [])
    #expect(stop.newSignalFindings.map(\.kind) == [.neverArrives])
  }
}
