import NetworkAnalysis
import SteeringModel
import Testing
import TestSupport

@Suite struct BrokerTests {
  @Test func eachPairCountsOnceInItsRole() throws {
    var builder = NetworkBuilder()
    builder.actor("Skoleleder", .leadership, .school)
    builder.actor("Lærer 1", .frontline, .school)
    builder.actor("Lærer 2", .frontline, .school)
    builder.actor("Betjent", .frontline, .police)
    builder.actor("Kommissær", .leadership, .police)
    builder.actor("Klubleder", .middle, .clubAndLeisure)
    for other in ["Lærer 1", "Lærer 2", "Betjent", "Kommissær", "Klubleder"] {
      builder.tie("Skoleleder", other)
    }
    let row = try #require(builder.analysis().brokers(by: .sector).rows.first)
    #expect(row.actor == Handle(0))
    #expect(row[.coordinator] == 1)  // between the teachers
    #expect(row[.gatekeeper] == 6)  // from each of three outside to each teacher
    #expect(row[.itinerant] == 1)  // between the two of the police
    #expect(row[.liaison] == 2)  // between the club and the police
    #expect(row.total == 10 && row.across == 9 && row.mainRole == .gatekeeper)

    let levels = try #require(builder.analysis().brokers(by: .level).rows.first)
    #expect(levels[.coordinator] == 0)
    #expect(levels[.gatekeeper] == 4)  // from the other leader to the four below
    #expect(levels[.itinerant] == 3)  // among the three of the front line
    #expect(levels[.liaison] == 3)  // from the middle to the front line
  }

  @Test func whoHasNoGroupIsLeftOutAndCounted() {
    var builder = NetworkBuilder()
    builder.actor("A", nil, .school)
    builder.actor("B")
    builder.actor("C", nil, .police)
    builder.tie("A", "B")
    builder.tie("B", "C")
    let table = builder.analysis().brokers(by: .sector)
    #expect(table.rows.isEmpty && table.ungrouped == 1)
  }

  /// Two schools and two of the police, who meet by what a test adds.
  private func bridges(
    _ build: (inout NetworkBuilder) -> Void
  ) -> [SteeringNetwork.Actor.ID] {
    var builder = NetworkBuilder()
    builder.actor("Lærer 1", nil, .school)
    builder.actor("Lærer 2", nil, .school)
    builder.actor("Betjent 1", nil, .police)
    builder.actor("Betjent 2", nil, .police)
    builder.actor("Hotspotchef", nil, .hotspot)
    build(&builder)
    return builder.analysis().soleBridges
      .filter { $0.one == .police && $0.other == .school }.map(\.actor)
  }

  @Test func aSingleTieHasABridgeAtEachEnd() {
    #expect(bridges { $0.tie("Lærer 1", "Betjent 1") } == [Handle(0), Handle(2)])
  }

  @Test func twoTiesOfOneActorMakeThatActorTheBridge() {
    let found = bridges {
      $0.tie("Lærer 1", "Betjent 1")
      $0.tie("Lærer 1", "Betjent 2")
    }
    #expect(found == [Handle(0)])
  }

  @Test func aThirdWhoIsTiedToBothIsABridge() {
    let found = bridges {
      for name in ["Lærer 1", "Lærer 2", "Betjent 1", "Betjent 2"] { $0.tie("Hotspotchef", name) }
    }
    #expect(found == [Handle(4)])
  }

  @Test func aSecondWayTakesTheBridgeAway() {
    #expect(
      bridges {
        $0.tie("Lærer 1", "Betjent 1")
        $0.tie("Lærer 2", "Betjent 2")
      }.isEmpty)
    #expect(
      bridges {
        $0.tie("Lærer 1", "Betjent 1")
        $0.forum("Task Force", .taskForce, members: ["Lærer 2", "Betjent 2"])
      }.isEmpty)
  }

  @Test func sectorsThatDoNotMeetHaveNoBridge() {
    #expect(bridges { _ in }.isEmpty)
  }

  @Test func theOnlyOneOfASectorIsNoBridgeOfIt() {
    var builder = NetworkBuilder()
    builder.actor("Skoleleder", nil, .school)
    builder.actor("Betjent", nil, .police)
    builder.tie("Skoleleder", "Betjent")
    #expect(builder.analysis().soleBridges.isEmpty)
  }
}
