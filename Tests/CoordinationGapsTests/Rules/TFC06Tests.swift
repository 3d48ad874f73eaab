@testable import CoordinationGaps
import SteeringModel
import TestSupport
import Testing

@Suite struct TFC06Tests {
  private func force(_ change: (inout NetworkBuilder) -> Void) -> Outcome {
    outcome(of: TFC06()) {
      for name in ["Klubleder", "Betjent", "Teamleder", "Lærer"] { $0.actor(name) }
      $0.forum("Task Forcen", .taskForce, members: ["Klubleder", "Betjent", "Teamleder"])
      change(&$0)
    }
  }

  private func oneWay(_ report: inout SteeringNetwork.TieReport) { report.isMutual = false }

  @Test func mutualInformationIsOk() {
    #expect(force { $0.tie("Klubleder", "Betjent", .information) } == .ok)
    let twoWays = force {
      $0.tie("Klubleder", "Betjent", .information, change: oneWay)
      $0.tie("Betjent", "Klubleder", .information, change: oneWay)
    }
    #expect(twoWays == .ok)
  }

  @Test func informationOneWayIsAGap() {
    let outcome = force { $0.tie("Betjent", "Klubleder", .information, change: oneWay) }
    #expect(
      outcome.danishEvidence == [
        "Betjent informerer Klubleder, men informationen går ikke den anden vej."
      ])
    #expect(outcome.findings[0].missingTies == [MissingTie(Handle(0), Handle(1), .information)])
  }

  @Test func mutualCoordinationMakesItMutual() {
    let outcome = force {
      $0.tie("Betjent", "Klubleder", .information, change: oneWay)
      $0.tie("Betjent", "Klubleder", .coordination)
    }
    #expect(outcome == .ok)
  }

  @Test func othersThanMembersDoNotCount() {
    let outcome = force {
      $0.tie("Lærer", "Klubleder", .information, change: oneWay)
      $0.tie("Betjent", "Klubleder", .contact)
    }
    #expect(
      outcome.danishEvidence == [
        "Der er hverken information eller koordinering mellem de 3 medlemmer i Task Forcen."
      ])
  }

  @Test func withoutMembersToInformItDoesNotApply() {
    let none = outcome(of: TFC06()) { $0.actor("Klubleder") }
    #expect(none == .notApplicable(.noTaskForce))
    let one = outcome(of: TFC06()) {
      $0.actor("Klubleder")
      $0.forum("Task Forcen", .taskForce, members: ["Klubleder"])
    }
    #expect(one.state == .notApplicable)
  }

  @Test func withoutTiesItIsUnknown() {
    #expect(force { $0.sheets.remove(.ties) } == .unknown([.need(.sheet(.ties))]))
  }
}
