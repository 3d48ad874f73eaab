@testable import CoordinationGaps
import SteeringModel
import TestSupport
import Testing

@Suite struct OVL02Tests {
  private func area(
    _ activity: SteeringNetwork.Activity = .mentoring,
    _ change: (inout NetworkBuilder) -> Void = { _ in }
  ) -> Outcome {
    outcome(of: OVL02()) {
      $0.actor("Teamleder")
      $0.actor("Projektleder")
      $0.tie("Teamleder", "Projektleder", .coordination)
      $0.targetGroup("Drenge 12-15")
      $0.targetGroup("Piger 12-15")
      let both = ["Drenge 12-15", "Piger 12-15"]
      $0.initiative("Jobmentorer", owners: ["Teamleder"], for: both) { $0.activity = .mentoring }
      $0.initiative("Ungebroen", owners: ["Projektleder"], for: both) { $0.activity = activity }
      change(&$0)
    }
  }

  private func division(
    parties: [String] = [], of initiatives: [Int] = [],
    change: (inout SteeringNetwork.Agreement) -> Void = { _ in }
  ) -> Outcome {
    area {
      $0.agreement("Hvem gør hvad", parties: parties) {
        $0.kind = .divisionOfLabour
        $0.initiatives = initiatives.map { Handle($0) }
        change(&$0)
      }
    }
  }

  @Test func twoAlikeAreAGapEvenWhenTheyCoordinate() {
    #expect(
      area().danishEvidence == [
        """
        »Jobmentorer« (Teamleder) og »Ungebroen« (Projektleder) har samme aktivitet (mentor) for \
        Drenge 12-15 og Piger 12-15, men ingen aftale om arbejdsdeling.
        """
      ])
  }

  @Test func anAgreementOfBothOrOnBothIsEnough() {
    #expect(division(parties: ["Teamleder", "Projektleder"]) == .ok)
    #expect(division(of: [0, 1]) == .ok)
    #expect(division(of: [0, 1]) { $0.status = .done } == .ok)
  }

  @Test func anotherOrADroppedAgreementIsNot() {
    #expect(division(of: [0, 1]) { $0.status = .dropped }.state == .gap)
    #expect(division(of: [0, 1]) { $0.kind = .other }.state == .gap)
    #expect(division(parties: ["Teamleder"], of: [1]).state == .gap)
  }

  @Test func differentActivitiesAreOk() {
    #expect(area(.job) == .ok)
  }

  @Test func oneInitiativeAGroupDoesNotApply() {
    let outcome = outcome(of: OVL02()) {
      $0.actor("Teamleder")
      $0.targetGroup("Drenge 12-15")
      $0.initiative("Jobmentorer", owners: ["Teamleder"], for: ["Drenge 12-15"]) {
        $0.activity = .mentoring
      }
    }
    #expect(outcome == .notApplicable(.noSharedTargetGroup))
  }

  @Test func withoutAgreementsOrActivitiesItIsUnknown() {
    #expect(area { $0.sheets.remove(.agreements) } == .unknown([.need(.sheet(.agreements))]))
    let outcome = outcome(of: OVL02()) {
      $0.actor("Teamleder")
      $0.targetGroup("Drenge 12-15")
      $0.initiative("Jobmentorer", owners: ["Teamleder"], for: ["Drenge 12-15"])
    }
    #expect(outcome == .unknown([.need(.initiativeActivity)]))
  }
}
