@testable import CoordinationGaps
import SteeringModel
import Testing
import TestSupport

@Suite struct ACT01Tests {
  /// Every category but the probation service, as an organisation.
  private func area(_ change: (inout NetworkBuilder) -> Void = { _ in }) -> Outcome {
    outcome(of: ACT01()) {
      for category in SteeringNetwork.ActorCategory.allCases where category != .probation {
        $0.organisation("Org \(category)", category: category)
      }
      change(&$0)
    }
  }

  @Test func aMappedCategoryIsOk() {
    #expect(area { $0.actor("KiF", .middle, .probation) } == .ok)
    #expect(area { $0.organisation("KiF", category: .probation) } == .ok)
  }

  @Test func whatTheAreaDoesNotHaveIsOk() {
    #expect(area { $0.area.notInArea = [.probation] } == .ok)
  }

  @Test func anOpenCategoryIsNamed() {
    #expect(
      area().danishEvidence == [
        """
        11 af håndbogens 12 aktørtyper er kortlagt, og 0 findes ikke i området. Uafklaret er \
        kriminalforsorgen.
        """
      ])
  }

  @Test func rolesAndCouncilsShowThatAnActorIsThere() {
    let outcome = outcome(of: ACT01()) {
      $0.organisation("Klub Eng", category: .club)
      $0.actor("SSP-konsulent", roles: .sspCoordinator)
      $0.actor("Gadeplan", roles: .outreach)
      $0.forum("Kredsrådet", .sspCouncil)
      $0.forum("Lokalråd Syd", .partnerForum)
    }
    #expect(outcome.danishEvidence[0].hasPrefix("4 af håndbogens 12 aktørtyper"))
  }

  @Test func withoutOrganisationsOrCategoriesItIsUnknown() {
    #expect(area { $0.sheets.remove(.organisations) }.state == .unknown)
    let outcome = outcome(of: ACT01()) { $0.organisation("Klub Eng") }
    #expect(outcome == .unknown([.need(.organisationCategory)]))
  }
}
