@testable import CoordinationGaps
import Localization
import SteeringModel
import TestSupport
import Testing

@Suite struct TFC02Tests {
  private func force(
    _ members: String..., change: (inout NetworkBuilder) -> Void = { _ in }
  ) -> Outcome {
    outcome(of: TFC02()) {
      $0.actor("Klubleder", .middle)
      $0.actor("Skoleleder", .leadership)
      $0.actor("Lærer", .frontline)
      $0.actor("Betjent", .frontline) { $0.decides = true }
      $0.actor("Frivillig")
      $0.forum("Task Forcen", .taskForce, members: members)
      change(&$0)
    }
  }

  @Test func middleManagersAndDecisionMakersAreOk() {
    #expect(force("Klubleder", "Skoleleder", "Betjent") == .ok)
  }

  @Test func whoCanNeitherIsNamed() {
    #expect(
      force("Klubleder", "Lærer").danishEvidence == [
        """
        1 af 2 medlemmer i Task Forcen er hverken mellemledere eller kan beslutte: Lærer.
        """
      ])
  }

  @Test func aMandateToDecideIsEnough() {
    let outcome = force("Lærer") { $0.mandate(from: "Skoleleder", to: "Lærer", .decision) }
    #expect(outcome == .ok)
    let other = force("Lærer") { $0.mandate(from: "Skoleleder", to: "Lærer", .initiative) }
    #expect(other.state == .gap)
  }

  @Test func anUnknownLevelIsARemarkAndNoGap() {
    #expect(force("Frivillig") == .ok)
    #expect(
      force("Frivillig", "Lærer").findings[0].remarks.map(\.da) == [
        "Niveauet er ukendt for Frivillig."
      ])
  }

  @Test func withoutATaskForceItDoesNotApply() {
    let outcome = outcome(of: TFC02()) { $0.actor("Klubleder", .middle) }
    #expect(outcome == .notApplicable(.noTaskForce))
  }

  @Test func withoutSeatsItIsUnknown() {
    let outcome = force("Klubleder") { $0.sheets.remove(.seats) }
    #expect(outcome == .unknown([.need(.sheet(.seats))]))
  }
}
