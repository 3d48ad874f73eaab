@testable import CoordinationGaps
import SteeringModel
import TestSupport
import Testing

@Suite struct OVL03Tests {
  private func area(_ change: (inout NetworkBuilder) -> Void) -> Outcome {
    outcome(of: OVL03()) {
      for name in ["Klubleder", "Lærer", "Hotspotchef", "Mentor"] { $0.actor(name) }
      $0.tie("Klubleder", "Lærer")
      $0.tie("Lærer", "Hotspotchef")
      $0.targetGroup("Drenge 12-15")
      $0.initiative("Fritidspas", owners: ["Klubleder"], for: ["Drenge 12-15"])
      $0.initiative("Mentorer", owners: ["Mentor"], for: ["Drenge 12-15"])
      change(&$0)
    }
  }

  @Test func twoStepsAreOk() {
    #expect(area { $0.tie("Lærer", "Mentor") } == .ok)
  }

  @Test func threeStepsAreAGap() {
    let outcome = area { $0.tie("Hotspotchef", "Mentor") }
    #expect(
      outcome.danishEvidence == [
        """
        Der er 3 led mellem Klubleder (»Fritidspas«) og Mentor (»Mentorer«), som begge arbejder med \
        Drenge 12-15.
        """
      ])
    #expect(outcome.findings[0].missingTies == [MissingTie(Handle(0), Handle(3), .coordination)])
  }

  @Test func theAreaMaySetTheThreshold() {
    let outcome = area {
      $0.tie("Hotspotchef", "Mentor")
      $0.area.thresholds = ["OVL-03.steps": 3]
    }
    #expect(outcome == .ok)
  }

  @Test func noPathIsAGap() {
    #expect(
      area { _ in }.danishEvidence == [
        """
        Der går ingen vej af relationer mellem Klubleder (»Fritidspas«) og Mentor (»Mentorer«), som \
        begge arbejder med Drenge 12-15.
        """
      ])
  }

  @Test func oneOwnerOfBothNeedsNoPath() {
    let outcome = outcome(of: OVL03()) {
      $0.actor("Klubleder")
      $0.targetGroup("Drenge 12-15")
      $0.initiative("Fritidspas", owners: ["Klubleder"], for: ["Drenge 12-15"])
      $0.initiative("Klubaften", owners: ["Klubleder"], for: ["Drenge 12-15"])
    }
    #expect(outcome == .notApplicable(.noSharedTargetGroup))
  }

  @Test func withoutOwnersItIsUnknown() {
    let outcome = outcome(of: OVL03()) {
      $0.targetGroup("Drenge 12-15")
      $0.initiative("Fritidspas", for: ["Drenge 12-15"])
    }
    #expect(outcome == .unknown([.need(.initiativeOwner)]))
  }
}
