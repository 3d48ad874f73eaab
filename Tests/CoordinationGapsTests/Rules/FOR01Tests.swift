@testable import CoordinationGaps
import Localization
import SteeringModel
import TestSupport
import Testing

@Suite struct FOR01Tests {
  private func area(_ change: (inout NetworkBuilder) -> Void = { _ in }) -> Outcome {
    outcome(of: FOR01()) {
      $0.actor("Hotspotchef", .middle, .hotspot, roles: .hotspotChief)
      $0.actor("Klubleder", .middle, .clubAndLeisure)
      $0.actor("Boldklub", .community, .association)
      change(&$0)
    }
  }

  @Test func theUnitAsTheOnlyEntryIsOk() {
    #expect(area { $0.tie("Hotspotchef", "Boldklub") } == .ok)
  }

  @Test func noEntryIsAGap() {
    #expect(
      area().danishEvidence == [
        "1 af 1 ikke-offentlige aktører har ingen kontakt til det offentlige: Boldklub."
      ])
    #expect(area { $0.tie("Hotspotchef", "Boldklub", .coordination) }.state == .gap)
  }

  @Test func anotherEntryThanTheUnitIsAGap() {
    let outcome = area { $0.tie("Klubleder", "Boldklub", .information) }
    #expect(
      outcome.danishEvidence == [
        """
        1 af 1 ikke-offentlige aktører har kontakt til det offentlige, men ikke til \
        hotspotenheden: Boldklub.
        """
      ])
    #expect(outcome.findings[0].severity == nil)
  }

  @Test func severalEntriesMatterLess() {
    let outcome = area {
      $0.tie("Klubleder", "Boldklub", .information)
      $0.tie("Hotspotchef", "Boldklub")
    }
    #expect(outcome.findings.map(\.severity) == [.low])
  }

  @Test func theOrganisationMayTellWhoIsPublic() {
    let outcome = outcome(of: FOR01()) {
      $0.organisation("Ungebroen", .clubAndLeisure, kind: .ngo)
      $0.actor("Hotspotchef", .middle, .hotspot, roles: .hotspotChief)
      $0.actor("Mentor", .community, .clubAndLeisure, at: "Ungebroen")
    }
    #expect(outcome.state == .gap)
  }

  @Test func withoutUnitOrNonPublicActorsItDoesNotApply() {
    let noUnit = outcome(of: FOR01()) {
      $0.actor("Boldklub", .community, .association, roles: .other)
    }
    #expect(noUnit == .notApplicable(.noUnit))
    let publicOnly = outcome(of: FOR01()) {
      $0.actor("Hotspotchef", .middle, .hotspot, roles: .hotspotChief)
    }
    #expect(publicOnly == .notApplicable(.noNonPublicActors))
  }

  @Test func withoutTiesSheetItIsUnknown() {
    #expect(area { $0.sheets.remove(.ties) } == .unknown([.need(.sheet(.ties))]))
  }
}
