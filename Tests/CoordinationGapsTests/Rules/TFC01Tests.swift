@testable import CoordinationGaps
import SteeringModel
import TestSupport
import Testing

@Suite struct TFC01Tests {
  @Test func aTaskForceIsOk() {
    #expect(outcome(of: TFC01()) { $0.forum("Tirsdagsmødet", .taskForce) } == .ok)
  }

  @Test func otherForaAreNamed() {
    let outcome = outcome(of: TFC01()) {
      $0.forum("Styregruppen", .steeringGroup)
      $0.forum("SSP-udvalget", .sspCouncil)
    }
    #expect(
      outcome.danishEvidence == [
        "Området har ingen Task Force. Dets fora er Styregruppen og SSP-udvalget."
      ])
  }

  @Test func anEmptySheetIsAGap() {
    #expect(
      outcome(of: TFC01()) { _ in }.danishEvidence == [
        "Området har ingen Task Force og heller ingen andre fora."
      ])
  }

  @Test func withoutSheetOrKindsItIsUnknown() {
    #expect(outcome(of: TFC01()) { $0.sheets.remove(.fora) }.state == .unknown)
    #expect(outcome(of: TFC01()) { $0.forum("Tirsdagsmødet") } == .unknown([.need(.forumKind)]))
  }
}
