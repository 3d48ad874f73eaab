@testable import CoordinationGaps
import Localization
import SteeringModel
import Testing
import TestSupport

@Suite struct MND04Tests {
  private func area(_ change: (inout NetworkBuilder) -> Void = { _ in }) -> Outcome {
    outcome(of: MND04()) {
      $0.organisation("Engskolen", .school)
      $0.organisation("Klub Eng", .clubAndLeisure)
      $0.actor("Hotspotchef", .middle, .hotspot, roles: .hotspotChief)
      $0.actor("Skoleleder", .leadership, .school, at: "Engskolen")
      $0.actor("Lærer", .frontline, .school, at: "Engskolen")
      $0.actor("Klubpædagog", .frontline, .clubAndLeisure, at: "Klub Eng")
      $0.forum("Task Force", .taskForce, members: ["Lærer"])
      change(&$0)
    }
  }

  @Test func aLeadersBackingIsOk() {
    #expect(area { $0.tie("Skoleleder", "Hotspotchef", .backing) } == .ok)
  }

  @Test func aLeaderWhoDoesNotBackIsNamed() {
    let outcome = area()
    #expect(
      outcome.danishEvidence == [
        "Hos Engskolen er der ikke oplyst opbakning til enheden fra Skoleleder."
      ])
    #expect(outcome.findings[0].missingTies == [MissingTie(Handle(1), Handle(0), .backing)])
  }

  @Test func backingHasADirectionAndALevel() {
    #expect(area { $0.tie("Hotspotchef", "Skoleleder", .backing) }.state == .gap)
    #expect(area { $0.tie("Lærer", "Hotspotchef", .backing) }.state == .gap)
    #expect(area { $0.tie("Skoleleder", "Hotspotchef", .coordination) }.state == .gap)
  }

  @Test func anOrganisationWithoutLeaderIsAGap() {
    let outcome = area {
      $0.tie("Skoleleder", "Hotspotchef", .backing)
      $0.seat("Task Force", "Klubpædagog")
    }
    #expect(
      outcome.danishEvidence == [
        "Klub Eng har ingen aktør på ledelsesniveau, som kunne bakke enheden op."
      ])
  }

  @Test func aCoreActorWithoutOrganisationIsARemark() {
    let outcome = area {
      $0.actor("Betjent", .frontline, .police)
      $0.seat("Task Force", "Betjent")
    }
    #expect(
      outcome.findings[0].remarks.map(\.da) == [
        "Uden organisation i arket og derfor ikke set på: Betjent."
      ])
  }

  @Test func withoutUnitOrParticipantsItDoesNotApply() {
    let unitless = outcome(of: MND04()) {
      $0.organisation("Engskolen", .school)
      $0.actor("Skoleleder", .leadership, .school, at: "Engskolen", roles: .institutionHead)
    }
    #expect(unitless.state == .notApplicable)
    let alone = outcome(of: MND04()) {
      $0.organisation("Sekretariatet")
      $0.actor("Hotspotchef", .middle, .hotspot, at: "Sekretariatet", roles: .hotspotChief)
    }
    #expect(alone.state == .notApplicable)
  }

  @Test func withoutTiesSheetItIsUnknown() {
    #expect(area { $0.sheets.remove(.ties) } == .unknown([.need(.sheet(.ties))]))
  }
}
