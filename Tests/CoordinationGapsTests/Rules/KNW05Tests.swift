@testable import CoordinationGaps
import SteeringModel
import TestSupport
import Testing

@Suite struct KNW05Tests {
  private func area(_ change: (inout NetworkBuilder) -> Void = { _ in }) -> Outcome {
    outcome(of: KNW05()) {
      $0.actor("Jobkonsulent", .middle, .employment)
      $0.actor("Teamleder", .middle, .employment)
      $0.actor("Hotspotchef", .middle, .hotspot, roles: .hotspotChief)
      $0.actor("Gadeplan", .frontline, .socialServices, roles: .outreach)
      $0.targetGroup("Drenge 15-17")
      $0.initiative("Fritidsjob", owners: ["Jobkonsulent"], for: ["Drenge 15-17"])
      $0.tie("Jobkonsulent", "Teamleder")
      $0.tie("Hotspotchef", "Gadeplan")
      change(&$0)
    }
  }

  @Test func twoStepsAreOk() {
    let outcome = area {
      $0.knows("Gadeplan", "Drenge 15-17")
      $0.tie("Jobkonsulent", "Hotspotchef")
    }
    #expect(outcome == .ok)
  }

  @Test func threeStepsAreAGap() {
    let outcome = area {
      $0.knows("Gadeplan", "Drenge 15-17")
      $0.tie("Teamleder", "Hotspotchef")
    }
    #expect(
      outcome.danishEvidence == [
        """
        »Fritidsjob« er for Drenge 15-17, men der er 3 led fra Jobkonsulent til Gadeplan, som er \
        den nærmeste med direkte kontakt. Der bør højst være 2.
        """
      ])
  }

  @Test func theAreaMaySetTheThreshold() {
    let outcome = area {
      $0.knows("Gadeplan", "Drenge 15-17")
      $0.tie("Teamleder", "Hotspotchef")
      $0.area.thresholds = ["KNW-05.steps": 3]
    }
    #expect(outcome == .ok)
  }

  @Test func anOwnerWhoMeetsTheGroupIsOk() {
    #expect(area { $0.knows("Jobkonsulent", "Drenge 15-17", nil) } == .ok)
  }

  @Test func noRouteAndNoKnowerAreGaps() {
    let noRoute = area { $0.knows("Gadeplan", "Drenge 15-17") }
    #expect(
      noRoute.danishEvidence == [
        """
        »Fritidsjob« er for Drenge 15-17, men der er ingen vej fra Jobkonsulent til nogen, der \
        kender gruppen direkte.
        """
      ])
    let secondhand = area { $0.knows("Teamleder", "Drenge 15-17", .secondhand) }
    #expect(
      secondhand.danishEvidence == [
        "»Fritidsjob« er for Drenge 15-17, men ingen har direkte kontakt med gruppen."
      ])
  }

  @Test func withoutOwnersAndGroupsItDoesNotApply() {
    let outcome = outcome(of: KNW05()) {
      $0.actor("Jobkonsulent")
      $0.targetGroup("Drenge 15-17")
    }
    #expect(outcome.state == .notApplicable)
  }

  @Test func withoutInitiativesSheetItIsUnknown() {
    #expect(area { $0.sheets.remove(.initiatives) }.state == .unknown)
  }
}
