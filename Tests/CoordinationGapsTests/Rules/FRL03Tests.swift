@testable import CoordinationGaps
import Localization
import SteeringModel
import TestSupport
import Testing

@Suite struct FRL03Tests {
  private func area(_ change: (inout NetworkBuilder) -> Void = { _ in }) -> Outcome {
    outcome(of: FRL03()) {
      $0.actor("Gadeplan", .frontline, .socialServices, roles: .outreach)
      $0.actor("Hotspotchef", .middle, .hotspot, roles: .hotspotChief)
      $0.actor("Lærer", .frontline, .school)
      $0.actor("Betjent", .frontline, .police)
      $0.targetGroup("Drenge 12-15")
      $0.tie("Gadeplan", "Lærer")
      $0.tie("Gadeplan", "Hotspotchef")
      change(&$0)
    }
  }

  @Test func bothEndsOfTheBridgeAreOk() {
    let outcome = area {
      $0.knows("Gadeplan", "Drenge 12-15")
      $0.tie("Gadeplan", "Betjent")
    }
    #expect(outcome == .ok)
  }

  @Test func oneSectorIsTooFew() {
    #expect(
      area { $0.knows("Gadeplan", "Drenge 12-15") }.danishEvidence == [
        "Gadeplan har relation til 1 sektor; der bør være mindst 2."
      ])
    let lower = area {
      $0.knows("Gadeplan", "Drenge 12-15")
      $0.area.thresholds = ["FRL-03": 1]
    }
    #expect(lower == .ok)
  }

  @Test func noTargetGroupIsAGap() {
    let secondhand = area {
      $0.knows("Gadeplan", "Drenge 12-15", .secondhand)
      $0.tie("Gadeplan", "Betjent")
    }
    #expect(
      secondhand.danishEvidence == [
        "Gadeplan er ikke noteret med direkte kendskab til nogen målgruppe."
      ])
    #expect(
      area().danishEvidence == [
        """
        Gadeplan er ikke noteret med direkte kendskab til nogen målgruppe. Gadeplan har relation \
        til 1 sektor; der bør være mindst 2.
        """
      ])
  }

  @Test func withoutOutreachItDoesNotApply() {
    let outcome = outcome(of: FRL03()) { $0.actor("Lærer", .frontline, .school, roles: .other) }
    #expect(outcome == .notApplicable(.noOutreach))
  }

  @Test func withoutKnowledgeSheetItIsUnknown() {
    #expect(area { $0.sheets.remove(.knowledge) } == .unknown([.need(.sheet(.knowledge))]))
  }
}
