@testable import CoordinationGaps
import Localization
import SteeringModel
import Testing
import TestSupport

@Suite struct STG02Tests {
  private func group(without sector: SteeringNetwork.Sector? = nil, seated: Bool = true) -> Outcome
  {
    outcome(of: STG02()) {
      $0.forum("Styregruppe", .steeringGroup)
      let sectors: [SteeringNetwork.Sector] = [
        .school, .clubAndLeisure, .police, .socialServices, .housing,
      ]
      for sector in sectors {
        $0.actor("Leder \(sector.identifier)", .leadership, sector)
      }
      for kept in sectors where kept != sector {
        $0.seat("Styregruppe", "Leder \(kept.identifier)")
      }
      if !seated { $0.sheets.remove(.seats) }
    }
  }

  @Test func allFiveAreOk() {
    #expect(group() == .ok)
  }

  @Test func aMissingSectorIsNamedWithACandidate() {
    let outcome = group(without: .clubAndLeisure)
    #expect(
      outcome.danishEvidence == [
        "Ingen af styregruppens medlemmer (4) kommer fra sektoren »Klub og fritid«."
      ])
    #expect(outcome.findings[0].missingSeats == [MissingSeat(Handle(1), in: Handle(0))])
    #expect(
      outcome.findings[0].action.da == "Bed Leder clubAndLeisure om at tage plads i styregruppen.")
  }

  @Test func everyMissingSectorIsAFindingOfItsOwn() {
    let outcome = outcome(of: STG02()) {
      $0.actor("Skoleleder", .leadership, .school)
      $0.forum("Styregruppe", .steeringGroup, members: ["Skoleleder"])
    }
    #expect(outcome.findings.count == 4)
    #expect(
      outcome.findings[0].action.da
        == "Find en leder fra sektoren »Klub og fritid« til styregruppen.")
  }

  @Test func withoutAGroupItDoesNotApply() {
    let outcome = outcome(of: STG02()) { $0.actor("Skoleleder", .leadership, .school) }
    #expect(outcome.state == .notApplicable)
  }

  @Test func withoutSeatsItIsUnknown() {
    #expect(group(seated: false) == .unknown([.need(.sheet(.seats))]))
  }
}
