@testable import CoordinationGaps
import Localization
import SteeringModel
import TestSupport
import Testing

@Suite struct KNW04Tests {
  private func area(_ change: (inout NetworkBuilder) -> Void = { _ in }) -> Outcome {
    outcome(of: KNW04()) {
      $0.actor("Hotspotchef", .middle, .hotspot, roles: .hotspotChief)
      $0.actor("Klubleder", .middle, .clubAndLeisure)
      $0.actor("Lærer", .frontline, .school)
      $0.targetGroup("Drenge 12-15")
      $0.initiative("Fritid", owners: ["Klubleder"], for: ["Drenge 12-15"])
      $0.knows("Lærer", "Drenge 12-15")
      change(&$0)
    }
  }

  @Test func aPartyOutOfReachIsAGap() {
    let outcome = area { $0.forum("TF", .taskForce, members: ["Klubleder"]) }
    #expect(
      outcome.danishEvidence == [
        """
        1 af 2 parter omkring Drenge 12-15 sidder ikke i Task Forcen og har ingen relation til \
        Hotspotchef: Lærer.
        """
      ])
    #expect(
      outcome.findings[0].action.da == "Lad Hotspotchef aftale en direkte kontakt med Lærer.")
  }

  @Test func aSeatOrATieToTheChiefIsEnough() {
    let outcome = area {
      $0.forum("TF", .taskForce, members: ["Klubleder"])
      $0.tie("Lærer", "Hotspotchef")
    }
    #expect(outcome == .ok)
  }

  @Test func withoutUnitGroupsOrPartiesItDoesNotApply() {
    let noParties = outcome(of: KNW04()) {
      $0.actor("Hotspotchef", .middle, .hotspot, roles: .hotspotChief)
      $0.targetGroup("Drenge 12-15")
    }
    #expect(noParties.state == .notApplicable)
    let noUnit = outcome(of: KNW04()) {
      $0.actor("Lærer", .frontline, .school, roles: .other)
      $0.targetGroup("Drenge 12-15")
    }
    #expect(noUnit == .notApplicable(.noUnit))
    let noGroups = outcome(of: KNW04()) { $0.actor("Lærer", roles: .other) }
    #expect(noGroups == .notApplicable(.noTargetGroups))
  }

  @Test func withoutKnowledgeSheetItIsUnknown() {
    #expect(area { $0.sheets.remove(.knowledge) } == .unknown([.need(.sheet(.knowledge))]))
  }
}
