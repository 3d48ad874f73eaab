@testable import CoordinationGaps
import Localization
import SteeringModel
import TestSupport
import Testing

@Suite struct NET04Tests {
  /// The worked example of congruence: four actors, three tasks, three requirements.
  private func area(_ change: (inout NetworkBuilder) -> Void = { _ in }) -> Outcome {
    outcome(of: NET04()) {
      for actor in ["Skole", "Klub", "Politi", "Bolig"] { $0.actor(actor) }
      $0.initiative("Fritid", owners: ["Skole"], partners: ["Klub"])
      $0.initiative("Tryghed", owners: ["Politi"], partners: ["Bolig"])
      $0.initiative("Vandring", owners: ["Skole"], partners: ["Bolig"])
      change(&$0)
    }
  }

  @Test func twoOfThreeAreOk() {
    let outcome = area {
      $0.tie("Skole", "Klub", .coordination)
      $0.tie("Politi", "Bolig", .information)
    }
    #expect(outcome == .ok)
  }

  @Test func oneOfThreeIsAGap() {
    let outcome = area {
      $0.tie("Skole", "Klub", .coordination)
      $0.tie("Politi", "Bolig", .contact)
    }
    #expect(
      outcome.danishEvidence == [
        """
        1 af 3 par, der deler indsats eller målgruppe, er koordineret (33 %). Det mangler for \
        Politi – Bolig og Skole – Bolig.
        """
      ])
  }

  @Test func exactlyTheThresholdIsOk() {
    let half = area {
      $0.area.thresholds = ["NET-04": 1.0 / 3]
      $0.forum("Netværk", members: ["Skole", "Klub"])
    }
    #expect(half == .ok)
  }

  @Test func ownersForOneTargetGroupMustCoordinate() {
    let outcome = outcome(of: NET04()) {
      for actor in ["Skole", "Klub"] { $0.actor(actor) }
      $0.targetGroup("Drenge 12-15")
      $0.initiative("Fritid", owners: ["Klub"], for: ["Drenge 12-15"])
      $0.initiative("Lektier", owners: ["Skole"], for: ["Drenge 12-15"])
    }
    #expect(outcome.findings.first?.missingTies.count == 1)
  }

  @Test func withoutSharedWorkItDoesNotApply() {
    let outcome = outcome(of: NET04()) {
      $0.actor("Skole")
      $0.initiative("Lektier", owners: ["Skole"])
    }
    #expect(outcome == .notApplicable(.noSharedWork))
  }

  @Test func withoutInitiativesSheetItIsUnknown() {
    #expect(area { $0.sheets.remove(.initiatives) }.state == .unknown)
  }
}
