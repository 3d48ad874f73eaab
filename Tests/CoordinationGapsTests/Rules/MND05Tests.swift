@testable import CoordinationGaps
import SteeringModel
import Testing
import TestSupport

@Suite struct MND05Tests {
  private func area(_ change: (inout NetworkBuilder) -> Void = { _ in }) -> Outcome {
    outcome(of: MND05()) {
      $0.organisation("Engskolen", .school)
      $0.actor("Skoleleder", .leadership, .school, at: "Engskolen")
      $0.actor("Lærer", .frontline, .school, at: "Engskolen")
      $0.actor("Vejleder", .frontline, .school, at: "Engskolen")
      $0.forum("Netværk", .partnerForum, members: ["Skoleleder", "Lærer", "Vejleder"])
      change(&$0)
    }
  }

  @Test func backingReportingAndMandateGivePriority() {
    let outcome = area {
      $0.tie("Lærer", "Skoleleder", .reporting)
      $0.mandate(from: "Skoleleder", to: "Vejleder", .priority)
    }
    #expect(outcome == .ok)
    let backed = area {
      $0.tie("Skoleleder", "Lærer", .backing)
      $0.tie("Skoleleder", "Vejleder", .backing)
    }
    #expect(backed == .ok)
  }

  @Test func noPriorityAtAllIsAGap() {
    let outcome = area { $0.tie("Skoleleder", "Lærer", .contact) }
    #expect(
      outcome.danishEvidence == [
        """
        Hos Engskolen har 0 af 2 deltagere opbakning, rapportering eller mandat fra egen ledelse. \
        Det mangler for Lærer og Vejleder.
        """
      ])
    #expect(outcome.findings[0].severity == nil)
    #expect(outcome.findings[0].actors == [Handle(0)])
  }

  @Test func someWithoutPriorityMatterLess() {
    let outcome = area { $0.tie("Skoleleder", "Lærer", .backing) }
    #expect(outcome.findings.map(\.severity) == [.medium])
    #expect(outcome.findings[0].missingTies == [MissingTie(Handle(0), Handle(2), .backing)])
  }

  @Test func theLeaderWhoHasBegunIsAsked() {
    let outcome = area {
      $0.actor("Viceleder", .leadership, .school, at: "Engskolen")
      $0.tie("Viceleder", "Lærer", .backing)
    }
    #expect(outcome.findings[0].actors == [Handle(3)])
  }

  @Test func withoutLeaderAndParticipantsTogetherItDoesNotApply() {
    let outcome = outcome(of: MND05()) {
      $0.organisation("Engskolen", .school)
      $0.actor("Lærer", .frontline, .school, at: "Engskolen")
      $0.forum("Netværk", members: ["Lærer"])
    }
    #expect(outcome.state == .notApplicable)
  }

  @Test func withoutOrganisationsItIsUnknown() {
    let outcome = outcome(of: MND05()) { $0.actor("Lærer", .frontline, .school) }
    #expect(outcome == .unknown([.need(.actorOrganisation)]))
  }
}
