@testable import CoordinationGaps
import SteeringModel
import TestSupport
import Testing

@Suite struct FRL01Tests {
  private func area(_ change: (inout NetworkBuilder) -> Void = { _ in }) -> Outcome {
    outcome(of: FRL01()) {
      $0.actor("Hotspotchef", .middle, .hotspot, roles: .hotspotChief)
      $0.actor("Gadeplan", .frontline, .socialServices, roles: .outreach)
      change(&$0)
    }
  }

  @Test func contactEveryFortnightIsClose() {
    #expect(area { $0.tie("Hotspotchef", "Gadeplan", .information, every: 14) } == .ok)
    let strong = area { $0.tie("Gadeplan", "Hotspotchef") { $0.strength = 4 } }
    #expect(strong == .ok)
  }

  @Test func rarerContactIsAGap() {
    let outcome = area { $0.tie("Hotspotchef", "Gadeplan", .information, every: 15) }
    #expect(
      outcome.danishEvidence == [
        """
        Kontakten mellem hotspotenheden og Gadeplan er hverken oplyst som mindst hver 14. dag \
        eller som stærk (4–5).
        """
      ])
  }

  @Test func noTieIsAGap() {
    #expect(area().danishEvidence == ["Hotspotenheden har ingen relation til Gadeplan."])
    #expect(area { $0.tie("Hotspotchef", "Gadeplan", .conflict, every: 1) }.state == .gap)
  }

  @Test func aTieOfUnknownStrengthIsUnknown() {
    #expect(area { $0.tie("Hotspotchef", "Gadeplan") }.state == .unknown)
  }

  @Test func anOutreachWorkerInTheUnitIsOk() {
    let outcome = outcome(of: FRL01()) {
      $0.actor("Gadeplan", .frontline, .hotspot, roles: .hotspotStaff, .outreach)
    }
    #expect(outcome == .ok)
  }

  @Test func nobodyAtStreetLevelIsAGap() {
    let outcome = outcome(of: FRL01()) {
      $0.actor("Hotspotchef", .middle, .hotspot, roles: .hotspotChief)
    }
    #expect(
      outcome.danishEvidence == [
        "Netværket har 1 aktør, men ingen med rollen gadeplansmedarbejder."
      ])
  }

  @Test func withoutUnitItDoesNotApply() {
    let outcome = outcome(of: FRL01()) { $0.actor("Gadeplan", roles: .outreach) }
    #expect(outcome == .notApplicable(.noUnit))
  }

  @Test func withoutRolesItIsUnknown() {
    #expect(outcome(of: FRL01()) { $0.actor("Gadeplan") } == .unknown([.need(.actorRoles)]))
  }
}
