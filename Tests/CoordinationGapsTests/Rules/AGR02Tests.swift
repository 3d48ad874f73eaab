@testable import CoordinationGaps
import Localization
import SteeringModel
import TestSupport
import Testing

@Suite struct AGR02Tests {
  private func area(_ change: (inout NetworkBuilder) -> Void) -> Outcome {
    outcome(of: AGR02(), on: .on("2026-03-01")) {
      $0.actor("Hotspotchef", roles: .hotspotChief)
      $0.actor("Skoleleder")
      $0.actor("Klubleder")
      $0.agreement(
        "Fælles vagtplan", parties: ["Skoleleder", "Klubleder"], owners: ["Klubleder"],
        due: .on("2026-02-27"), followedUpBy: ["Hotspotchef"])
      change(&$0)
    }
  }

  @Test func aCompleteAgreementIsOk() {
    #expect(area { _ in } == .ok)
  }

  @Test func eachAgreementNamesWhatItLacks() {
    let outcome = area {
      $0.agreement(
        "Fravær", parties: ["Skoleleder"], owners: ["Skoleleder"], due: .on("2026-05-01"))
      $0.agreement("Nøgler", followedUpBy: ["Hotspotchef"])
    }
    #expect(
      outcome.danishEvidence == [
        "Aftalen »Fravær« mangler opfølgning fra hotspotenheden.",
        "Aftalen »Nøgler« mangler ansvarlig og frist.",
      ])
    #expect(
      outcome.findings.map(\.action.da) == [
        "Lad hotspotchefen aftale opfølgning fra hotspotenheden med Skoleleder.",
        "Lad hotspotchefen få sat ansvarlig og frist på aftalen.",
      ])
  }

  @Test func anOverdueAgreementIsSaidToBe() {
    let outcome = area {
      $0.agreement("Fravær", due: .on("2026-02-28"), followedUpBy: ["Hotspotchef"])
    }
    #expect(
      outcome.danishEvidence == ["Aftalen »Fravær« mangler ansvarlig. Den er 1 dag over fristen."])
  }

  @Test func followUpByOthersIsNotEnoughWhereThereIsAUnit() {
    let outcome = area {
      $0.agreement(
        "Fravær", owners: ["Skoleleder"], due: .on("2026-05-01"), followedUpBy: ["Klubleder"])
    }
    #expect(outcome.state == .gap)
    let unitless = CoordinationGapsTests.outcome(of: AGR02()) {
      $0.actor("Klubleder")
      $0.agreement(
        "Fravær", owners: ["Klubleder"], due: .on("2026-05-01"), followedUpBy: ["Klubleder"])
    }
    #expect(unitless == .ok)
  }

  @Test func closedAgreementsDoNotCount() {
    let outcome = area { $0.agreement("Gammel") { $0.status = .done } }
    #expect(outcome == .ok)
  }

  @Test func withoutOpenAgreementsItDoesNotApply() {
    #expect(outcome(of: AGR02()) { $0.actor("Klubleder") } == .notApplicable(.noOpenAgreements))
  }

  @Test func withoutTheSheetOrAColumnItIsUnknown() {
    let sheetless = area { $0.sheets.remove(.agreements) }
    #expect(sheetless.state == .unknown)
    let ownerless = outcome(of: AGR02()) {
      $0.actor("Hotspotchef", roles: .hotspotChief)
      $0.agreement("Nøgler", due: .on("2026-05-01"), followedUpBy: ["Hotspotchef"])
    }
    #expect(ownerless == .unknown([.need(.agreementOwner)]))
  }
}
