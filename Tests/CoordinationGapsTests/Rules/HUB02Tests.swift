@testable import CoordinationGaps
import SteeringModel
import Testing
import TestSupport

@Suite struct HUB02Tests {
  @Test func oneChiefAndOneEmployeeAreOk() {
    let outcome = outcome(of: HUB02()) {
      $0.actor("Hotspotchef", roles: .hotspotChief)
      $0.actor("Konsulent", roles: .hotspotStaff)
    }
    #expect(outcome == .ok)
  }

  @Test func aChiefAloneMattersLess() {
    let outcome = outcome(of: HUB02()) { $0.actor("Hotspotchef", roles: .hotspotChief) }
    #expect(outcome.danishEvidence == ["Hotspotchef er alene i enheden. Den har 0 medarbejdere."])
    #expect(outcome.findings[0].severity == .medium)
  }

  @Test func staffWithoutChiefIsAGap() {
    let outcome = outcome(of: HUB02()) { $0.actor("Konsulent", roles: .hotspotStaff) }
    #expect(
      outcome.danishEvidence == [
        "Enheden består af Konsulent, men ingen har rollen hotspotchef."
      ])
    #expect(outcome.findings[0].severity == nil)
  }

  @Test func twoChiefsAreAGap() {
    let outcome = outcome(of: HUB02()) {
      $0.actor("Anna", roles: .hotspotChief)
      $0.actor("Bo", roles: .hotspotChief)
    }
    #expect(outcome.danishEvidence == ["2 aktører har rollen hotspotchef: Anna og Bo."])
  }

  @Test func withoutUnitItDoesNotApply() {
    let outcome = outcome(of: HUB02()) { $0.actor("Direktør", roles: .director) }
    #expect(outcome.state == .notApplicable)
  }

  @Test func whenNoRoleIsStatedItIsUnknown() {
    #expect(outcome(of: HUB02()) { $0.actor("Lærer") }.state == .unknown)
  }
}
