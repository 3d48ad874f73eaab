@testable import CoordinationGaps
import Localization
import SteeringModel
import Testing
import TestSupport

@Suite struct HUB09Tests {
  /// The unit owns the first so many of three initiatives.
  private func area(
    own: Int, change: (inout NetworkBuilder) -> Void = { _ in }
  ) -> Outcome {
    outcome(of: HUB09()) {
      $0.actor("Hotspotchef", roles: .hotspotChief)
      $0.actor("Klubleder")
      for (position, name) in ["Vandring", "Aftenklub", "Fritidsjob"].enumerated() {
        $0.initiative(name, owners: [position < own ? "Hotspotchef" : "Klubleder"])
      }
      change(&$0)
    }
  }

  @Test func oneThirdIsOk() {
    #expect(area(own: 1) == .ok)
  }

  @Test func moreIsAGap() {
    #expect(
      area(own: 2).danishEvidence == [
        "Enheden har ansvar for 2 af 3 indsatser (67 %): Vandring og Aftenklub."
      ])
  }

  @Test func theAreaMaySetTheShare() {
    #expect(area(own: 2) { $0.area.thresholds = ["HUB-09": 0.7] } == .ok)
  }

  @Test func aSharedOwnershipCounts() {
    let outcome = area(own: 1) {
      $0.initiative("Fædrenetværk", owners: ["Klubleder", "Hotspotchef"])
    }
    #expect(outcome.findings.count == 1)
  }

  @Test func ownerlessInitiativesAreARemark() {
    let outcome = area(own: 3) { $0.initiative("Hal") }
    #expect(outcome.danishEvidence[0].hasPrefix("Enheden har ansvar for 3 af 4 indsatser"))
    #expect(
      outcome.findings[0].remarks.map(\.da) == [
        "Indsatser uden ansvarlig er talt med (1, se ACT-03)."
      ])
  }

  @Test func withoutUnitOrInitiativesItDoesNotApply() {
    let unitless = outcome(of: HUB09()) {
      $0.actor("Klubleder", roles: .institutionHead)
      $0.initiative("Aftenklub", owners: ["Klubleder"])
    }
    #expect(unitless.state == .notApplicable)
    let idle = outcome(of: HUB09()) { $0.actor("Hotspotchef", roles: .hotspotChief) }
    #expect(idle.state == .notApplicable)
  }

  @Test func whenNoOwnerIsStatedItIsUnknown() {
    let outcome = outcome(of: HUB09()) {
      $0.actor("Hotspotchef", roles: .hotspotChief)
      $0.initiative("Aftenklub")
    }
    #expect(outcome == .unknown([.need(.initiativeOwner)]))
  }
}
