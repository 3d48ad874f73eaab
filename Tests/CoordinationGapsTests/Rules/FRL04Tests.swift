@testable import CoordinationGaps
import Localization
import SteeringModel
import TestSupport
import Testing

@Suite struct FRL04Tests {
  private func area(_ change: (inout NetworkBuilder) -> Void = { _ in }) -> Outcome {
    outcome(of: FRL04()) {
      $0.actor("Gadeplan", .frontline, .socialServices, roles: .outreach)
      $0.actor("Jobmentor", .frontline, .employment)
      $0.initiative("Jobcafé", owners: ["Jobmentor"]) { $0.activity = .job }
      change(&$0)
    }
  }

  @Test func noReferralIsAGap() {
    #expect(
      area().danishEvidence == [
        """
        Der er ingen henvisning fra gadeplansmedarbejderne (Gadeplan) til indsatserne om job, \
        uddannelse og fritid: Jobcafé.
        """
      ])
    #expect(area { $0.tie("Gadeplan", "Jobmentor", .information) }.state == .gap)
    #expect(area { $0.tie("Jobmentor", "Gadeplan", .referral) }.state == .gap)
  }

  @Test func aReferralIsOk() {
    #expect(area { $0.tie("Gadeplan", "Jobmentor", .referral) } == .ok)
  }

  @Test func anOutreachWorkerWhoTakesPartIsOk() {
    let outcome = area {
      $0.initiative("Fodbold", owners: ["Jobmentor"], partners: ["Gadeplan"]) {
        $0.activity = .leisure
      }
    }
    #expect(outcome == .ok)
  }

  @Test func withoutServicesOrOutreachItDoesNotApply() {
    let noServices = outcome(of: FRL04()) {
      $0.actor("Gadeplan", roles: .outreach)
      $0.initiative("Vandringer", owners: ["Gadeplan"]) { $0.activity = .safety }
    }
    #expect(noServices.state == .notApplicable)
    let noOutreach = outcome(of: FRL04()) { $0.actor("Lærer", roles: .other) }
    #expect(noOutreach == .notApplicable(.noOutreach))
  }

  @Test func withoutActivitiesItIsUnknown() {
    let outcome = outcome(of: FRL04()) {
      $0.actor("Gadeplan", roles: .outreach)
      $0.initiative("Vandringer", owners: ["Gadeplan"])
    }
    #expect(outcome == .unknown([.need(.initiativeActivity)]))
  }
}
