@testable import CoordinationGaps
import Localization
import SteeringModel
import Testing
import TestSupport

@Suite struct STG03Tests {
  private func area(_ change: (inout NetworkBuilder) -> Void = { _ in }) -> Outcome {
    outcome(of: STG03()) {
      $0.organisation("Engskolen", .school)
      $0.actor("Skoleleder", .leadership, .school, at: "Engskolen")
      $0.actor("Afdelingsleder", .middle, .school, at: "Engskolen")
      $0.actor("Hotspotchef", .middle, .hotspot, roles: .hotspotChief)
      $0.forum("Styregruppe", .steeringGroup, members: ["Hotspotchef"])
      $0.targetGroup("Drenge 12-15")
      change(&$0)
    }
  }

  @Test func leadersAndTheUnitAreOk() {
    #expect(area { $0.seat("Styregruppe", "Skoleleder") } == .ok)
  }

  @Test func aMemberBelowIsNamedWithTheLeader() {
    let outcome = area { $0.seat("Styregruppe", "Afdelingsleder") }
    #expect(
      outcome.danishEvidence == [
        "Afdelingsleder sidder i styregruppen, men står på mellemniveau."
      ])
    #expect(
      outcome.findings[0].action.da
        == """
        Bed Skoleleder om at tage pladsen i styregruppen eller give Afdelingsleder fuldmagt.
        """)
  }

  @Test func whoeverKnowsATargetGroupDirectlyMaySit() {
    let knower = area {
      $0.seat("Styregruppe", "Afdelingsleder")
      $0.knows("Afdelingsleder", "Drenge 12-15")
    }
    #expect(knower == .ok)
    let hearsay = area {
      $0.seat("Styregruppe", "Afdelingsleder")
      $0.knows("Afdelingsleder", "Drenge 12-15", .secondhand)
    }
    #expect(hearsay.state == .gap)
  }

  @Test func oneUnstatedLevelIsARemark() {
    let outcome = area {
      $0.actor("Betjent", nil, .police)
      $0.seat("Styregruppe", "Betjent")
      $0.seat("Styregruppe", "Afdelingsleder")
    }
    #expect(outcome.findings.count == 1)
    #expect(
      outcome.findings[0].remarks.map(\.da) == ["Niveauet er ikke oplyst for Betjent."])
  }

  @Test func withoutAGroupItDoesNotApply() {
    #expect(
      outcome(of: STG03()) { $0.actor("Skoleleder", .leadership) }.state == .notApplicable)
  }

  @Test func withoutSeatsItIsUnknown() {
    #expect(area { $0.sheets.remove(.seats) } == .unknown([.need(.sheet(.seats))]))
  }
}
