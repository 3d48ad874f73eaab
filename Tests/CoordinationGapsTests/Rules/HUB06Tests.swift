@testable import CoordinationGaps
import SteeringModel
import Testing
import TestSupport

@Suite struct HUB06Tests {
  private func area(_ change: (inout NetworkBuilder) -> Void = { _ in }) -> Outcome {
    outcome(of: HUB06()) {
      $0.organisation("Hotspotsekretariatet")
      $0.actor("Direktør", .leadership, roles: .director)
      $0.actor("Hotspotchef", at: "Hotspotsekretariatet", roles: .hotspotChief)
      $0.actor("Konsulent", at: "Hotspotsekretariatet", roles: .hotspotStaff)
      $0.actor("SSP-leder")
      change(&$0)
    }
  }

  @Test func theChiefAloneIsOk() {
    #expect(area { $0.mandate(from: "Direktør", to: "Hotspotchef", .coordination) } == .ok)
  }

  @Test func theChiefsUnitIsOk() {
    #expect(
      area { $0.mandate(from: "Direktør", to: "Hotspotsekretariatet", .coordination) } == .ok)
  }

  @Test func otherMandatesDoNotAssignCoordination() {
    let outcome = area { $0.mandate(from: "Direktør", to: "Hotspotchef", .escalation) }
    #expect(outcome.danishEvidence == ["Ingen af områdets mandater (1) gælder koordinering."])
  }

  @Test func somebodyElseIsAGap() {
    let outcome = area { $0.mandate(from: "Direktør", to: "SSP-leder", .coordination) }
    #expect(
      outcome.danishEvidence == [
        "Ansvaret for koordineringen ligger hos SSP-leder, ikke hos en hotspotchef."
      ])
  }

  @Test func twoAreOneTooMany() {
    let outcome = area {
      $0.mandate(from: "Direktør", to: "Hotspotchef", .coordination)
      $0.mandate(from: "Direktør", to: "SSP-leder", .coordination)
    }
    #expect(
      outcome.danishEvidence == [
        "Ud over hotspotchefen har også SSP-leder mandat til at koordinere."
      ])
    #expect(outcome.findings[0].subjects == [.actor(Handle(3))])
  }

  @Test func withoutUnitItDoesNotApply() {
    let outcome = outcome(of: HUB06()) { $0.actor("Direktør", roles: .director) }
    #expect(outcome.state == .notApplicable)
  }

  @Test func withoutMandatesSheetItIsUnknown() {
    #expect(
      area { $0.sheets.remove(.mandates) }
        == .unknown([.need(.sheet(.mandates))]))
  }
}
