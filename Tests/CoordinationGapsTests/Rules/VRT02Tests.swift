@testable import CoordinationGaps
import Localization
import SteeringModel
import Testing
import TestSupport

@Suite struct VRT02Tests {
  private func area(_ change: (inout NetworkBuilder) -> Void) -> Outcome {
    outcome(of: VRT02(), on: .on("2026-03-01")) {
      $0.actor("Hotspotchef", .middle, .hotspot, roles: .hotspotChief)
      $0.actor("Lærer", .frontline, .school)
      $0.actor("Gadeplansmedarbejder", .frontline, .socialServices, roles: .outreach)
      change(&$0)
    }
  }

  private func information(lastContact: String?) -> Outcome {
    area {
      $0.tie("Hotspotchef", "Gadeplansmedarbejder", .information) {
        $0.lastContact = lastContact.map { .on($0) }
      }
    }
  }

  @Test func freshKnowledgeIsOk() {
    #expect(information(lastContact: "2025-12-01") == .ok)
  }

  @Test func knowledgeOfMoreThanNinetyDaysIsAGap() {
    #expect(
      information(lastContact: "2025-11-30").danishEvidence == [
        """
        Frontlinjen har ikke givet hotspotenheden viden siden 30. november 2025, for 91 dage siden. \
        Senest var det Gadeplansmedarbejder.
        """
      ])
  }

  @Test func aContactIsNoKnowledge() {
    let outcome = area { $0.tie("Hotspotchef", "Lærer", .contact) }
    #expect(
      outcome.danishEvidence == [
        """
        Ingen relation fra frontlinjen til hotspotenheden er oplyst som information. Enheden har \
        anden kontakt med Lærer, men det fremgår ikke, om den giver viden om de unge.
        """
      ])
    #expect(outcome.findings[0].missingTies == [MissingTie(Handle(1), Handle(0), .information)])
  }

  @Test func withoutAnyContactThereIsNoKnowledge() {
    let outcome = area { _ in }
    #expect(
      outcome.danishEvidence == [
        """
        Ingen i frontlinjen giver hotspotenheden viden: der er ingen informationsrelation til \
        Lærer og Gadeplansmedarbejder.
        """
      ])
    #expect(outcome.findings[0].missingTies == [MissingTie(Handle(2), Handle(0), .information)])
  }

  @Test func knowledgeMustComeFromTheFrontLine() {
    let outward = area {
      $0.tie("Hotspotchef", "Lærer", .information) {
        $0.isMutual = false
        $0.lastContact = .on("2026-02-01")
      }
    }
    #expect(outward.state == .gap)
  }

  @Test func withoutDatesTheAgeIsUnknown() {
    #expect(information(lastContact: nil) == .unknown([.need(.tieLastContact)]))
  }

  @Test func anUndatedTieAmongOldOnesIsARemark() {
    let outcome = area {
      $0.tie("Hotspotchef", "Lærer", .information) { $0.lastContact = .on("2025-01-01") }
      $0.tie("Hotspotchef", "Gadeplansmedarbejder", .information)
    }
    #expect(
      outcome.findings[0].remarks.map(\.da) == [
        "Informationsrelationer uden dato for seneste kontakt: 1."
      ])
  }

  @Test func withoutUnitOrFrontlineItDoesNotApply() {
    let unitless = outcome(of: VRT02()) { $0.actor("Lærer", .frontline, roles: .other) }
    #expect(unitless == .notApplicable(.noUnit))
    let leaders = outcome(of: VRT02()) { $0.actor("Hotspotchef", .middle, roles: .hotspotChief) }
    #expect(leaders == .notApplicable(.noFrontline))
  }
}
