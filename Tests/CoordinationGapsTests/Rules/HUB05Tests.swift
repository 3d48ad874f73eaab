@testable import CoordinationGaps
import SteeringModel
import Testing
import TestSupport

@Suite struct HUB05Tests {
  private func area(_ change: (inout NetworkBuilder) -> Void = { _ in }) -> Outcome {
    outcome(of: HUB05()) {
      $0.actor("Hotspotchef", .middle, .hotspot, roles: .hotspotChief)
      $0.actor("Direktør", .leadership, .school)
      $0.actor("Klubleder", .middle, .clubAndLeisure)
      $0.actor("Betjent", .frontline, .police)
      $0.tie("Hotspotchef", "Direktør", .access)
      $0.tie("Klubleder", "Hotspotchef")
      change(&$0)
    }
  }

  @Test func everyLevelAndSectorIsOk() {
    #expect(area { $0.tie("Betjent", "Hotspotchef", .information) } == .ok)
  }

  @Test func aMissingLevelAndSectorAreTwoFindings() {
    let outcome = area()
    #expect(
      outcome.danishEvidence == [
        "Enheden har ingen relation på praktikerniveau. Her findes Betjent.",
        "Enheden har ingen relation i sektoren »Politi«. Her findes Betjent.",
      ])
    #expect(outcome.findings[0].missingTies == [MissingTie(Handle(0), Handle(3))])
  }

  @Test func conflictIsNoTie() {
    #expect(area { $0.tie("Betjent", "Hotspotchef", .conflict) }.findings.count == 2)
  }

  @Test func aLevelThatNobodyStandsOnIsMissing() {
    let outcome = outcome(of: HUB05()) {
      $0.actor("Hotspotchef", .middle, .hotspot, roles: .hotspotChief)
      $0.actor("Direktør", .leadership, .school)
      $0.actor("Klubleder", .middle, .school)
      $0.tie("Hotspotchef", "Direktør")
      $0.tie("Hotspotchef", "Klubleder")
    }
    #expect(
      outcome.danishEvidence == [
        """
        Netværket har ingen aktører på praktikerniveau, så enheden har heller ingen relation \
        dertil.
        """
      ])
  }

  @Test func withoutUnitItDoesNotApply() {
    let outcome = outcome(of: HUB05()) {
      $0.actor("Direktør", .leadership, .school, roles: .director)
    }
    #expect(outcome.state == .notApplicable)
  }

  @Test func withoutSectorsItIsUnknown() {
    let outcome = outcome(of: HUB05()) {
      $0.actor("Hotspotchef", .middle, roles: .hotspotChief)
    }
    #expect(outcome == .unknown([.need(.actorSector)]))
  }
}
