@testable import CoordinationGaps
import Localization
import SteeringModel
import TestSupport
import Testing

@Suite struct FOR03Tests {
  private func area(_ change: (inout NetworkBuilder) -> Void = { _ in }) -> Outcome {
    outcome(of: FOR03()) {
      $0.organisation("Ungebroen", .association, kind: .ngo)
      $0.actor("Klubleder", .middle, .clubAndLeisure)
      $0.actor("Boldklub", .community, .association)
      $0.actor("Centerleder", .community, .business)
      $0.actor("Mentor", .community, .association, at: "Ungebroen")
      $0.forum("Netværk", members: ["Boldklub", "Mentor"])
      change(&$0)
    }
  }

  @Test func aSeatOrATieOfEachKindIsOk() {
    #expect(area { $0.tie("Klubleder", "Centerleder") } == .ok)
  }

  @Test func aKindThatStandsAloneIsAGap() {
    #expect(
      area().danishEvidence == [
        "Ingen fra områdets erhvervsliv sidder i et forum eller har en relation: Centerleder."
      ])
  }

  @Test func aKindThatTheNetworkLacksIsAGapUnlessTheAreaLacksIt() {
    func clubOnly(_ change: (inout NetworkBuilder) -> Void = { _ in }) -> Outcome {
      outcome(of: FOR03()) {
        $0.actor("Klubleder", .middle, .clubAndLeisure)
        $0.actor("Boldklub", .community, .association)
        $0.tie("Klubleder", "Boldklub")
        change(&$0)
      }
    }
    #expect(clubOnly().danishEvidence == ["Netværket har intet erhvervsliv."])
    #expect(clubOnly { $0.area.notInArea = [.private] } == .ok)
    let neither = clubOnly { $0.area.notInArea = [.private, .association] }
    #expect(neither.state == .notApplicable)
  }

  @Test func withoutSectorsItIsUnknown() {
    #expect(outcome(of: FOR03()) { $0.actor("Boldklub") } == .unknown([.need(.actorSector)]))
  }
}
