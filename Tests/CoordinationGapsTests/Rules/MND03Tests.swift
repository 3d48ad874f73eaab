@testable import CoordinationGaps
import SteeringModel
import Testing
import TestSupport

@Suite struct MND03Tests {
  private func area(
    told: [String], change: (inout NetworkBuilder) -> Void = { _ in }
  ) -> Outcome {
    outcome(of: MND03()) {
      $0.organisation("Forvaltningen", .childrenAndYouth)
      $0.organisation("Engskolen", .school)
      $0.organisation("Klub Eng", .clubAndLeisure)
      $0.actor("Direktør", .leadership, .childrenAndYouth, at: "Forvaltningen")
      $0.actor("Skoleleder", .leadership, .school, at: "Engskolen")
      $0.actor("Klubleder", .middle, .clubAndLeisure, at: "Klub Eng")
      $0.actor("Hotspotchef", .middle, .hotspot, roles: .hotspotChief)
      $0.forum("Netværk", members: ["Direktør", "Skoleleder", "Klubleder"])
      $0.mandate(from: "Direktør", to: "Hotspotchef", .coordination, announcedTo: told)
      change(&$0)
    }
  }

  @Test func toldAsOrganisationActorOrForumIsOk() {
    #expect(area(told: ["Engskolen", "Klubleder"]) == .ok)
    #expect(area(told: ["Netværk"]) == .ok)
  }

  @Test func whoIsNotToldIsNamed() {
    let outcome = area(told: ["Engskolen"])
    #expect(
      outcome.danishEvidence == [
        """
        Mandatet er meldt ud til 2 af 3 deltagende organisationer. Der mangler Klub Eng.
        """
      ])
    #expect(outcome.findings[0].subjects == [.organisation(Handle(2))])
  }

  @Test func withoutUnitMandateOrParticipantsItDoesNotApply() {
    let other = outcome(of: MND03()) {
      $0.organisation("Engskolen", .school)
      $0.actor("Skoleleder", .leadership, .school, at: "Engskolen")
      $0.actor("Hotspotchef", .middle, .hotspot, roles: .hotspotChief)
    }
    #expect(other.state == .notApplicable)
    let unitless = outcome(of: MND03()) {
      $0.organisation("Engskolen", .school)
      $0.actor("Skoleleder", .leadership, .school, at: "Engskolen", roles: .institutionHead)
    }
    #expect(unitless.state == .notApplicable)
    let alone = outcome(of: MND03()) {
      $0.organisation("Engskolen", .school)
      $0.actor("Skoleleder", .leadership, .school, at: "Engskolen")
      $0.actor("Hotspotchef", .middle, .hotspot, roles: .hotspotChief)
      $0.mandate(from: "Skoleleder", to: "Hotspotchef", announcedTo: ["Engskolen"])
    }
    #expect(alone.state == .notApplicable)
  }

  @Test func whenNothingIsAnnouncedThroughoutItIsUnknown() {
    #expect(area(told: []) == .unknown([.need(.mandateAnnouncedTo)]))
  }
}
