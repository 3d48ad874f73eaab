@testable import CoordinationGaps
import SteeringModel
import Testing
import TestSupport

@Suite struct HUB03Tests {
  /// A star of four around the unit, or around somebody else.
  private func star(
    around center: String, change: (inout NetworkBuilder) -> Void = { _ in }
  ) -> Outcome {
    outcome(of: HUB03()) {
      $0.actor("Hotspotchef", .middle, .hotspot, roles: .hotspotChief)
      $0.actor("Konsulent", .middle, .hotspot, roles: .hotspotStaff)
      for name in ["Skoleleder", "Klubleder", "Lærer", "Betjent"] { $0.actor(name) }
      $0.tie("Hotspotchef", "Konsulent")
      for name in ["Hotspotchef", "Skoleleder", "Klubleder", "Lærer", "Betjent"]
      where name != center { $0.tie(center, name) }
      change(&$0)
    }
  }

  @Test func aHubIsOk() {
    #expect(star(around: "Hotspotchef") == .ok)
  }

  @Test func aUnitAtTheEdgeIsAGap() {
    #expect(
      star(around: "Klubleder").danishEvidence == [
        """
        Enheden er nr. 2 til at stå på de korteste veje mellem andre og nr. 2 i antal relationer. \
        Foran den er Klubleder.
        """
      ])
  }

  @Test func theUnitCountsAsOne() {
    // Neither of the two alone stands on most paths, together they do.
    let outcome = outcome(of: HUB03()) {
      $0.actor("Hotspotchef", roles: .hotspotChief)
      $0.actor("Konsulent", roles: .hotspotStaff)
      for name in ["A", "B", "C", "D"] { $0.actor(name) }
      $0.tie("A", "B")
      $0.tie("A", "Hotspotchef")
      $0.tie("B", "Hotspotchef")
      $0.tie("C", "Konsulent")
      $0.tie("D", "Konsulent")
    }
    #expect(outcome == .ok)
  }

  @Test func theAreaMaySetThePlaces() {
    #expect(
      star(around: "Klubleder") { $0.area.thresholds = ["HUB-03.betweenness": 2] } == .ok)
    let strict = star(around: "Klubleder") {
      $0.area.thresholds = ["HUB-03.betweenness": 2, "HUB-03.degree": 1]
    }
    #expect(strict.state == .gap)
  }

  @Test func aUnitWithoutTiesIsAGap() {
    let outcome = outcome(of: HUB03()) {
      $0.actor("Hotspotchef", roles: .hotspotChief)
      $0.actor("Lærer")
    }
    #expect(outcome.danishEvidence == ["Enheden har ingen relation til nogen uden for enheden."])
  }

  @Test func withoutUnitOrOthersItDoesNotApply() {
    let alone = outcome(of: HUB03()) { $0.actor("Hotspotchef", roles: .hotspotChief) }
    #expect(alone.state == .notApplicable)
    let unitless = outcome(of: HUB03()) { $0.actor("Direktør", roles: .director) }
    #expect(unitless.state == .notApplicable)
  }

  @Test func withoutTiesSheetItIsUnknown() {
    #expect(
      star(around: "Klubleder") { $0.sheets.remove(.ties) } == .unknown([.need(.sheet(.ties))]))
  }
}
