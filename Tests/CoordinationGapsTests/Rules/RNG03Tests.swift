@testable import CoordinationGaps
import SteeringModel
import Testing
import TestSupport

@Suite struct RNG03Tests {
  private func area(_ change: (inout NetworkBuilder) -> Void = { _ in }) -> Outcome {
    outcome(of: RNG03()) {
      $0.actor("Hotspotchef", roles: .hotspotChief)
      $0.actor("Træner")
      $0.forum("Netværk", .partnerForum)
      change(&$0)
    }
  }

  @Test func aSeatInAForumIsAPlace() {
    #expect(area { $0.seat("Netværk", "Træner") } == .ok)
  }

  @Test func aForumWithoutCircleGivesNone() {
    let outcome = area { $0.forum("Ledermøde", .management, members: ["Træner"]) }
    #expect(
      outcome.danishEvidence == [
        """
        1 af 2 aktører har ingen plads i styregruppe, Task Force eller samarbejdsforum: Træner.
        """
      ])
    #expect(outcome.findings[0].missingSeats == [MissingSeat(Handle(1), in: Handle(0))])
  }

  @Test func whoTheWorkbookPutsOutsideIsNotCounted() {
    let outcome = area {
      $0.seat("Netværk", "Træner")
      $0.actor("Borgmester") { $0.statedCircle = .outside }
    }
    #expect(outcome == .ok)
  }

  @Test func theOutermostCircleAsksForASeat() {
    let outcome = area {
      $0.seat("Netværk", "Træner")
      $0.actor("Købmand") { $0.statedCircle = .fora }
    }
    #expect(
      outcome.danishEvidence == [
        "Købmand er placeret i yderste cirkel, men har ingen plads i et samarbejdsforum."
      ])
    #expect(outcome.findings[0].severity == .low)
  }

  @Test func withoutSeatsItIsUnknown() {
    #expect(area { $0.sheets.remove(.seats) } == .unknown([.need(.sheet(.seats))]))
  }
}
