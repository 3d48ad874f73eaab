import NetworkAnalysis
import SteeringModel
import TestSupport
import Testing

@Suite struct SignalTests {
  private func analysis(_ change: (inout NetworkBuilder) -> Void = { _ in }) -> Analysis {
    var builder = NetworkBuilder()
    builder.actor("Gadeplansmedarbejder", .frontline)
    builder.actor("Klubpædagog", .frontline)
    builder.actor("Hotspotchef", .middle)
    builder.actor("Direktør", .leadership)
    builder.targetGroup("Drenge 12-15")
    builder.targetGroup("Piger 13-16")
    builder.knows("Gadeplansmedarbejder", "Drenge 12-15")
    builder.knows("Klubpædagog", "Drenge 12-15")
    builder.knows("Hotspotchef", "Drenge 12-15")
    builder.forum("Task Forcen", .taskForce, members: ["Hotspotchef"])
    builder.tie("Gadeplansmedarbejder", "Hotspotchef", .information, every: 14)
    builder.tie("Klubpædagog", "Gadeplansmedarbejder", .information, every: 2)
    builder.tie("Klubpædagog", "Direktør", .contact, every: 30)
    change(&builder)
    return builder.analysis()
  }

  @Test func eachGoalIsReachedByItsOwnFastestWay() throws {
    let signal = try #require(analysis().signals.first)
    #expect(signal.seenBy == [Handle(0), Handle(1)])
    let taskForce = try #require(signal.toTaskForce.way)
    #expect(taskForce.actors == [Handle(0), Handle(2)] && taskForce.days == 7)
    let decision = try #require(signal.toDecision.way)
    #expect(decision.actors == [Handle(1), Handle(3)] && decision.days == 15)
    #expect(decision.longestWait?.days == 15)
  }

  @Test func whatNobodyOnTheFrontLineKnowsIsUnseen() {
    #expect(analysis().signals[1].toTaskForce == .unseen)
  }

  @Test func unknownNowhereAndCutOffAreKeptApart() {
    let withoutSheet = analysis { $0.sheets.remove(.fora) }.signals[0]
    #expect(withoutSheet.toTaskForce == .unknown)
    let untimed = analysis {
      $0.actor("Lokalbetjent", .frontline)
      $0.knows("Lokalbetjent", "Piger 13-16")
      $0.tie("Lokalbetjent", "Hotspotchef")
    }.signals[1]
    #expect(untimed.toTaskForce == .unknown)
    let alone = analysis {
      $0.actor("Lokalbetjent", .frontline)
      $0.knows("Lokalbetjent", "Piger 13-16")
    }.signals[1]
    #expect(alone.toTaskForce == .cutOff && alone.toDecision == .cutOff)
    var builder = NetworkBuilder()
    builder.actor("Lokalbetjent", .frontline)
    builder.targetGroup("Piger 13-16")
    builder.knows("Lokalbetjent", "Piger 13-16")
    #expect(builder.analysis().signals[0].toDecision == .nowhere)
  }

  @Test func delaysAreThoseOfTheFastestWay() {
    let delays = analysis { $0.actor("Præst", .community) }.decisionDelays
    #expect(delays.toTaskForce == [7, 8, 0, 22 + 1, nil])
    #expect(delays.toDecision == [16, 15, 23, 0, nil])
  }
}
