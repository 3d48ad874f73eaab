@testable import CoordinationGaps
import Localization
import SteeringModel
import TestSupport
import Testing

@Suite struct KNW02Tests {
  private func area(_ change: (inout NetworkBuilder) -> Void = { _ in }) -> Outcome {
    outcome(of: KNW02()) {
      $0.actor("AKT-vejleder", .frontline, .school)
      $0.actor("Klubleder", .middle, .clubAndLeisure)
      $0.targetGroup("Piger 13-16")
      $0.targetGroup("Drenge 12-15")
      change(&$0)
    }
  }

  @Test func aSingleKnowerIsAGap() {
    let outcome = area { $0.knows("AKT-vejleder", "Piger 13-16") }
    #expect(
      outcome.danishEvidence == [
        "Kun AKT-vejleder kender Piger 13-16. Går den viden tabt, er der ingen andre at spørge."
      ])
    #expect(outcome.findings[0].action.da.hasPrefix("Udpeg én mere"))
  }

  @Test func whoeverHasAnInitiativeForTheGroupIsAskedToJoin() {
    let outcome = area {
      $0.knows("AKT-vejleder", "Piger 13-16")
      $0.initiative("Pigeklub", owners: ["Klubleder"], for: ["Piger 13-16"])
    }
    #expect(
      outcome.findings.first?.action.da == """
        Bed AKT-vejleder om at inddrage Klubleder i kontakten med Piger 13-16, så to kender gruppen.
        """)
  }

  @Test func aPractitionerIsAskedBeforeALeader() {
    let outcome = area {
      $0.actor("Pædagog", .frontline, .clubAndLeisure)
      $0.knows("AKT-vejleder", "Piger 13-16")
      $0.initiative(
        "Pigeklub", owners: ["Klubleder"], partners: ["Pædagog"], for: ["Piger 13-16"])
    }
    #expect(outcome.findings.first?.action.da.contains("inddrage Pædagog i") == true)
  }

  @Test func twoKnowersAreOkEvenAtSecondHand() {
    let outcome = area {
      $0.knows("AKT-vejleder", "Piger 13-16")
      $0.knows("Klubleder", "Piger 13-16", .secondhand)
    }
    #expect(outcome == .ok)
  }

  @Test func anActorWhoKnowsAGroupInTwoPlacesIsOne() {
    let outcome = area {
      $0.knows("AKT-vejleder", "Piger 13-16", at: ["Skolen"])
      $0.knows("AKT-vejleder", "Piger 13-16", at: ["Torvet"])
    }
    #expect(outcome.findings.count == 1)
  }

  @Test func withoutGroupsOrKnowersItDoesNotApply() {
    #expect(area().state == .notApplicable)
    #expect(outcome(of: KNW02()) { $0.actor("Lærer") } == .notApplicable(.noTargetGroups))
  }

  @Test func withoutKnowledgeSheetItIsUnknown() {
    #expect(area { $0.sheets.remove(.knowledge) }.state == .unknown)
  }
}
