@testable import CoordinationGaps
import Localization
import SteeringModel
import Testing
import TestSupport

@Suite struct STG01Tests {
  @Test func aSteeringGroupIsOk() {
    #expect(outcome(of: STG01()) { $0.forum("Styregruppe", .steeringGroup) } == .ok)
  }

  @Test func otherForaAreNone() {
    let outcome = outcome(of: STG01()) {
      $0.actor("Direktør", .leadership, .childrenAndYouth, roles: .director)
      $0.forum("Task Force", .taskForce)
      $0.forum("Lokalråd", .sspCouncil)
    }
    #expect(
      outcome.danishEvidence == [
        "Intet forum står som styregruppe. Området har Task Force og Lokalråd."
      ])
    #expect(outcome.findings[0].action.da == "Bed Direktør om at nedsætte en styregruppe.")
  }

  @Test func noForaAreNone() {
    #expect(outcome(of: STG01()) { _ in }.danishEvidence == ["Området har ingen fora."])
  }

  @Test func withoutSheetOrKindsItIsUnknown() {
    #expect(outcome(of: STG01()) { $0.sheets.remove(.fora) }.state == .unknown)
    #expect(outcome(of: STG01()) { $0.forum("Møde") } == .unknown([.need(.forumKind)]))
  }
}
