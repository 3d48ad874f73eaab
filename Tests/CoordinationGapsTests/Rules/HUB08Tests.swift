@testable import CoordinationGaps
import SteeringModel
import Testing
import TestSupport

@Suite struct HUB08Tests {
  private func area(_ change: (inout NetworkBuilder) -> Void = { _ in }) -> Outcome {
    outcome(of: HUB08()) {
      $0.actor("Direktør", .leadership, roles: .director)
      $0.actor("Hotspotchef", .middle, roles: .hotspotChief)
      $0.actor("Klubleder", .middle)
      $0.initiative("Tryghedsvandring", owners: ["Hotspotchef"])
      $0.initiative("Aftenklub", owners: ["Klubleder"])
      change(&$0)
    }
  }

  @Test func coordinationIsNoPower() {
    #expect(area { $0.mandate(from: "Direktør", to: "Hotspotchef", .coordination) } == .ok)
  }

  @Test func decidingOnWhatOthersOwnIsNoted() {
    let outcome = area {
      $0.mandate(from: "Direktør", to: "Hotspotchef", .decision, covering: ["Aftenklub"])
      $0.mandate(from: "Direktør", to: "Hotspotchef", .decision)
    }
    #expect(
      outcome.danishEvidence == [
        "Hotspotchef har mandat fra Direktør til at træffe beslutning om Aftenklub.",
        "Hotspotchef har mandat fra Direktør til at træffe beslutning om alle indsatser.",
      ])
  }

  @Test func decidingOnOnesOwnIsOk() {
    let own = area {
      $0.mandate(from: "Direktør", to: "Hotspotchef", .decision, covering: ["Tryghedsvandring"])
    }
    #expect(own == .ok)
    #expect(area { $0.mandate(from: "Direktør", to: "Klubleder", .decision) } == .ok)
  }

  @Test func withoutUnitItDoesNotApply() {
    let outcome = outcome(of: HUB08()) { $0.actor("Direktør", roles: .director) }
    #expect(outcome.state == .notApplicable)
  }

  @Test func withoutMandatesSheetItIsUnknown() {
    #expect(area { $0.sheets.remove(.mandates) }.state == .unknown)
  }
}
