@testable import CoordinationGaps
import Localization
import SteeringModel
import TestSupport
import Testing

@Suite struct FOR04Tests {
  private func area(decides: Bool?) -> Outcome {
    outcome(of: FOR04()) {
      $0.forum("Styregruppe", .steeringGroup) { $0.decides = true }
      $0.forum("Partnerforum", .partnerForum) { $0.decides = decides }
    }
  }

  @Test func anOuterForumThatDecidesIsWorthALook() {
    #expect(
      area(decides: true).danishEvidence == [
        """
        »Partnerforum« er noteret med beslutningskompetence, selv om det ligger uden for \
        styregruppe og Task Force.
        """
      ])
  }

  @Test func dialogueIsOk() {
    #expect(area(decides: false) == .ok)
    #expect(area(decides: nil) == .ok)
  }

  @Test func withoutOuterForaItDoesNotApply() {
    let outcome = outcome(of: FOR04()) {
      $0.forum("Styregruppe", .steeringGroup) { $0.decides = true }
    }
    #expect(outcome.state == .notApplicable)
  }

  @Test func withoutTheColumnItIsUnknown() {
    let outcome = outcome(of: FOR04()) { $0.forum("Partnerforum", .partnerForum) }
    #expect(outcome == .unknown([.need(.forumDecides)]))
  }
}
