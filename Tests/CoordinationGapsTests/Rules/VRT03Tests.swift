@testable import CoordinationGaps
import SteeringModel
import Testing
import TestSupport

@Suite struct VRT03Tests {
  private func area(_ change: (inout NetworkBuilder) -> Void) -> Outcome {
    outcome(of: VRT03()) {
      $0.actor("Hotspotchef", .middle, .hotspot, roles: .hotspotChief)
      $0.actor("Direktør", .leadership, .socialServices, roles: .director)
      change(&$0)
    }
  }

  @Test func accessAndANamedRouteAreOk() {
    let outcome = area {
      $0.tie("Hotspotchef", "Direktør", .access)
      $0.mandate(from: "Direktør", to: "Hotspotchef", .escalation)
    }
    #expect(outcome == .ok)
  }

  @Test func accessWithoutARouteIsAGap() {
    let outcome = area {
      $0.tie("Hotspotchef", "Direktør", .access)
      $0.mandate(from: "Direktør", to: "Hotspotchef", .coordination)
    }
    #expect(
      outcome.danishEvidence == [
        """
        Ingen i hotspotenheden har mandat til eskalering, så vejen til ledelsen er ikke aftalt, \
        hvis en aktør ikke lever op til sit ansvar.
        """
      ])
  }

  @Test func backingIsNoAccess() {
    let outcome = area {
      $0.tie("Direktør", "Hotspotchef", .backing)
      $0.mandate(from: "Direktør", to: "Hotspotchef", .escalation)
    }
    #expect(
      outcome.danishEvidence == [
        "Hotspotenheden har ingen relation til den kommunale ledelse: Direktør."
      ])
    #expect(outcome.findings[0].missingTies == [MissingTie(Handle(0), Handle(1), .access)])
  }

  @Test func withoutMunicipalLeadershipThereIsNowhereToGo() {
    let outcome = outcome(of: VRT03()) {
      $0.actor("Hotspotchef", .middle, .hotspot, roles: .hotspotChief)
      $0.mandate(from: "Hotspotchef", to: "Hotspotchef", .escalation)
    }
    #expect(
      outcome.danishEvidence == [
        "Netværket har ingen kommunal ledelse, som hotspotenheden kan gå til."
      ])
  }

  @Test func withoutUnitItDoesNotApply() {
    let outcome = outcome(of: VRT03()) { $0.actor("Direktør", .leadership, roles: .director) }
    #expect(outcome == .notApplicable(.noUnit))
  }

  @Test func mandatesWithoutScopeLeaveItUnknown() {
    let outcome = area { $0.mandate(from: "Direktør", to: "Hotspotchef") }
    #expect(outcome == .unknown([.need(.mandateScope)]))
    #expect(area { $0.sheets.remove(.mandates) }.state == .unknown)
  }
}
