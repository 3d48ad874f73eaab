import NetworkAnalysis
import SteeringModel
import TestSupport
import Testing

@Suite struct TimeToDecisionTests {
  /// An outreach worker meets the chief every 14 days; the Task Force meets 26 times a year, and one
  /// of its members sees the director each month. The director writes back once a week.
  private func answer(_ change: (inout NetworkBuilder) -> Void = { _ in }) -> TimeToDecision {
    var builder = NetworkBuilder()
    builder.actor("Gadeplansmedarbejder", .frontline, roles: .outreach)
    builder.actor("Hotspotchef", .middle, roles: .hotspotChief)
    builder.actor("Teamleder", .middle)
    builder.actor("Direktør", .leadership)
    builder.targetGroup("Drenge 12-15")
    builder.knows("Gadeplansmedarbejder", "Drenge 12-15")
    builder.forum("Task Forcen", .taskForce, members: ["Hotspotchef", "Teamleder"]) {
      $0.meetingsPerYear = 26
    }
    builder.tie("Gadeplansmedarbejder", "Hotspotchef", .information, every: 14)
    builder.tie("Teamleder", "Direktør", .reporting, every: 30)
    builder.tie("Direktør", "Gadeplansmedarbejder", .information, every: 7) {
      $0.isMutual = false
    }
    change(&builder)
    return builder.analysis().timeToDecision
  }

  @Test func aMessageWaitsHalfOfEachInterval() throws {
    let route = try #require(answer().routes.first)
    #expect(route.end == .complete)
    #expect(route[.taskForce]?.days == 7)
    let decision = try #require(route[.decision]?.days)
    #expect(abs(decision - 22.019_230_769) < 1e-9)
    #expect(route[.back]?.days == 3.5)
    let total = try #require(route.days)
    #expect(abs(total - 32.519_230_769) < 1e-9)
  }

  @Test func theChannelsOfTheRouteAreNamed() throws {
    let route = try #require(answer().routes.first)
    let channels = route.legs.flatMap(\.steps).map(\.channel)
    #expect(
      channels == [
        .tie(.information), .forum(Handle(0)), .tie(.reporting), .tie(.information),
      ])
    #expect(route.targetGroups == [Handle(0)])
  }

  @Test func theFastestChannelOfAPairCounts() throws {
    let route = try #require(
      answer { $0.tie("Gadeplansmedarbejder", "Hotspotchef", .coordination, every: 1) }.routes.first
    )
    #expect(route[.taskForce]?.days == 0.5)
  }

  @Test func aMemberOfTheTaskForceIsThereAlready() throws {
    let route = try #require(
      answer { $0.seat("Task Forcen", "Gadeplansmedarbejder") }.routes.first)
    #expect(route[.taskForce]?.steps == [])
    #expect(route[.taskForce]?.days == 0)
  }

  @Test func aMemberWhoDecidesNeedsNoSecondStage() throws {
    let answer = answer {
      $0.actor("Socialchef", .leadership)
      $0.seat("Task Forcen", "Socialchef")
      $0.tie("Gadeplansmedarbejder", "Socialchef", .contact, every: 2)
    }
    let route = try #require(answer.routes.first)
    #expect(route[.decision]?.days == 0)
    #expect(route[.back]?.days == 1)
    #expect(route.days == 2)
  }

  @Test func messagesKeepTheDirectionOfTies() {
    var builder = NetworkBuilder()
    builder.actor("Lærer", .frontline)
    builder.actor("Direktør", .leadership)
    builder.targetGroup("Drenge")
    builder.knows("Lærer", "Drenge")
    builder.forum("Task Forcen", .taskForce, members: ["Direktør"])
    builder.tie("Lærer", "Direktør", .reporting, every: 7)
    builder.tie("Direktør", "Lærer", .conflict, every: 1)
    // Reporting leads upwards only, and a conflict carries no message.
    #expect(builder.analysis().timeToDecision.routes.map(\.end) == [.cutOff(.back)])
  }

  @Test func aStageWithoutFrequencyIsUnknown() throws {
    var builder = NetworkBuilder()
    builder.actor("Lærer", .frontline)
    builder.actor("Hotspotchef", .middle, roles: .decisionMaker)
    builder.targetGroup("Drenge")
    builder.knows("Lærer", "Drenge")
    builder.forum("Task Forcen", .taskForce, members: ["Hotspotchef"])
    builder.tie("Lærer", "Hotspotchef", .information)
    builder.tie("Hotspotchef", "Lærer", .referral, every: 10)
    let answer = builder.analysis().timeToDecision
    #expect(answer.routes.map(\.end) == [.unknown(.taskForce)])
    #expect(answer.routes[0].days == nil)
    #expect(answer.untimedTies == 1)
    #expect(answer.medianDays == nil)
  }

  @Test func aStageThatNothingCoversIsCutOff() throws {
    let answer = answer {
      $0.actor("Lærer", .frontline)
      $0.knows("Lærer", "Drenge 12-15", .secondhand)
      $0.tie("Lærer", "Direktør", .backing, every: 7)
    }
    #expect(answer.routes.map(\.end) == [.complete, .cutOff(.taskForce)])
    #expect(answer.slowestFirst.map(\.actor) == [Handle(0)])
  }

  @Test func theMedianIsOfCompleteRoutes() throws {
    let answer = answer {
      $0.actor("Lærer", .frontline)
      $0.knows("Lærer", "Drenge 12-15")
      $0.seat("Task Forcen", "Lærer")
      $0.tie("Lærer", "Direktør", .contact, every: 4)
    }
    let slow = try #require(answer.routes[0].days)
    #expect(answer.routes[1].days == 4)
    #expect(answer.slowestFirst.map(\.actor) == [Handle(0), Handle(4)])
    #expect(answer.medianDays == (slow + 4) / 2)
  }

  @Test func missingDataAreNamedAndUnknown() {
    let sheets = answer { $0.sheets.subtract([.knowledge, .fora]) }
    #expect(sheets.obstacles == [.missingSheet(.fora), .missingSheet(.knowledge)])
    #expect(sheets.routes.isEmpty)
    #expect(sheets.obstacles.allSatisfy { $0.isUnknown })
  }

  @Test func whatTheAreaDoesNotHaveIsNamed() {
    let answer = NetworkBuilder().analysis().timeToDecision
    #expect(
      answer.obstacles == [.noTaskForce, .noDecisionMaker, .noFrontlineKnowledge, .noIntervals])
  }

  @Test func aForumWithoutMeetingsCarriesNothing() {
    let answer = answer {
      $0.forum("Lokalråd", .sspCouncil, members: ["Gadeplansmedarbejder", "Direktør"])
    }
    #expect(answer.untimedFora == [Handle(1)])
    #expect(answer.routes[0][.back]?.days == 3.5)
  }
}
