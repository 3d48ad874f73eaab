@testable import CoordinationGaps
import SteeringModel
import TestSupport
import Testing

@Suite struct TFC04Tests {
  private func force(
    of size: Int, idle: [String] = [], _ change: (inout NetworkBuilder) -> Void = { _ in }
  ) -> Outcome {
    outcome(of: TFC04()) { builder in
      builder.actor("Hotspotchef", roles: .hotspotChief)
      let partners = (1..<size).map { "Partner \($0)" }
      for name in partners + idle { builder.actor(name) }
      builder.initiative("Fritidspas", owners: ["Partner 1"], partners: Array(partners.dropFirst()))
      builder.forum("Task Forcen", .taskForce, members: ["Hotspotchef"] + partners + idle)
      change(&builder)
    }
  }

  @Test func twelveMembersAreOkAndThirteenAreMany() {
    #expect(force(of: 12) == .ok)
    #expect(
      force(of: 13).danishEvidence == ["Task Forcen har 13 medlemmer. Højst 12 er anbefalet."])
    #expect(force(of: 13) { $0.area.thresholds = ["TFC-04": 15] } == .ok)
  }

  @Test func aMemberWithoutInitiativeIsNamedButNotTheUnit() {
    let outcome = force(of: 3, idle: ["SSP-leder"])
    #expect(
      outcome.danishEvidence == [
        """
        1 af 4 medlemmer i Task Forcen er hverken ansvarlig for eller partner i en indsats: \
        SSP-leder.
        """
      ])
  }

  @Test func anEndedInitiativeDoesNotCount() {
    let outcome = force(of: 3, idle: ["SSP-leder"]) {
      $0.initiative("Gammel", owners: ["SSP-leder"]) { $0.status = .ended }
    }
    #expect(outcome.state == .gap)
  }

  @Test func withoutAnyInitiativeNobodyIsBlamed() {
    let outcome = outcome(of: TFC04()) {
      $0.actor("SSP-leder")
      $0.forum("Task Forcen", .taskForce, members: ["SSP-leder"])
    }
    #expect(outcome == .ok)
  }

  @Test func withoutATaskForceItDoesNotApply() {
    #expect(outcome(of: TFC04()) { $0.actor("SSP-leder") } == .notApplicable(.noTaskForce))
  }

  @Test func withoutInitiativesSheetItIsUnknown() {
    #expect(force(of: 3) { $0.sheets.remove(.initiatives) }.state == .unknown)
  }
}
