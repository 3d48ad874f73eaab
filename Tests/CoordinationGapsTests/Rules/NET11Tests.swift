@testable import CoordinationGaps
import Localization
import SteeringModel
import TestSupport
import Testing

@Suite struct NET11Tests {
  private func area(_ change: (inout NetworkBuilder) -> Void = { _ in }) -> Outcome {
    outcome(of: NET11()) {
      $0.actor("Hotspotchef", .middle, .hotspot, roles: .hotspotChief)
      $0.actor("Gadeplan", .frontline, .socialServices)
      $0.actor("Betjent", .frontline, .police)
      $0.actor("Lærer", .frontline, .school)
      $0.initiative("Vandringer", owners: ["Gadeplan"], partners: ["Betjent"])
      change(&$0)
    }
  }

  @Test func aConflictBetweenPartnersIsAGap() {
    let outcome = area { $0.tie("Betjent", "Gadeplan", .conflict) }
    #expect(
      outcome.danishEvidence == [
        """
        Relationen mellem Betjent og Gadeplan er oplyst som en konflikt, og begge har ansvar i \
        arbejdet med »Vandringer«.
        """
      ])
    #expect(
      outcome.findings[0].action.da == """
        Lad Hotspotchef tale med begge parter og hjælpe dem til en aftale om »Vandringer«.
        """)
  }

  @Test func ownersForOneTargetGroupCountToo() {
    let outcome = area {
      $0.targetGroup("Drenge 12-15")
      $0.initiative("Lektier", owners: ["Lærer"], for: ["Drenge 12-15"])
      $0.initiative("Gadefodbold", owners: ["Betjent"], for: ["Drenge 12-15"])
      $0.tie("Betjent", "Lærer", .conflict)
    }
    #expect(outcome.danishEvidence[0].hasSuffix("arbejdet med Drenge 12-15."))
  }

  @Test func aConflictWithoutSharedWorkIsNone() {
    #expect(area { $0.tie("Lærer", "Gadeplan", .conflict) } == .ok)
  }

  @Test func noConflictIsOk() {
    #expect(area { $0.tie("Betjent", "Gadeplan") } == .ok)
  }

  @Test func withoutSharedWorkItDoesNotApply() {
    #expect(outcome(of: NET11()) { $0.actor("Lærer") } == .notApplicable(.noSharedWork))
  }

  @Test func withoutInitiativesSheetItIsUnknown() {
    #expect(area { $0.sheets.remove(.initiatives) }.state == .unknown)
  }
}
