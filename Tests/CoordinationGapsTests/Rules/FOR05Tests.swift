@testable import CoordinationGaps
import Localization
import SteeringModel
import TestSupport
import Testing

@Suite struct FOR05Tests {
  private func area(_ change: (inout NetworkBuilder) -> Void = { _ in }) -> Outcome {
    outcome(of: FOR05()) {
      $0.actor("Hotspotchef", .middle, .hotspot, roles: .hotspotChief)
      $0.actor("Afdelingsbestyrelse", .community, .residents)
      $0.actor("Boldklub", .community, .association)
      change(&$0)
    }
  }

  @Test func newsToOneOfThemIsOk() {
    #expect(area { $0.tie("Boldklub", "Hotspotchef", .information) } == .ok)
  }

  @Test func noNewsIsAGap() {
    #expect(
      area { $0.tie("Hotspotchef", "Boldklub") }.danishEvidence == [
        """
        Hotspotenheden har ingen informationsrelation til beboere eller foreninger: \
        Afdelingsbestyrelse og Boldklub.
        """
      ])
  }

  @Test func newsThatOnlyComesInIsAGap() {
    let outcome = area {
      $0.tie("Boldklub", "Hotspotchef", .information) { $0.isMutual = false }
    }
    #expect(outcome.state == .gap)
  }

  @Test func withoutUnitOrResidentsItDoesNotApply() {
    let noUnit = outcome(of: FOR05()) { $0.actor("Lærer", .frontline, .school, roles: .other) }
    #expect(noUnit == .notApplicable(.noUnit))
    let nobody = outcome(of: FOR05()) {
      $0.actor("Hotspotchef", .middle, .hotspot, roles: .hotspotChief)
    }
    #expect(nobody.state == .notApplicable)
  }

  @Test func withoutTiesSheetItIsUnknown() {
    #expect(area { $0.sheets.remove(.ties) } == .unknown([.need(.sheet(.ties))]))
  }
}
