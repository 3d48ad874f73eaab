@testable import CoordinationGaps
import Localization
import SteeringModel
import TestSupport
import Testing

@Suite struct NET06Tests {
  private func area(_ change: (inout NetworkBuilder) -> Void = { _ in }) -> Outcome {
    outcome(of: NET06()) {
      $0.actor("Skoleleder", .leadership, .school)
      $0.actor("Lærer", .frontline, .school)
      $0.actor("Betjent", .frontline, .police)
      $0.actor("Kommissær", .middle, .police)
      $0.actor("Sundhedsplejerske", .frontline, .health)
      change(&$0)
    }
  }

  @Test func oneTeacherForAllContactIsAGap() {
    let outcome = area {
      $0.tie("Lærer", "Betjent")
      $0.tie("Lærer", "Kommissær")
    }
    #expect(
      outcome.danishEvidence == [
        "Al kontakt mellem disse sektorer går gennem Lærer: Politi–Skole."
      ])
    #expect(
      outcome.findings[0].action.da == """
        Lad Kommissær og Skoleleder få direkte kontakt, så flere kan bære samarbejdet.
        """)
  }

  @Test func aSingleTieRestsOnBothItsEnds() {
    #expect(area { $0.tie("Lærer", "Betjent") }.findings.first?.subjects.count == 4)
  }

  @Test func aThirdPartyMayBeTheOnlyBroker() {
    let broker = area {
      $0.tie("Sundhedsplejerske", "Lærer")
      $0.tie("Sundhedsplejerske", "Betjent")
    }
    #expect(broker.danishEvidence[0].contains("Sundhedsplejerske"))
  }

  @Test func twoWaysAreOk() {
    let outcome = area {
      $0.tie("Lærer", "Betjent")
      $0.tie("Skoleleder", "Kommissær")
    }
    #expect(outcome == .ok)
  }

  @Test func aForumOrTheUnitIsASecondWay() {
    let forum = area {
      $0.tie("Lærer", "Betjent")
      $0.forum("SSP", members: ["Skoleleder", "Kommissær"])
    }
    #expect(forum == .ok)
    let unit = area {
      $0.actor("Hotspotchef", .middle, .hotspot, roles: .hotspotChief)
      $0.tie("Lærer", "Betjent")
      $0.tie("Hotspotchef", "Skoleleder")
      $0.tie("Hotspotchef", "Kommissær")
    }
    #expect(unit == .ok)
  }

  @Test func aSectorsOnlyActorIsNoMonopoly() {
    let outcome = outcome(of: NET06()) {
      $0.actor("Lærer", .frontline, .school)
      $0.actor("Betjent", .frontline, .police)
      $0.tie("Lærer", "Betjent")
    }
    #expect(outcome == .ok)
  }

  @Test func sectorsWithoutContactDoNotApply() {
    #expect(area().state == .notApplicable)
  }

  @Test func withoutSectorsItIsUnknown() {
    #expect(outcome(of: NET06()) { $0.actor("Lærer") } == .unknown([.need(.actorSector)]))
  }
}
