@testable import CoordinationGaps
import Localization
import SteeringModel
import TestSupport
import Testing

@Suite struct FOR02Tests {
  private func area(_ change: (inout NetworkBuilder) -> Void = { _ in }) -> Outcome {
    outcome(of: FOR02()) {
      $0.actor("Klubleder", .middle, .clubAndLeisure)
      $0.actor("Boldklub", .community, .association)
      $0.actor("Udlejer", .middle, .housing)
      change(&$0)
    }
  }

  @Test func aMixedForumIsOk() {
    #expect(area { $0.forum("Netværk", members: ["Klubleder", "Boldklub"]) } == .ok)
  }

  @Test func foraOfOneSideAreAGap() {
    let outcome = area { $0.forum("SSP", members: ["Klubleder", "Udlejer"]) }
    #expect(
      outcome.danishEvidence == [
        """
        Netværket har 1 forum, men ingen med både myndigheder og ikke-offentlige aktører. Uden for \
        står Boldklub.
        """
      ])
    #expect(area { $0.forum("Beboere", members: ["Boldklub", "Udlejer"]) }.state == .gap)
  }

  @Test func withoutNonPublicActorsItDoesNotApply() {
    let outcome = outcome(of: FOR02()) { $0.actor("Klubleder", .middle, .clubAndLeisure) }
    #expect(outcome == .notApplicable(.noNonPublicActors))
  }

  @Test func withoutSeatsSheetItIsUnknown() {
    #expect(area { $0.sheets.remove(.seats) } == .unknown([.need(.sheet(.seats))]))
  }
}
