@testable import CoordinationGaps
import Localization
import SteeringModel
import TestSupport
import Testing

@Suite struct NET01Tests {
  private func area(_ change: (inout NetworkBuilder) -> Void = { _ in }) -> Outcome {
    outcome(of: NET01()) {
      $0.actor("Hotspotchef", .middle, .hotspot, roles: .hotspotChief)
      $0.actor("Boligsocial medarbejder", .frontline, .housing)
      $0.actor("Klubleder", .middle, .clubAndLeisure)
      $0.actor("Ungebroen", .community, .association)
      $0.tie("Hotspotchef", "Boligsocial medarbejder")
      $0.tie("Hotspotchef", "Klubleder")
      $0.tie("Boligsocial medarbejder", "Klubleder")
      change(&$0)
    }
  }

  @Test func whoHangsOnOneActorIsAGap() {
    let outcome = area { $0.tie("Boligsocial medarbejder", "Ungebroen") }
    #expect(
      outcome.danishEvidence == [
        "Kun Boligsocial medarbejder forbinder Ungebroen med resten af netværket (1 aktør)."
      ])
    #expect(
      outcome.findings[0].action.da == """
        Sæt Ungebroen i forbindelse med Hotspotchef, så vejen ikke kun går gennem Boligsocial \
        medarbejder.
        """)
  }

  @Test func twoContactsAreOk() {
    let outcome = area {
      $0.tie("Boligsocial medarbejder", "Ungebroen")
      $0.tie("Klubleder", "Ungebroen", .referral)
    }
    #expect(outcome == .ok)
  }

  @Test func theUnitIsLeftOut() {
    #expect(area { $0.tie("Hotspotchef", "Ungebroen") } == .ok)
  }

  @Test func anUnlistedActorIsNoLoss() {
    let outcome = area {
      $0.actor("Nævnet") { $0.isListed = false }
      $0.tie("Klubleder", "Nævnet")
    }
    #expect(outcome == .ok)
  }

  @Test func withoutTiesItDoesNotApply() {
    #expect(outcome(of: NET01()) { $0.actor("Lærer") } == .notApplicable(.noTies))
  }

  @Test func withoutTiesSheetItIsUnknown() {
    #expect(area { $0.sheets.remove(.ties) } == .unknown([.need(.sheet(.ties))]))
  }
}
