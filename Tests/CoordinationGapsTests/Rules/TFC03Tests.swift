@testable import CoordinationGaps
import Localization
import SteeringModel
import TestSupport
import Testing

@Suite struct TFC03Tests {
  private func area(
    members: [String], _ change: (inout NetworkBuilder) -> Void = { _ in }
  ) -> Outcome {
    outcome(of: TFC03()) {
      $0.actor("Hotspotchef", .middle, .socialServices, roles: .hotspotChief)
      $0.actor("Skoleleder", .middle, .school)
      $0.actor("Familieleder", .middle, .socialServices)
      $0.actor("Betjent", .frontline, .police)
      $0.actor("Politikommissær", .middle, .police)
      $0.actor("Projektleder", .middle, .housing)
      $0.forum("Task Forcen", .taskForce, members: members)
      change(&$0)
    }
  }

  @Test func allThreeSidesAreOk() {
    #expect(area(members: ["Familieleder", "Betjent", "Projektleder"]) == .ok)
  }

  @Test func eachMissingSideIsAFinding() {
    let outcome = area(members: ["Familieleder", "Projektleder"])
    #expect(
      outcome.danishEvidence == [
        """
        Ingen fra politiet sidder i Task Forcen. I netværket er Betjent og Politikommissær.
        """
      ])
    #expect(outcome.findings[0].action.da == "Bed Politikommissær om at tage plads i Task Forcen.")
  }

  @Test func unitAndSchoolAreNoAdministration() {
    let outcome = area(members: ["Hotspotchef", "Skoleleder", "Betjent", "Projektleder"])
    #expect(
      outcome.danishEvidence == [
        """
        Ingen fra kommunens forvaltninger sidder i Task Forcen. I netværket er Familieleder.
        """
      ])
  }

  @Test func aSideThatIsNotInTheNetworkHasToBeFound() {
    let outcome = outcome(of: TFC03()) {
      $0.actor("Familieleder", .middle, .socialServices)
      $0.actor("Betjent", .frontline, .police)
      $0.forum("Task Forcen", .taskForce, members: ["Familieleder", "Betjent"])
    }
    #expect(
      outcome.danishEvidence == [
        """
        Ingen fra boligselskabet sidder i Task Forcen. Netværket har heller ingen aktør derfra.
        """
      ])
  }

  @Test func withoutATaskForceItDoesNotApply() {
    let outcome = outcome(of: TFC03()) { $0.actor("Betjent", .frontline, .police) }
    #expect(outcome == .notApplicable(.noTaskForce))
  }

  @Test func withoutSeatsItIsUnknown() {
    #expect(area(members: []) { $0.sheets.remove(.seats) } == .unknown([.need(.sheet(.seats))]))
  }
}
