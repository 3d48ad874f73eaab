@testable import CoordinationGaps
import SteeringModel
import TestSupport
import Testing

@Suite struct KNW01Tests {
  private func area(_ change: (inout NetworkBuilder) -> Void = { _ in }) -> Outcome {
    outcome(of: KNW01()) {
      $0.organisation("Engskolen", .school)
      $0.actor("Lærer", .frontline, .school, at: "Engskolen")
      $0.actor("Skolesocialrådgiver", .frontline, .school, at: "Engskolen")
      $0.actor("Klubpædagog", .frontline, .clubAndLeisure)
      $0.actor("Sagsbehandler", .frontline, .socialServices)
      $0.actor("Betjent", .frontline, .police)
      $0.targetGroup("Drenge 12-15")
      for actor in ["Lærer", "Klubpædagog", "Sagsbehandler"] { $0.knows(actor, "Drenge 12-15") }
      change(&$0)
    }
  }

  @Test func threeWhoDoNotMeetAreAGap() {
    let outcome = area { $0.tie("Lærer", "Klubpædagog") }
    #expect(
      outcome.danishEvidence == [
        """
        Drenge 12-15 kendes af Lærer, Klubpædagog og Sagsbehandler. Der er ingen relation fra \
        Lærer og Klubpædagog til Sagsbehandler.
        """
      ])
    #expect(outcome.findings[0].missingTies.count == 1)
  }

  @Test func aChainIsEnough() {
    let outcome = area {
      $0.tie("Lærer", "Klubpædagog")
      $0.tie("Klubpædagog", "Sagsbehandler", .information)
    }
    #expect(outcome == .ok)
  }

  @Test func aConflictOrAThirdPersonDoesNotJoinThem() {
    let outcome = area {
      $0.tie("Lærer", "Klubpædagog", .conflict)
      for actor in ["Lærer", "Klubpædagog", "Sagsbehandler"] { $0.tie("Betjent", actor) }
    }
    #expect(outcome.findings.first?.missingTies.count == 2)
  }

  @Test func colleaguesHangTogether() {
    let outcome = area {
      $0.knows("Skolesocialrådgiver", "Drenge 12-15")
      $0.tie("Lærer", "Klubpædagog")
      $0.tie("Skolesocialrådgiver", "Sagsbehandler")
    }
    #expect(outcome == .ok)
  }

  @Test func oneSectorAloneDoesNotApply() {
    let outcome = outcome(of: KNW01()) {
      $0.actor("Lærer", .frontline, .school)
      $0.targetGroup("Drenge 12-15")
      $0.knows("Lærer", "Drenge 12-15")
    }
    #expect(outcome.state == .notApplicable)
  }

  @Test func withoutKnowledgeSheetItIsUnknown() {
    #expect(area { $0.sheets.remove(.knowledge) } == .unknown([.need(.sheet(.knowledge))]))
  }
}
