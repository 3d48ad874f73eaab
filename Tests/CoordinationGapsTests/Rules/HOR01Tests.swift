@testable import CoordinationGaps
import SteeringModel
import TestSupport
import Testing

@Suite struct HOR01Tests {
  private func area(_ change: (inout NetworkBuilder) -> Void) -> Outcome {
    outcome(of: HOR01()) {
      $0.actor("Lærer", .frontline, .school)
      $0.actor("Klubpædagog", .frontline, .clubAndLeisure)
      $0.actor("Betjent", .frontline, .police)
      $0.tie("Lærer", "Klubpædagog", .information)
      $0.tie("Klubpædagog", "Betjent", .coordination)
      change(&$0)
    }
  }

  @Test func tieForumAndAgreementCount() {
    #expect(area { $0.tie("Lærer", "Betjent", .referral) } == .ok)
    #expect(area { $0.forum("SSP", members: ["Lærer", "Betjent"]) } == .ok)
    #expect(area { $0.agreement("Fravær", parties: ["Lærer", "Betjent"]) } == .ok)
  }

  @Test func aPairWithABareContactIsAGap() {
    let outcome = area { $0.tie("Lærer", "Betjent", .contact) }
    #expect(
      outcome.danishEvidence == [
        "I frontlinjen har »Politi« og »Skole« hverken koordinering, forum eller aftale sammen."
      ])
    #expect(outcome.findings[0].missingTies == [MissingTie(Handle(2), Handle(0), .coordination)])
    #expect(
      outcome.findings[0].subjects == [.level(.frontline), .sector(.police), .sector(.school)])
  }

  @Test func aTieOnAnotherLevelDoesNotCount() {
    let outcome = area {
      $0.actor("Skoleleder", .leadership, .school)
      $0.tie("Skoleleder", "Betjent", .coordination)
    }
    #expect(outcome.findings.count == 1)
  }

  @Test func aSectorThatMeetsNobodyIsOneFinding() {
    let outcome = area {
      $0.tie("Lærer", "Betjent", .coordination)
      $0.actor("Boligsocial medarbejder", .frontline, .housing)
    }
    #expect(
      outcome.danishEvidence == [
        """
        I frontlinjen er »Bolig« ikke koordineret med nogen af de andre kernesektorer: Politi, \
        Skole og Klub og fritid.
        """
      ])
    #expect(outcome.findings[0].missingTies.count == 3)
  }

  @Test func aLevelWhereNobodyMeetsIsOneFinding() {
    let outcome = outcome(of: HOR01()) {
      $0.actor("Skolechef", .leadership, .school)
      $0.actor("Socialchef", .leadership, .socialServices)
      $0.actor("Politichef", .leadership, .police)
    }
    #expect(
      outcome.danishEvidence == [
        """
        På ledelsesniveau er ingen af de 3 kernesektorer koordineret: Politi, Skole og \
        Socialforvaltning.
        """
      ])
  }

  @Test func theAreaChoosesTheCoreSectors() {
    let outcome = area { $0.area.coreSectors = [.school, .clubAndLeisure] }
    #expect(outcome == .ok)
  }

  @Test func oneSectorAloneDoesNotApply() {
    let outcome = outcome(of: HOR01()) { $0.actor("Lærer", .frontline, .school) }
    #expect(outcome.state == .notApplicable)
  }

  @Test func withoutSectorsItIsUnknown() {
    #expect(
      outcome(of: HOR01()) { $0.actor("Lærer", .frontline) } == .unknown([.need(.actorSector)]))
  }
}
