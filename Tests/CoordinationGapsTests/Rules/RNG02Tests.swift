@testable import CoordinationGaps
import SteeringModel
import Testing
import TestSupport

@Suite struct RNG02Tests {
  private func area(
    _ circle: SteeringNetwork.Circle?, seated: Bool,
    change: (inout NetworkBuilder) -> Void = { _ in }
  ) -> Outcome {
    outcome(of: RNG02()) {
      $0.actor("Hotspotchef", roles: .hotspotChief)
      $0.actor("Ungdomschef") { $0.statedCircle = circle }
      $0.forum("Styregruppe", .steeringGroup, members: ["Hotspotchef"])
      if seated { $0.seat("Styregruppe", "Ungdomschef") }
      change(&$0)
    }
  }

  @Test func seatAndCircleAgree() {
    #expect(area(nil, seated: true) == .ok)
    #expect(area(.steeringGroup, seated: true) == .ok)
    #expect(area(.fora, seated: false) == .ok)
  }

  @Test func placedWithoutSeat() {
    let outcome = area(.steeringGroup, seated: false)
    #expect(
      outcome.danishEvidence == [
        "Ungdomschef er placeret i styregruppens cirkel, men har ingen plads i Styregruppe."
      ])
    #expect(outcome.findings[0].missingSeats == [MissingSeat(Handle(1), in: Handle(0))])
  }

  @Test func seatedButPlacedElsewhere() {
    #expect(
      area(.fora, seated: true).danishEvidence == [
        "Ungdomschef har en plads i Styregruppe, men er placeret i cirklen »fora«."
      ])
  }

  @Test func withoutAGroupItDoesNotApply() {
    #expect(outcome(of: RNG02()) { $0.actor("Lærer") }.state == .notApplicable)
  }

  @Test func withoutSeatsItIsUnknown() {
    let outcome = area(nil, seated: true) { $0.sheets.remove(.seats) }
    #expect(outcome == .unknown([.need(.sheet(.seats))]))
  }
}
