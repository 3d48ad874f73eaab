@testable import CoordinationGaps
import SteeringModel
import TestSupport
import Testing

@Suite struct HOR03Tests {
  private func area(_ change: (inout NetworkBuilder) -> Void) -> Outcome {
    outcome(of: HOR03()) {
      $0.actor("Skoleleder", .leadership, .school)
      $0.actor("Lærer", .frontline, .school)
      $0.actor("Klubleder", .middle, .clubAndLeisure)
      $0.actor("Boligchef", .leadership, .housing)
      $0.actor("Projektleder", .middle, .association, roles: .masterPlan)
      $0.tie("Klubleder", "Projektleder")
      change(&$0)
    }
  }

  @Test func anyTieOfEachInstitutionIsOk() {
    #expect(area { $0.tie("Boligchef", "Lærer") } == .ok)
  }

  @Test func aSectorOnItsOwnIsAGap() {
    let outcome = area { _ in }
    #expect(
      outcome.danishEvidence == [
        """
        Ingen fra sektoren »Skole« (Skoleleder og Lærer) har relation til boligsiden (Boligchef og \
        Projektleder).
        """
      ])
    #expect(outcome.findings[0].missingTies == [MissingTie(Handle(0), Handle(3), .coordination)])
  }

  @Test func aConflictIsNoTie() {
    #expect(area { $0.tie("Boligchef", "Lærer", .conflict) }.state == .gap)
  }

  @Test func withoutHousingOrInstitutionsItDoesNotApply() {
    let school = outcome(of: HOR03()) { $0.actor("Lærer", .frontline, .school) }
    let housing = outcome(of: HOR03()) { $0.actor("Boligchef", .leadership, .housing) }
    #expect(school.state == .notApplicable)
    #expect(housing.state == .notApplicable)
  }

  @Test func withoutSectorsItIsUnknown() {
    #expect(outcome(of: HOR03()) { $0.actor("Lærer") } == .unknown([.need(.actorSector)]))
  }
}
