@testable import CoordinationGaps
import Localization
import SteeringModel
import TestSupport
import Testing

@Suite struct NET09Tests {
  /// Two fora that share so many of ten members in all.
  private func area(
    sharing shared: Int, _ change: (inout NetworkBuilder) -> Void = { _ in }
  ) -> Outcome {
    outcome(of: NET09()) { builder in
      let names = (1...10).map { "Aktør \($0)" }
      for name in names { builder.actor(name) }
      builder.forum("Netværk", members: names)
      builder.forum("SSP", members: Array(names.prefix(shared)))
      change(&builder)
    }
  }

  @Test func sevenOfTenAreAGap() {
    #expect(
      area(sharing: 7).danishEvidence == [
        "»Netværk« og »SSP« deler 7 af i alt 10 medlemmer (70 %)."
      ])
  }

  @Test func sixOfTenAreOk() {
    #expect(area(sharing: 6) == .ok)
    #expect(area(sharing: 6) { $0.area.thresholds = ["NET-09": 0.6] }.state == .gap)
  }

  @Test func aForumOfOneIsNotCompared() {
    #expect(area(sharing: 1).state == .notApplicable)
  }

  @Test func withoutSeatsSheetItIsUnknown() {
    let outcome = area(sharing: 7) { $0.sheets.remove(.seats) }
    #expect(outcome == .unknown([.need(.sheet(.seats))]))
  }
}
