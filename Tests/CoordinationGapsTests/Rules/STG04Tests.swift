@testable import CoordinationGaps
import Localization
import SteeringModel
import Testing
import TestSupport

@Suite struct STG04Tests {
  private func area(
    director inGroup: Bool, change: (inout NetworkBuilder) -> Void = { _ in }
  ) -> Outcome {
    outcome(of: STG04()) {
      $0.actor("Direktør", .leadership, .socialServices, roles: .director)
      $0.actor("Skoleleder", .leadership, .school, roles: .institutionHead)
      $0.actor("Vicepolitiinspektør", .leadership, .police) { $0.rank = .central }
      $0.forum(
        "Styregruppe", .steeringGroup,
        members: ["Skoleleder", "Vicepolitiinspektør"] + (inGroup ? ["Direktør"] : []))
      change(&$0)
    }
  }

  @Test func aDirectorInTheGroupIsOk() {
    #expect(area(director: true).state == .ok)
  }

  @Test func aSchoolHeadAndThePoliceAreNotEnough() {
    let outcome = area(director: false)
    #expect(
      outcome.danishEvidence == [
        """
        Fra kommunen sidder Skoleleder i styregruppen. Ingen direktør eller leder med central rang \
        er med.
        """
      ])
    #expect(outcome.findings[0].action.da == "Bed Direktør om at tage plads i styregruppen.")
  }

  @Test func withoutAGroupTheRuleDoesNotApply() {
    let outcome = outcome(of: STG04()) { $0.actor("Direktør", .leadership, .socialServices) }
    #expect(outcome.state == .notApplicable)
  }

  @Test func withoutSeatsOrLevelsItIsUnknown() {
    #expect(area(director: true) { $0.sheets.remove(.seats) }.state == .unknown)
    let levelless = outcome(of: STG04()) {
      $0.actor("Direktør", nil, .socialServices)
      $0.forum("Styregruppe", .steeringGroup, members: ["Direktør"])
    }
    #expect(levelless == .unknown([.need(.actorLevel)]))
  }
}
