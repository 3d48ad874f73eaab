@testable import CoordinationGaps
import Localization
import SteeringModel
import TestSupport
import Testing

@Suite struct DAT02Tests {
  private func area(_ change: (inout NetworkBuilder) -> Void = { _ in }) -> Outcome {
    outcome(of: DAT02()) {
      $0.organisation("Engskolen", .school)
      $0.actor("Lærer", .frontline, .school, at: "Engskolen")
      change(&$0)
    }
  }

  @Test func aNameInASeatWithoutARowIsAGap() {
    let outcome = area {
      $0.actor("Nævnet") { $0.isListed = false }
      $0.forum("Netværk", members: ["Nævnet"])
    }
    #expect(outcome.danishEvidence == ["Arket aktører har ingen række for Nævnet."])
  }

  @Test func anOrganisationWithoutARowIsAGapWhereThereIsASheet() {
    func unlisted(_ change: (inout NetworkBuilder) -> Void = { _ in }) -> Outcome {
      area {
        $0.organisation("Engskole") { $0.isListed = false }
        change(&$0)
      }
    }
    #expect(unlisted().danishEvidence == ["Arket organisationer har ingen række for Engskole."])
    #expect(unlisted { $0.sheets.remove(.organisations) } == .ok)
  }

  @Test func aNameInTiesBelongsToAnotherRule() {
    let outcome = area {
      $0.actor("Nævnet") { $0.isListed = false }
      $0.tie("Lærer", "Nævnet")
    }
    #expect(outcome == .ok)
  }

  @Test func withoutTheSheetItIsUnknown() {
    #expect(area { $0.sheets.remove(.actors) }.state == .unknown)
  }
}
