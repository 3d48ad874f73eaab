@testable import CoordinationGaps
import Localization
import SteeringModel
import TestSupport
import Testing

@Suite struct DAT04Tests {
  private func area(_ change: (inout NetworkBuilder) -> Void = { _ in }) -> Outcome {
    outcome(of: DAT04()) {
      $0.actor("Lærer")
      $0.actor("Betjent")
      $0.tie("Lærer", "Betjent")
      change(&$0)
    }
  }

  @Test func aTieToOneselfIsAGap() {
    #expect(
      area { $0.tie("Lærer", "Lærer", .information) }.danishEvidence == [
        "Lærer har en relation til sig selv (information)."
      ])
  }

  @Test func twoEndsAreOk() {
    #expect(area() == .ok)
  }

  @Test func withoutTiesSheetItIsUnknown() {
    #expect(area { $0.sheets.remove(.ties) } == .unknown([.need(.sheet(.ties))]))
  }
}
