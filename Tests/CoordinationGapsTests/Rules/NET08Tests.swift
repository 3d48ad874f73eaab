@testable import CoordinationGaps
import Localization
import SteeringModel
import TestSupport
import Testing

@Suite struct NET08Tests {
  private func area(_ change: (inout NetworkBuilder) -> Void = { _ in }) -> Outcome {
    outcome(of: NET08()) {
      $0.actor("Lærer")
      $0.actor("Betjent")
      change(&$0)
    }
  }

  @Test func oneWayInformationIsAGap() {
    let outcome = area { $0.tie("Lærer", "Betjent", .information) { $0.isMutual = false } }
    #expect(
      outcome.danishEvidence == ["Viden går kun fra Lærer til Betjent, ikke den anden vej."])
    #expect(outcome.findings[0].missingTies.count == 1)
  }

  @Test func oneWayCoordinationIsAGap() {
    let outcome = area { $0.tie("Lærer", "Betjent", .coordination) { $0.isMutual = false } }
    #expect(
      outcome.danishEvidence == [
        "Koordineringen går kun fra Lærer til Betjent, ikke den anden vej."
      ])
  }

  @Test func oneWayEachWayIsOk() {
    let outcome = area {
      $0.tie("Lærer", "Betjent", .information) { $0.isMutual = false }
      $0.tie("Betjent", "Lærer", .information) { $0.isMutual = false }
    }
    #expect(outcome == .ok)
    #expect(area { $0.tie("Lærer", "Betjent", .information) } == .ok)
  }

  @Test func otherKindsDoNotApply() {
    #expect(area { $0.tie("Lærer", "Betjent", .referral) }.state == .notApplicable)
  }

  @Test func withoutTiesSheetItIsUnknown() {
    #expect(area { $0.sheets.remove(.ties) } == .unknown([.need(.sheet(.ties))]))
  }
}
