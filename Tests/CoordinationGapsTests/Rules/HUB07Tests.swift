@testable import CoordinationGaps
import SteeringModel
import Testing
import TestSupport

@Suite struct HUB07Tests {
  private func area(
    _ level: SteeringNetwork.Level?, change: (inout NetworkBuilder) -> Void = { _ in }
  ) -> Outcome {
    outcome(of: HUB07()) {
      $0.actor("Hotspotchef", level, .hotspot, roles: .hotspotChief)
      $0.actor("Gadeplan", .frontline, .hotspot, roles: .hotspotStaff)
      $0.actor("SSP-leder", .middle, .childrenAndYouth)
      change(&$0)
    }
  }

  @Test func aChiefAtTheMiddleWithTiesThereIsOk() {
    #expect(area(.middle) { $0.tie("Gadeplan", "SSP-leder", .information) } == .ok)
  }

  @Test func anotherLevelIsNamed() {
    let outcome = area(.leadership) { $0.tie("Hotspotchef", "SSP-leder") }
    #expect(
      outcome.danishEvidence == ["Hotspotchef står på ledelsesniveau, ikke på mellemniveau."])
  }

  @Test func noTieToTheMiddleIsAGap() {
    let outcome = area(.middle)
    #expect(
      outcome.danishEvidence == [
        "Enheden har ingen relation til de andre på mellemniveau: SSP-leder."
      ])
    #expect(
      outcome.findings[0].missingTies == [MissingTie(Handle(0), Handle(2), .coordination)])
  }

  @Test func nobodyElseAtTheMiddleIsAGap() {
    let outcome = outcome(of: HUB07()) {
      $0.actor("Hotspotchef", .middle, .hotspot, roles: .hotspotChief)
    }
    #expect(
      outcome.danishEvidence == [
        "Netværket har ingen andre aktører på mellemniveau end enheden selv."
      ])
  }

  @Test func aChiefWithoutLevelIsUnknown() {
    #expect(area(nil).state == .unknown)
  }

  @Test func withoutUnitItDoesNotApply() {
    let outcome = outcome(of: HUB07()) { $0.actor("Direktør", .leadership, roles: .director) }
    #expect(outcome.state == .notApplicable)
  }

  @Test func withoutTiesSheetItIsUnknown() {
    #expect(area(.middle) { $0.sheets.remove(.ties) } == .unknown([.need(.sheet(.ties))]))
  }
}
