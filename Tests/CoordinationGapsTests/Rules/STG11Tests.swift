@testable import CoordinationGaps
import SteeringModel
import Testing
import TestSupport

@Suite struct STG11Tests {
  private func area(_ change: (inout NetworkBuilder) -> Void = { _ in }) -> Outcome {
    outcome(of: STG11()) {
      $0.organisation("Politiet", .police)
      $0.organisation("Engskolen", .school)
      $0.organisation("Boldklubben", .association)
      $0.actor("Betjent", .frontline, .police, at: "Politiet")
      $0.actor("Lærer", .frontline, .school, at: "Engskolen")
      $0.actor("Træner", .community, .association, at: "Boldklubben")
      $0.forum("Netværk", members: ["Betjent", "Lærer", "Træner"])
      change(&$0)
    }
  }

  @Test func aLeaderInTheNetworkIsOk() {
    #expect(area { $0.actor("Inspektør", .leadership, .police, at: "Politiet") } == .ok)
  }

  @Test func onlyOrganisationsOutsideTheMunicipalityAndOfTheLineCount() {
    #expect(
      area().danishEvidence == [
        "Politiet deltager med Betjent, men har ingen på ledelsesniveau i netværket."
      ])
  }

  @Test func withoutSuchOrganisationsItDoesNotApply() {
    let outcome = outcome(of: STG11()) {
      $0.organisation("Engskolen", .school)
      $0.actor("Lærer", .frontline, .school, at: "Engskolen")
      $0.forum("Netværk", members: ["Lærer"])
    }
    #expect(outcome.state == .notApplicable)
  }

  @Test func withoutOrganisationsItIsUnknown() {
    let outcome = outcome(of: STG11()) { $0.actor("Betjent", .frontline, .police) }
    #expect(outcome == .unknown([.need(.actorOrganisation)]))
  }
}
