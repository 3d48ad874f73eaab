import SteeringModel
import Testing
import TestSupport

@Suite struct SnapshotTests {
  private var history: SteeringNetwork {
    var builder = NetworkBuilder()
    builder.actor("Old head", .middle, .school) {
      $0.presence = Period(until: .on("2025-07-31"))
    }
    builder.actor("New head", .middle, .school) {
      $0.presence = Period(from: .on("2025-08-01"))
    }
    builder.actor("Chief", .middle, .hotspot, roles: .hotspotChief)
    builder.forum("Task Force", .taskForce, members: ["Old head", "New head", "Chief"])
    builder.tie("Chief", "Old head")
    builder.tie("Chief", "New head") { $0.period = Period(from: .on("2025-09-01")) }
    builder.mandate(from: "New head", to: "Chief", .coordination, on: .on("2026-01-01"))
    return builder.network
  }

  @Test func onlyThosePresentAreThere() {
    let before = history.snapshot(on: .on("2025-07-31"))
    #expect(before.actors.map(\.name) == ["Old head", "Chief"])
    #expect(before.members(of: Handle(0)).map { before[$0].name } == ["Old head", "Chief"])
    #expect(before.ties.count == 1)
    #expect(before.mandates.isEmpty)
  }

  @Test func handlesAreNumberedAnew() {
    let after = history.snapshot(on: .on("2026-02-01"))
    #expect(after.actors.map(\.id.index) == [0, 1])
    #expect(after.ties.count == 1)
    #expect(after[after.ties[0].to].name == "New head")
    #expect(after.actors(of: after.mandates[0].holders).map { after[$0].name } == ["Chief"])
  }

  @Test func aTieRemembersItsLastEndedRow() {
    var builder = NetworkBuilder()
    builder.actor("Chief")
    builder.actor("Head")
    for (days, until) in [(1.0, "2024-12-31"), (7, "2025-12-31"), (14, "2025-06-30")] {
      builder.tie("Head", "Chief", .information, every: days) {
        $0.period = Period(until: .on(until))
      }
    }
    builder.tie("Chief", "Head", .information, every: 30) {
      $0.period = Period(from: .on("2026-01-01"))
    }
    builder.tie("Chief", "Head", .contact, every: 2)
    let ties = builder.network.snapshot(on: .on("2026-02-01")).ties
    #expect(ties.map(\.frequency?.days) == [30, 2])
    #expect(ties.map(\.formerFrequency?.days) == [7, nil])
  }

  @Test func theDateIsTheAreasElseTheNewestEvent() {
    let today = CalendarDate.on("2030-01-01")
    #expect(history.referenceDate(asked: nil) { today }.day == .on("2026-01-01"))
    #expect(history.referenceDate(asked: nil) { today }.source == .newestEvent)
    var builder = NetworkBuilder()
    builder.actor("A")
    #expect(builder.network.referenceDate(asked: nil) { today }.source == .today)
    builder.area.date = .on("2026-05-01")
    #expect(builder.network.referenceDate(asked: nil) { today }.source == .area)
    #expect(builder.network.referenceDate(asked: today) { today }.source == .asked)
  }

  @Test func theInnermostCircleCounts() {
    var builder = NetworkBuilder()
    builder.actor("Chief", roles: .hotspotChief)
    builder.actor("Director")
    builder.actor("Imam")
    builder.actor("Shop")
    builder.actor("Guest") { $0.statedCircle = .taskForce }
    builder.forum("Styregruppe", .steeringGroup, members: ["Chief", "Director", "Guest"])
    builder.forum("Netværk", .partnerForum, members: ["Director", "Imam"])
    builder.forum("Direktion", .management, members: ["Shop"])
    #expect(builder.network.circles == [.unit, .steeringGroup, .fora, .outside, .taskForce])
  }
}
