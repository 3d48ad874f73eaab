import SteeringModel
import Testing
import TestSupport

@Suite struct NetworkChangeTests {
  private var network: SteeringNetwork {
    var builder = NetworkBuilder()
    for name in ["A", "B", "C"] { builder.actor(name) }
    builder.forum("Task Force", .taskForce, members: ["A", "B"])
    builder.tie("A", "B", .coordination)
    builder.targetGroup("Drenge")
    builder.knows("C", "Drenge")
    builder.initiative("Klub", owners: ["B"], for: ["Drenge"])
    return builder.network
  }

  private func id(_ index: Int) -> SteeringNetwork.Actor.ID { Handle(index) }

  @Test func whoLeavesTakesTiesSeatsAndTasksAlong() {
    let left = network.applying([.removeActor(id(1))])
    #expect(left.actors.map(\.name) == ["A", "C"])
    #expect(left.ties.isEmpty)
    #expect(left.members(of: Handle(0)).map { left[$0].name } == ["A"])
    #expect(left.initiatives[0].owners.isEmpty)
    #expect(left.knowledge.map { left[$0.actor].name } == ["C"])
  }

  @Test func tiesAndSeatsComeAndGo() {
    let changed = network.applying([
      .addTie(id(0), id(2), .referral), .removeTie(id(1), id(0), .coordination),
      .addSeat(id(2), Handle(0)), .removeSeat(id(0), Handle(0)),
    ])
    #expect(changed.ties.map(\.kind) == [.referral])
    #expect(changed.ties[0].isMutual == false)
    #expect(changed.members(of: Handle(0)) == [id(1), id(2)])
  }

  @Test func noChangeIsTheSameNetwork() {
    #expect(network.applying([]) == network)
  }
}
