@testable import CoordinationGaps
import SteeringModel
import Testing
import TestSupport

@Suite struct MND01Tests {
  private func area(_ change: (inout NetworkBuilder) -> Void = { _ in }) -> Outcome {
    outcome(of: MND01()) {
      $0.actor("Hotspotchef", .middle, .hotspot, roles: .hotspotChief)
      $0.actor("SSP-leder", .middle, .childrenAndYouth)
      $0.actor("Direktør", .leadership, .childrenAndYouth, roles: .director)
      $0.actor("Vicepolitiinspektør", .leadership, .police)
      $0.tie("SSP-leder", "Direktør", .reporting)
      $0.tie("Hotspotchef", "Vicepolitiinspektør")
      change(&$0)
    }
  }

  @Test func aDirectTieIsOk() {
    #expect(area { $0.tie("Hotspotchef", "Direktør", .access) } == .ok)
  }

  @Test func aWayAroundIsNamedWithItsLength() {
    let outcome = area { $0.tie("Hotspotchef", "SSP-leder") }
    #expect(
      outcome.danishEvidence == [
        """
        Enheden har ingen direkte relation til kommunens ledelse (Direktør). Den korteste vej går \
        til Direktør og er på 2 led.
        """
      ])
    #expect(outcome.findings[0].missingTies == [MissingTie(Handle(0), Handle(2), .access)])
  }

  @Test func thePoliceAreNotTheMunicipality() {
    #expect(area().danishEvidence[0].hasSuffix("Der er heller ingen omvej."))
  }

  @Test func backingIsNoAccess() {
    #expect(area { $0.tie("Direktør", "Hotspotchef", .backing) }.state == .gap)
  }

  @Test func aNetworkWithoutMunicipalLeadersIsAGap() {
    let outcome = outcome(of: MND01()) {
      $0.actor("Hotspotchef", .middle, .hotspot, roles: .hotspotChief)
    }
    #expect(
      outcome.danishEvidence == [
        "Ingen af netværkets aktører (1) hører til kommunens ledelse."
      ])
  }

  @Test func withoutUnitItDoesNotApply() {
    let outcome = outcome(of: MND01()) { $0.actor("Direktør", .leadership, roles: .director) }
    #expect(outcome.state == .notApplicable)
  }

  @Test func withoutTiesSheetItIsUnknown() {
    #expect(area { $0.sheets.remove(.ties) } == .unknown([.need(.sheet(.ties))]))
  }
}
