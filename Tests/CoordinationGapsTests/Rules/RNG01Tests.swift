@testable import CoordinationGaps
import SteeringModel
import Testing
import TestSupport

@Suite struct RNG01Tests {
  @Test func theUnitAloneIsOk() {
    let outcome = outcome(of: RNG01()) {
      $0.actor("Hotspotchef", roles: .hotspotChief)
      $0.actor("Lærer")
    }
    #expect(outcome == .ok)
  }

  @Test func aStatedCircleMayDiffer() {
    let outcome = outcome(of: RNG01()) {
      $0.actor("Hotspotchef", roles: .hotspotChief) { $0.statedCircle = .taskForce }
      $0.actor("Lærer") { $0.statedCircle = .unit }
    }
    #expect(
      outcome.danishEvidence == [
        "Hotspotchef hører til hotspotenheden, men er placeret i cirklen »task force«.",
        "Lærer er placeret inderst, men har ingen rolle i hotspotenheden.",
      ])
  }

  @Test func withoutUnitItDoesNotApply() {
    let outcome = outcome(of: RNG01()) { $0.actor("Direktør", roles: .director) }
    #expect(outcome.state == .notApplicable)
  }

  @Test func whenNoRoleIsStatedItIsUnknown() {
    #expect(outcome(of: RNG01()) { $0.actor("Lærer") } == .unknown([.need(.actorRoles)]))
  }
}
