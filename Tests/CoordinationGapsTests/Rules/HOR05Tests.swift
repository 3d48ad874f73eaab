@testable import CoordinationGaps
import SteeringModel
import TestSupport
import Testing

@Suite struct HOR05Tests {
  private func area(_ change: (inout NetworkBuilder) -> Void) -> Outcome {
    outcome(of: HOR05()) {
      $0.actor("Direktør", .leadership)
      $0.actor("Hotspotchef", .middle, roles: .hotspotChief)
      $0.actor("Klubleder", .middle)
      $0.actor("Teamleder", .middle)
      $0.tie("Hotspotchef", "Klubleder")
      $0.tie("Teamleder", "Direktør")
      $0.tie("Direktør", "Hotspotchef")
      change(&$0)
    }
  }

  @Test func tiesOnTheLevelAreOk() {
    #expect(area { $0.tie("Teamleder", "Klubleder") } == .ok)
  }

  @Test func aWayThroughALeaderDoesNotCount() {
    let outcome = area { _ in }
    #expect(
      outcome.danishEvidence == [
        "1 af 3 aktører på mellemniveau har ingen relation til andre på niveauet: Teamleder."
      ])
    #expect(outcome.findings[0].missingTies == [MissingTie(Handle(1), Handle(3))])
  }

  @Test func aGroupApartIsAFindingOfItsOwn() {
    let outcome = area {
      $0.actor("Afdelingsleder", .middle)
      $0.tie("Teamleder", "Afdelingsleder")
    }
    #expect(
      outcome.danishEvidence == [
        """
        På mellemniveau har Teamleder og Afdelingsleder kun relationer til hinanden og ikke til de \
        2 andre, der hænger sammen.
        """
      ])
  }

  @Test func oneActorAtTheLevelDoesNotApply() {
    #expect(outcome(of: HOR05()) { $0.actor("Klubleder", .middle) }.state == .notApplicable)
  }

  @Test func withoutLevelsItIsUnknown() {
    #expect(outcome(of: HOR05()) { $0.actor("Klubleder") } == .unknown([.need(.actorLevel)]))
  }
}
