import CoordinationGaps
import Localization
import NetworkAnalysis
import SteeringModel
import TestSupport
import Testing

@testable import NetworkReport

@Suite struct ReportHistoryTests {
  /// A network that grew: one tie from 2023, one from 2025, and one that ended in 2025.
  private static var network: SteeringNetwork {
    func since(_ from: String, until: String? = nil) -> Period {
      Period(from: .on(from), until: until.map { .on($0) })
    }
    var builder = NetworkBuilder()
    for name in ["A", "B", "C"] { builder.actor(name, .middle, .school) }
    builder.tie("A", "B", .contact) { $0.period = since("2023-06-01") }
    builder.tie("B", "C", .coordination) { $0.period = since("2025-06-01") }
    builder.tie("A", "C", .contact) { $0.period = since("2024-06-01", until: "2025-12-31") }
    return builder.network
  }

  private static func input(_ language: Language = .danish) -> ReportInput {
    let date = ReferenceDate(day: .on("2026-03-01"), source: .asked)
    let gaps = GapAnalysis(Analysis(network, on: date))
    return ReportInput(
      gaps: gaps, pictures: ReportTests.pictures,
      history: ReportHistory(network, now: gaps.analysis), language: language)
  }

  @Test func theDaysAreThoseOnWhichTheNetworkWasAnother() throws {
    let history = try #require(Self.input().history)
    #expect(history.days.map(\.date.day) == [.on("2025-03-01"), .on("2024-03-01")])
    #expect(history.earlier?.analysis.date.day == .on("2025-03-01"))
  }

  @Test func anUnchangedNetworkHasNoHistory() {
    let gaps = ExampleNetwork.gaps()
    let history = ReportHistory(ExampleNetwork.builder.network, now: gaps.analysis)
    #expect(history.days.isEmpty && history.earlier == nil)
  }

  @Test func theChangesAreTold() throws {
    let section = try #require(ChangesSection(Self.input()))
    #expect(section.sentences == ["Relationer: 1 nye, 1 er hørt op, 1 består."])
    let intro = try #require(ChangesSection(Self.input(.english))).intro
    #expect(intro.hasPrefix("From 1 March 2025 to 1 March 2026"))
  }

  @Test func theToolsKnowWhoAndWhatWasThereOnEachDay() throws {
    let tools = try #require(PictureTools(Self.input()))
    // Sector 0, middle level 1, no fora, both earlier days, the three measures.
    #expect(tools.actors.split(separator: " ").first == "0:1::0,1:50,0,75")
    // The letters stand for kinds: a contact, c coordination.
    #expect(tools.ties == "0-1:a:0,1 1-2:c:")
    #expect(tools.dayCounts == "2:0 1:0")
    #expect(tools.endedTies == "0-2:a:0")
    #expect(tools.fields.map(\.key) == ["sector", "level", "kind", "size", "day"])
    #expect(tools.fields.last?.options.map(\.label) == ["1. marts 2025", "1. marts 2024"])
  }
}
