@testable import CoordinationGaps
import SteeringModel
import Testing
import TestSupport

@Suite struct MND06Tests {
  private func area(_ change: (inout NetworkBuilder) -> Void = { _ in }) -> Outcome {
    outcome(of: MND06()) {
      $0.actor("Direktør", .leadership)
      $0.actor("Konsulent", .middle)
      $0.forum("Styregruppe", .steeringGroup, members: ["Konsulent"])
      change(&$0)
    }
  }

  @Test func goalsOfTheSteeringGroupOrALeaderAreOk() {
    let outcome = area {
      $0.goal("Færre sigtelser", setBy: ["Styregruppe"])
      $0.goal("Flere i fritidsjob", setBy: ["Konsulent", "Direktør"])
    }
    #expect(outcome == .ok)
  }

  @Test func goalsOfSomebodyElseAreAGap() {
    let outcome = area {
      $0.goal("Færre sigtelser", setBy: ["Konsulent"])
      $0.goal("Flere i fritidsjob")
    }
    #expect(
      outcome.danishEvidence == [
        """
        Målet »Færre sigtelser« er sat af Konsulent, ikke af styregruppen eller en leder.
        """,
        "Det fremgår ikke, hvem der har sat målet »Flere i fritidsjob«.",
      ])
  }

  @Test func noGoalsAreAGap() {
    #expect(area().danishEvidence == ["Der er ikke sat noget mål for indsatsen."])
  }

  @Test func whenNobodyIsNamedThroughoutItIsUnknown() {
    #expect(area { $0.goal("Færre sigtelser") } == .unknown([.need(.goalSetBy)]))
    #expect(area { $0.sheets.remove(.goals) }.state == .unknown)
  }
}
