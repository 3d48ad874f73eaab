@testable import CoordinationGaps
import SteeringModel
import TestSupport
import Testing

@Suite struct TIE01Tests {
  private func tie(
    since: String?, lastContact: String?, holderSince: String = "2025-08-01"
  ) -> Outcome {
    outcome(of: TIE01(), on: .on("2026-03-01")) {
      $0.actor("Skoleleder") { $0.holderSince = .on(holderSince) }
      $0.actor("Hotspotchef")
      $0.actor("Lærer")
      $0.tie("Hotspotchef", "Skoleleder") {
        $0.period = Period(from: since.map { .on($0) })
        $0.lastContact = lastContact.map { .on($0) }
      }
      $0.tie("Hotspotchef", "Lærer") { $0.lastContact = .on("2025-01-01") }
    }
  }

  @Test func contactSinceTheChangeConfirms() {
    #expect(tie(since: "2023-01-01", lastContact: "2025-08-01") == .ok)
  }

  @Test func anOlderTieWithoutContactSinceIsAGap() {
    #expect(
      tie(since: "2023-01-01", lastContact: "2025-07-31").danishEvidence == [
        """
        Posten Skoleleder fik ny indehaver den 1. august 2025. 1 relation fra tiden før er ikke \
        bekræftet siden: Hotspotchef.
        """
      ])
    #expect(tie(since: "2023-01-01", lastContact: nil).state == .gap)
    #expect(tie(since: nil, lastContact: "2025-07-31").state == .gap)
  }

  @Test func aTieMadeWithTheNewHolderIsOk() {
    #expect(tie(since: "2025-08-01", lastContact: nil) == .ok)
  }

  @Test func anUndatedTieIsNotBlamed() {
    #expect(tie(since: nil, lastContact: nil) == .ok)
  }

  @Test func aChangeToComeDoesNotCount() {
    #expect(tie(since: "2023-01-01", lastContact: "2025-07-31", holderSince: "2026-04-01") == .ok)
  }

  @Test func withoutDatesItIsUnknown() {
    let outcome = outcome(of: TIE01()) {
      $0.actor("Skoleleder")
      $0.actor("Lærer")
      $0.tie("Lærer", "Skoleleder")
    }
    #expect(outcome == .unknown([.need(.actorHolderSince), .need(.tieLastContact)]))
  }
}
