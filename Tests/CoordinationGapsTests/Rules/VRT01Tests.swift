@testable import CoordinationGaps
import SteeringModel
import Testing
import TestSupport

@Suite struct VRT01Tests {
  private func chain(_ change: (inout NetworkBuilder) -> Void) -> Outcome {
    outcome(of: VRT01()) {
      $0.actor("Direktør", .leadership, .school)
      $0.actor("Hotspotchef", .middle, .hotspot, roles: .hotspotChief)
      $0.actor("Skoleleder", .middle, .school)
      $0.actor("Lærer", .frontline, .school)
      $0.tie("Direktør", "Hotspotchef")
      $0.tie("Hotspotchef", "Skoleleder")
      change(&$0)
    }
  }

  @Test func twoStepsAreOk() {
    #expect(chain { $0.tie("Lærer", "Hotspotchef") } == .ok)
  }

  @Test func threeStepsAreAGap() {
    #expect(
      chain { $0.tie("Lærer", "Skoleleder") }.danishEvidence == [
        """
        1 af 1 frontlinjeaktører har mere end 2 led til en beslutningstager: Lærer. \
        I snit er der 3 led, og 100 % af vejene går gennem hotspotenheden.
        """
      ])
  }

  @Test func theAreaMaySetTheThreshold() {
    let outcome = chain {
      $0.tie("Lærer", "Skoleleder")
      $0.area.thresholds = ["VRT-01": 3]
    }
    #expect(outcome == .ok)
  }

  @Test func noRouteAtAllIsAGap() {
    #expect(
      chain { _ in }.danishEvidence[0].contains("1 har slet ingen vej."))
  }

  @Test func withoutFrontlineItDoesNotApply() {
    let outcome = outcome(of: VRT01()) {
      $0.actor("Direktør", .leadership)
      $0.tie("Direktør", "Direktør")
    }
    #expect(outcome.state == .notApplicable)
  }

  @Test func withoutLevelsItIsUnknown() {
    #expect(outcome(of: VRT01()) { $0.actor("Lærer") } == .unknown([.need(.actorLevel)]))
  }
}
