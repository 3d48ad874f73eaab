@testable import CoordinationGaps
import Localization
import SteeringModel
import TestSupport
import Testing

@Suite struct NET03Tests {
  /// Four sectors with one actor each, all tied to the chief: six pairs of sectors.
  private func star(_ change: (inout NetworkBuilder) -> Void = { _ in }) -> Outcome {
    outcome(of: NET03()) {
      $0.actor("Hotspotchef", .middle, .hotspot, roles: .hotspotChief)
      $0.actor("Skole", .middle, .school)
      $0.actor("Klub", .middle, .clubAndLeisure)
      $0.actor("Politi", .middle, .police)
      $0.actor("Bolig", .middle, .housing)
      for actor in ["Skole", "Klub", "Politi", "Bolig"] { $0.tie("Hotspotchef", actor) }
      change(&$0)
    }
  }

  @Test func aStarDependsOnItsHub() {
    let outcome = star()
    #expect(
      outcome.danishEvidence == [
        """
        For 6 af 6 par af sektorer (100 %) går de korteste veje alle gennem hotspotenheden; 6 har \
        slet ingen anden vej. Grænsen er 50 %.
        """
      ])
    #expect(outcome.findings[0].missingTies.count == 6)
    #expect(
      outcome.findings[0].action.da == """
        Aftal direkte kontakt mellem sektorerne; begynd med Skole og Klub og fritid.
        """)
  }

  @Test func halfOfThePairsIsStillOk() {
    let half = star {
      $0.tie("Skole", "Klub")
      $0.tie("Klub", "Politi")
    }
    #expect(half == .ok)
    let more = star { $0.tie("Skole", "Klub") }
    #expect(more.state == .gap)
  }

  @Test func anEquallyShortRouteIsNoDependence() {
    let outcome = star {
      $0.actor("Jobcenter", .middle, .employment)
      for actor in ["Skole", "Klub", "Politi", "Bolig"] { $0.tie("Jobcenter", actor) }
    }
    #expect(outcome == .ok)
  }

  @Test func leadersAndFrontLineAreLookedAtToo() {
    let outcome = outcome(of: NET03()) {
      $0.actor("Hotspotchef", .middle, .hotspot, roles: .hotspotChief)
      $0.actor("Skoleleder", .leadership, .school)
      $0.actor("Lærer", .frontline, .school)
      $0.tie("Hotspotchef", "Skoleleder")
      $0.tie("Hotspotchef", "Lærer")
    }
    #expect(
      outcome.danishEvidence == [
        """
        For 1 af 1 par af leder og frontlinjeaktør (100 %) går de korteste veje alle gennem \
        hotspotenheden; 1 har slet ingen anden vej. Grænsen er 50 %.
        """
      ])
  }

  @Test func withoutUnitOrTiesItDoesNotApply() {
    let noUnit = outcome(of: NET03()) {
      $0.actor("Lærer", .frontline, .school, roles: .other)
    }
    #expect(noUnit == .notApplicable(.noUnit))
    let noTies = outcome(of: NET03()) {
      $0.actor("Hotspotchef", .middle, .hotspot, roles: .hotspotChief)
      $0.actor("Lærer", .frontline, .school)
    }
    #expect(noTies == .notApplicable(.noTies))
  }

  @Test func withoutSectorsItIsUnknown() {
    let outcome = outcome(of: NET03()) {
      $0.actor("Hotspotchef", .middle, roles: .hotspotChief)
    }
    #expect(outcome == .unknown([.need(.actorSector)]))
  }
}
