@testable import CoordinationGaps
import SteeringModel
import Testing
import TestSupport

@Suite struct HUB10Tests {
  /// A star of four core actors around the chief.
  private func star(_ change: (inout NetworkBuilder) -> Void = { _ in }) -> Outcome {
    outcome(of: HUB10()) {
      $0.actor("Hotspotchef", .middle, .hotspot, roles: .hotspotChief)
      $0.actor("Skoleleder", .leadership, .school)
      $0.actor("Klubleder", .middle, .clubAndLeisure)
      $0.actor("Betjent", .frontline, .police)
      $0.actor("Vejleder", .frontline, .employment)
      let core = ["Skoleleder", "Klubleder", "Betjent", "Vejleder"]
      $0.forum("Netværk", .partnerForum, members: core)
      for name in core { $0.tie("Hotspotchef", name) }
      change(&$0)
    }
  }

  @Test func aPureStarIsAGap() {
    let outcome = star()
    #expect(
      outcome.danishEvidence == [
        """
        Uden enheden er 0 af 6 par af centrale aktører stadig forbundet (0 %). Uden for den største \
        gruppe falder Klubleder, Betjent og Vejleder.
        """
      ])
    #expect(
      outcome.findings[0].missingTies == [
        MissingTie(Handle(2), Handle(1), .coordination),
        MissingTie(Handle(3), Handle(1), .coordination),
        MissingTie(Handle(4), Handle(1), .coordination),
      ])
  }

  @Test func halfThePairsAreOk() {
    let outcome = star {
      $0.tie("Skoleleder", "Klubleder")
      $0.tie("Klubleder", "Betjent")
    }
    #expect(outcome == .ok)
  }

  @Test func fewerAreAGap() {
    let outcome = star {
      $0.tie("Skoleleder", "Klubleder")
      $0.tie("Betjent", "Vejleder")
    }
    #expect(outcome.danishEvidence[0].contains("2 af 6 par"))
  }

  @Test func theAreaMaySetTheShare() {
    #expect(star { $0.area.thresholds = ["HUB-10": 0] } == .ok)
  }

  @Test func withoutConnectedCoreItDoesNotApply() {
    let unconnected = outcome(of: HUB10()) {
      $0.actor("Hotspotchef", .middle, .hotspot, roles: .hotspotChief)
      $0.actor("Betjent", .frontline, .police)
      $0.forum("Netværk", members: ["Betjent"])
    }
    #expect(unconnected.state == .notApplicable)
    let alone = outcome(of: HUB10()) {
      $0.actor("Hotspotchef", .middle, .hotspot, roles: .hotspotChief)
    }
    #expect(alone.state == .notApplicable)
  }

  @Test func withoutUnitItDoesNotApply() {
    let outcome = outcome(of: HUB10()) {
      $0.actor("Direktør", .leadership, .school, roles: .director)
    }
    #expect(outcome.state == .notApplicable)
  }

  @Test func withoutTiesSheetItIsUnknown() {
    #expect(star { $0.sheets.remove(.ties) } == .unknown([.need(.sheet(.ties))]))
  }
}
