@testable import CoordinationGaps
import Localization
import NetworkAnalysis
import SteeringModel
import TestSupport
import Testing

@Suite struct DAT08Tests {
  private func area(
    on day: CalendarDate, _ source: ReferenceDate.Source = .area,
    _ change: (inout NetworkBuilder) -> Void = { _ in }
  ) -> Outcome {
    var builder = NetworkBuilder()
    builder.actor("Lærer")
    builder.actor("Betjent")
    change(&builder)
    let analysis = Analysis(builder.network, on: ReferenceDate(day: day, source: source))
    return GapAnalysis.outcome(of: DAT08(), in: analysis)
  }

  private func lastContact(_ text: String) -> (inout NetworkBuilder) -> Void {
    { $0.tie("Lærer", "Betjent") { $0.lastContact = .on(text) } }
  }

  @Test func oldDataAreAGap() {
    #expect(
      area(on: .on("2026-06-30"), .area, lastContact("2026-01-01")) == .ok)
    #expect(
      area(on: .on("2026-07-01"), .area, lastContact("2026-01-01")).danishEvidence == [
        """
        Den nyeste oplysning er fra 1. januar 2026, 181 dage før 1. juli 2026. Grænsen er 180 dage.
        """
      ])
  }

  @Test func theAreaMaySetTheThreshold() {
    let outcome = area(on: .on("2026-07-01")) {
      $0.tie("Lærer", "Betjent") { $0.lastContact = .on("2026-01-01") }
      $0.area.thresholds = ["DAT-08": 181]
    }
    #expect(outcome == .ok)
  }

  @Test func withoutAStatedDayItIsUnknown() {
    let outcome = area(on: .on("2026-07-01"), .newestEvent, lastContact("2026-01-01"))
    #expect(outcome.state == .unknown)
    #expect(area(on: .on("2026-07-01"), .today, lastContact("2026-01-01")).state == .unknown)
  }

  @Test func withoutAnyDateItIsUnknown() {
    #expect(area(on: .on("2026-07-01")).state == .unknown)
  }

  @Test func whatIsStillToComeIsNoEvent() {
    #expect(area(on: .on("2026-07-01"), .area, lastContact("2026-08-01")).state == .unknown)
  }
}
