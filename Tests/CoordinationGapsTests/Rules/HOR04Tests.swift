@testable import CoordinationGaps
import SteeringModel
import TestSupport
import Testing

@Suite struct HOR04Tests {
  private func area(_ change: (inout NetworkBuilder) -> Void) -> Outcome {
    outcome(of: HOR04()) {
      $0.actor("Skoleleder")
      $0.actor("Hotspotchef", roles: .hotspotChief)
      $0.actor("Klubleder")
      $0.tie("Skoleleder", "Hotspotchef")
      $0.tie("Hotspotchef", "Klubleder")
      change(&$0)
    }
  }

  @Test func oneWebIsOk() {
    #expect(area { _ in } == .ok)
  }

  @Test func actorsWithoutTiesAreOneFinding() {
    let outcome = area {
      $0.actor("Imam")
      $0.actor("Boldklub")
      $0.forum("Netværk", .partnerForum, members: ["Imam", "Hotspotchef"])
      $0.tie("Imam", "Klubleder", .conflict)
    }
    #expect(
      outcome.danishEvidence == [
        "2 af 5 aktører har ingen relation til nogen: Imam og Boldklub."
      ])
    #expect(
      outcome.findings[0].missingTies == [
        MissingTie(Handle(1), Handle(3)), MissingTie(Handle(1), Handle(4)),
      ])
  }

  @Test func aGroupApartIsAFindingOfItsOwn() {
    let outcome = area {
      $0.actor("Mentor")
      $0.actor("Frivillig")
      $0.tie("Mentor", "Frivillig")
    }
    #expect(
      outcome.danishEvidence == [
        "Mentor og Frivillig har kun relationer til hinanden og ikke til resten af netværket."
      ])
  }

  @Test func nobodyTiedIsOneFinding() {
    let outcome = outcome(of: HOR04()) {
      $0.actor("Skoleleder")
      $0.actor("Klubleder")
    }
    #expect(outcome.danishEvidence == ["Ingen af de 2 aktører har en relation til en anden."])
  }

  @Test func oneActorDoesNotApply() {
    #expect(outcome(of: HOR04()) { $0.actor("Skoleleder") }.state == .notApplicable)
  }

  @Test func withoutTiesItIsUnknown() {
    #expect(area { $0.sheets.remove(.ties) } == .unknown([.need(.sheet(.ties))]))
  }
}
