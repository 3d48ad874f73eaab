@testable import CoordinationGaps
import SteeringModel
import Testing
import TestSupport

@Suite struct ACT02Tests {
  private func area(_ change: (inout NetworkBuilder) -> Void = { _ in }) -> Outcome {
    outcome(of: ACT02()) {
      $0.actor("Hotspotchef", .middle, .hotspot, roles: .hotspotChief)
      $0.actor("SSP-leder", .middle, .childrenAndYouth)
      $0.actor("Træner", .community, .association)
      $0.forum("Task Force", .taskForce, members: ["SSP-leder"])
      $0.initiative("Fredagsfodbold", owners: ["Træner"])
      $0.initiative("Uden ansvarlig")
      change(&$0)
    }
  }

  @Test func aTieToTheUnitOrTheTaskForceIsOk() {
    #expect(area { $0.tie("Træner", "Hotspotchef") } == .ok)
    #expect(area { $0.tie("SSP-leder", "Træner", .information) } == .ok)
    #expect(area { $0.seat("Task Force", "Træner") } == .ok)
  }

  @Test func anOwnerOnItsOwnIsAGap() {
    let outcome = area { $0.tie("Træner", "Hotspotchef", .conflict) }
    #expect(
      outcome.danishEvidence == [
        """
        »Fredagsfodbold« (Træner) har hverken relation til hotspotenheden eller til nogen i Task \
        Forcen.
        """
      ])
    #expect(
      outcome.findings[0].missingTies == [MissingTie(Handle(0), Handle(2), .coordination)])
  }

  @Test func withoutUnitOrInitiativesItDoesNotApply() {
    let unitless = outcome(of: ACT02()) {
      $0.actor("Træner", roles: .coordinator)
      $0.initiative("Fredagsfodbold", owners: ["Træner"])
    }
    #expect(unitless.state == .notApplicable)
    #expect(
      outcome(of: ACT02()) { $0.actor("Hotspotchef", roles: .hotspotChief) }.state
        == .notApplicable)
  }

  @Test func withoutSeatsItIsUnknown() {
    #expect(area { $0.sheets.remove(.seats) } == .unknown([.need(.sheet(.seats))]))
  }
}
