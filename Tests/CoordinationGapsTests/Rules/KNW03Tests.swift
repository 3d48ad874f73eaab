@testable import CoordinationGaps
import Localization
import SteeringModel
import TestSupport
import Testing

@Suite struct KNW03Tests {
  private func area(_ change: (inout NetworkBuilder) -> Void = { _ in }) -> Outcome {
    outcome(of: KNW03()) {
      $0.actor("Lærer", .frontline, .school)
      $0.targetGroup("Unge 18-25")
      change(&$0)
    }
  }

  @Test func anUnknownGroupIsAGapWithATaskForOutreach() {
    let outcome = area {
      $0.actor("Gadeplan Nord", .frontline, .socialServices, roles: .outreach)
      $0.initiative("Mentor", owners: ["Lærer"], for: ["Unge 18-25"])
    }
    #expect(
      outcome.danishEvidence == ["Ingen aktør har kendskab til Unge 18-25. Gruppen har 1 indsats."])
    #expect(
      outcome.findings[0].action.da == """
        Bed Gadeplan Nord om at få kontakt med Unge 18-25 og finde ud af, hvad de har behov for.
        """)
  }

  @Test func withoutOutreachTheTaskIsStillGiven() {
    #expect(area().findings.first?.action.da.hasPrefix("Giv en opsøgende medarbejder") == true)
  }

  @Test func anyKnowerIsEnough() {
    #expect(area { $0.knows("Lærer", "Unge 18-25", .secondhand) } == .ok)
  }

  @Test func withoutTargetGroupsItDoesNotApply() {
    #expect(outcome(of: KNW03()) { $0.actor("Lærer") } == .notApplicable(.noTargetGroups))
  }

  @Test func withoutKnowledgeSheetItIsUnknown() {
    #expect(area { $0.sheets.remove(.knowledge) } == .unknown([.need(.sheet(.knowledge))]))
  }
}
