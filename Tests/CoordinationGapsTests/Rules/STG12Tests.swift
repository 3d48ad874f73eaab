@testable import CoordinationGaps
import SteeringModel
import Testing
import TestSupport

@Suite struct STG12Tests {
  private func area(_ change: (inout NetworkBuilder) -> Void = { _ in }) -> Outcome {
    outcome(of: STG12()) {
      $0.actor("Hotspotchef", .middle, .hotspot, roles: .hotspotChief)
      $0.actor("Direktør", .leadership, .socialServices)
      $0.actor("Skolechef", .leadership, .school)
      $0.actor("Skoleleder", .leadership, .school, roles: .institutionHead)
      $0.forum("Styregruppe", .steeringGroup, members: ["Hotspotchef", "Direktør", "Skolechef"])
      change(&$0)
    }
  }

  @Test func aSeatOrATieIsOk() {
    #expect(area { $0.seat("Styregruppe", "Skoleleder") } == .ok)
    #expect(area { $0.tie("Skoleleder", "Direktør") } == .ok)
  }

  @Test func theUnitsTieDoesNotCount() {
    let outcome = area { $0.tie("Hotspotchef", "Skoleleder", .coordination) }
    #expect(
      outcome.danishEvidence == [
        "Styregruppen har relation til 0 af 1 lokale ledere. Den mangler Skoleleder."
      ])
    #expect(outcome.findings[0].missingTies == [MissingTie(Handle(2), Handle(3))])
  }

  @Test func aHeadOutsideTheAreaIsNotLocal() {
    let outcome = area {
      $0.tie("Skoleleder", "Skolechef", .reporting)
      $0.actor("Ungdomsskoleleder", roles: .institutionHead) { $0.isLocal = false }
    }
    #expect(outcome == .ok)
  }

  @Test func withoutSteeringGroupOrInstitutionsItDoesNotApply() {
    let groupless = outcome(of: STG12()) { $0.actor("Skoleleder", roles: .institutionHead) }
    #expect(groupless.state == .notApplicable)
    let headless = outcome(of: STG12()) {
      $0.actor("Direktør", roles: .director)
      $0.forum("Styregruppe", .steeringGroup, members: ["Direktør"])
    }
    #expect(headless.state == .notApplicable)
  }

  @Test func withoutTiesSheetItIsUnknown() {
    #expect(area { $0.sheets.remove(.ties) } == .unknown([.need(.sheet(.ties))]))
  }
}
