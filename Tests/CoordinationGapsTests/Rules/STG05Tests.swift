@testable import CoordinationGaps
import Localization
import SteeringModel
import Testing
import TestSupport

@Suite struct STG05Tests {
  private func area(_ change: (inout NetworkBuilder) -> Void = { _ in }) -> Outcome {
    outcome(of: STG05()) {
      $0.organisation("Engskolen", .school)
      $0.actor("Skoleleder", .leadership, .school, at: "Engskolen")
      $0.actor("Lærer", .frontline, .school, at: "Engskolen")
      $0.actor("Hotspotchef", .middle, .hotspot, roles: .hotspotChief)
      $0.forum("Styregruppe", .steeringGroup, members: ["Skoleleder", "Hotspotchef"])
      change(&$0)
    }
  }

  @Test func anInitiativeOrResourcesContribute() {
    #expect(area { $0.initiative("Lektiehjælp", owners: ["Lærer"]) } == .ok)
    #expect(area { $0.initiative("Lektiehjælp", partners: ["Engskolen"]) } == .ok)
    #expect(area { $0.mandate(from: "Skoleleder", to: "Hotspotchef", .resources) } == .ok)
  }

  @Test func whoBringsNothingIsNamed() {
    let outcome = area {
      $0.initiative("Gammel indsats", owners: ["Lærer"]) { $0.status = .ended }
      $0.mandate(from: "Hotspotchef", to: "Styregruppe", .resources)
    }
    #expect(
      outcome.danishEvidence == [
        """
        Engskolen sidder i styregruppen med Skoleleder, men har hverken indsats eller ressourcer \
        med.
        """
      ])
  }

  @Test func aMemberWithoutOrganisationIsARemark() {
    let outcome = area {
      $0.actor("Betjent", .leadership, .police)
      $0.seat("Styregruppe", "Betjent")
    }
    #expect(
      outcome.findings[0].remarks.map(\.da) == [
        "Uden organisation i arket og derfor ikke set på: Betjent."
      ])
  }

  @Test func withoutAGroupItDoesNotApply() {
    let outcome = outcome(of: STG05()) {
      $0.organisation("Engskolen")
      $0.actor("Skoleleder", at: "Engskolen")
    }
    #expect(outcome.state == .notApplicable)
  }

  @Test func withoutInitiativesSheetItIsUnknown() {
    #expect(
      area { $0.sheets.remove(.initiatives) } == .unknown([.need(.sheet(.initiatives))]))
  }
}
