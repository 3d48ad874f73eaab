@testable import CoordinationGaps
import Localization
import SteeringModel
import TestSupport
import Testing

@Suite struct FRL05Tests {
  private func area(_ change: (inout NetworkBuilder) -> Void = { _ in }) -> Outcome {
    outcome(of: FRL05()) {
      $0.actor("Gadeplan", .frontline, .socialServices, roles: .outreach)
      $0.targetGroup("Drenge 15-17", places: ["Torvet", "Stationen"])
      $0.targetGroup("Piger 13-15", places: ["stationen"])
      $0.knows("Gadeplan", "Drenge 15-17", at: ["torvet"])
      change(&$0)
    }
  }

  @Test func aPlaceThatNobodyCoversIsAGap() {
    #expect(
      area().danishEvidence == [
        """
        Stationen bruges af Drenge 15-17 og Piger 13-15, men ingen indsats foregår der, og ingen, \
        der kender gruppen, møder den der.
        """
      ])
    #expect(
      area().findings.map(\.action.da) == [
        "Bed Gadeplan om at lægge Stationen ind i sin faste runde."
      ])
  }

  @Test func anInitiativeCoversAPlaceUntilItEnds() {
    let running = area { $0.initiative("Natcafé") { $0.places = ["Stationen"] } }
    #expect(running == .ok)
    let ended = area {
      $0.initiative("Natcafé") {
        $0.places = ["Stationen"]
        $0.status = .ended
      }
    }
    #expect(ended.state == .gap)
  }

  @Test func withoutGroupsItDoesNotApply() {
    #expect(outcome(of: FRL05()) { $0.actor("Gadeplan") }.state == .notApplicable)
  }

  @Test func withoutPlacesItIsUnknown() {
    let outcome = outcome(of: FRL05()) {
      $0.actor("Gadeplan")
      $0.targetGroup("Drenge 15-17", places: ["Torvet"])
      $0.knows("Gadeplan", "Drenge 15-17")
    }
    #expect(outcome == .unknown([.need(.knowledgePlace)]))
  }
}
