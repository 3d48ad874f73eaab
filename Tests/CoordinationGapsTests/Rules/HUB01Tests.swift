@testable import CoordinationGaps
import SteeringModel
import Testing
import TestSupport

@Suite struct HUB01Tests {
  @Test func aChiefOrStaffIsAUnit() {
    #expect(outcome(of: HUB01()) { $0.actor("Hotspotchef", roles: .hotspotChief) } == .ok)
    #expect(outcome(of: HUB01()) { $0.actor("Konsulent", roles: .hotspotStaff) } == .ok)
  }

  @Test func otherRolesAreNoUnit() {
    let outcome = outcome(of: HUB01()) {
      $0.actor("Direktør", roles: .director)
      $0.actor("Lærer")
    }
    #expect(
      outcome.danishEvidence == [
        "Ingen af områdets aktører (2) har rollen hotspotchef eller hotspotmedarbejder."
      ])
  }

  @Test func whenNoRoleIsStatedItIsUnknown() {
    #expect(outcome(of: HUB01()) { $0.actor("Lærer") } == .unknown([.need(.actorRoles)]))
  }
}
