@testable import CoordinationGaps
import SteeringModel
import Testing
import TestSupport

@Suite struct VRT04Tests {
  private func area(_ change: (inout NetworkBuilder) -> Void) -> Outcome {
    outcome(of: VRT04()) {
      $0.actor("Skolechef", .leadership, .school)
      $0.actor("Afdelingsleder", .middle, .school)
      $0.actor("Klubleder", .middle, .clubAndLeisure)
      $0.actor("Lærer", .frontline, .school)
      $0.tie("Afdelingsleder", "Skolechef", .reporting)
      $0.tie("Afdelingsleder", "Lærer")
      change(&$0)
    }
  }

  @Test func tiesUpAndDownAreOk() {
    let outcome = area {
      $0.tie("Klubleder", "Skolechef")
      $0.tie("Lærer", "Klubleder")
    }
    #expect(outcome == .ok)
  }

  @Test func eachDirectionIsAFindingOfItsOwn() {
    let outcome = area { _ in }
    #expect(
      outcome.danishEvidence == [
        "1 af 2 aktører på mellemniveau har ingen relation til en leder: Klubleder.",
        """
        1 af 2 aktører på mellemniveau har ingen relation til frontlinjen eller lokalsamfundet: \
        Klubleder.
        """,
      ])
    #expect(outcome.findings.flatMap(\.missingTies) == [])
  }

  @Test func aLeaderOfTheOwnSectorIsProposed() {
    let outcome = outcome(of: VRT04()) {
      $0.actor("Socialchef", .leadership, .socialServices)
      $0.actor("Skolechef", .leadership, .school)
      $0.actor("Afdelingsleder", .middle, .school)
      $0.actor("Lærer", .frontline, .school)
      $0.tie("Afdelingsleder", "Lærer")
    }
    #expect(
      outcome.findings.flatMap(\.missingTies) == [MissingTie(Handle(2), Handle(1), .information)])
  }

  @Test func aTieToTheCommunityIsATieDown() {
    let outcome = area {
      $0.actor("Beboerformand", .community, .residents)
      $0.tie("Klubleder", "Beboerformand")
      $0.tie("Klubleder", "Skolechef")
    }
    #expect(outcome == .ok)
  }

  @Test func withoutMiddleLevelItDoesNotApply() {
    let outcome = outcome(of: VRT04()) { $0.actor("Skolechef", .leadership) }
    #expect(outcome == .notApplicable(.noMiddleLevel))
  }

  @Test func withoutTiesItIsUnknown() {
    #expect(area { $0.sheets.remove(.ties) } == .unknown([.need(.sheet(.ties))]))
  }
}
