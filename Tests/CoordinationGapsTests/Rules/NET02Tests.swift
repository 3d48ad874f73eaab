@testable import CoordinationGaps
import Localization
import SteeringModel
import TestSupport
import Testing

@Suite struct NET02Tests {
  private func area(_ change: (inout NetworkBuilder) -> Void = { _ in }) -> Outcome {
    outcome(of: NET02()) {
      $0.actor("Hotspotchef", .middle, .hotspot, roles: .hotspotChief)
      $0.actor("Klubleder", .middle, .clubAndLeisure)
      $0.actor("Lærer", .frontline, .school)
      $0.actor("Ungebroen", .community, .association)
      $0.tie("Hotspotchef", "Klubleder")
      $0.tie("Klubleder", "Lærer")
      $0.tie("Lærer", "Hotspotchef")
      change(&$0)
    }
  }

  @Test func theOnlyLinkIsAGap() {
    let outcome = area { $0.tie("Ungebroen", "Klubleder") }
    #expect(
      outcome.danishEvidence == [
        """
        Relationen mellem Klubleder og Ungebroen er den eneste forbindelse mellem Ungebroen \
        (1 aktør) og resten af netværket.
        """
      ])
    #expect(
      outcome.findings[0].action.da == """
        Giv Ungebroen en forbindelse mere, for eksempel til Hotspotchef.
        """)
  }

  @Test func aDetourIsOk() {
    let outcome = area {
      $0.tie("Ungebroen", "Klubleder")
      $0.tie("Ungebroen", "Lærer")
    }
    #expect(outcome == .ok)
  }

  @Test func aPairOfItsOwnIsNoBridge() {
    let outcome = outcome(of: NET02()) {
      $0.actor("Lærer")
      $0.actor("Pedel")
      $0.tie("Lærer", "Pedel")
    }
    #expect(outcome == .ok)
  }

  @Test func anUnlistedActorIsNoPart() {
    let outcome = area {
      $0.actor("Nævnet") { $0.isListed = false }
      $0.tie("Klubleder", "Nævnet")
    }
    #expect(outcome == .ok)
  }

  @Test func withoutTiesItDoesNotApply() {
    #expect(outcome(of: NET02()) { $0.actor("Lærer") } == .notApplicable(.noTies))
  }

  @Test func withoutTiesSheetItIsUnknown() {
    #expect(area { $0.sheets.remove(.ties) } == .unknown([.need(.sheet(.ties))]))
  }
}
