@testable import CoordinationGaps
import SteeringModel
import Testing
import TestSupport

@Suite struct HUB04Tests {
  private func area(_ change: (inout NetworkBuilder) -> Void) -> Outcome {
    outcome(of: HUB04()) {
      $0.actor("Hotspotchef", .middle, .hotspot, roles: .hotspotChief)
      $0.actor("Skoleleder", .middle, .school)
      $0.actor("Klubleder", .middle, .clubAndLeisure)
      $0.actor("Biblioteksleder", .middle, .culture)
      $0.forum(
        "Task Force", .taskForce, members: ["Skoleleder", "Klubleder", "Biblioteksleder"])
      $0.tie("Hotspotchef", "Skoleleder", .coordination)
      change(&$0)
    }
  }

  @Test func tiesToAllCoreActorsAreOk() {
    #expect(area { $0.tie("Klubleder", "Hotspotchef", .information) } == .ok)
  }

  @Test func aMissingTieIsNamedWithTheShare() {
    let outcome = area { _ in }
    #expect(
      outcome.danishEvidence == [
        "Enheden har relation til 1 af 2 centrale aktører (50 %). Den mangler Klubleder."
      ])
    #expect(outcome.findings[0].missingTies == [MissingTie(Handle(0), Handle(2))])
  }

  @Test func backingIsNoTie() {
    #expect(area { $0.tie("Klubleder", "Hotspotchef", .backing) }.state == .gap)
  }

  @Test func withoutUnitTheRuleDoesNotApply() {
    let outcome = outcome(of: HUB04()) {
      $0.actor("Skoleleder", .middle, .school, roles: .institutionHead)
    }
    #expect(outcome.state == .notApplicable)
  }

  @Test func withoutTiesItIsUnknown() {
    #expect(area { $0.sheets.remove(.ties) } == .unknown([.need(.sheet(.ties))]))
  }
}
