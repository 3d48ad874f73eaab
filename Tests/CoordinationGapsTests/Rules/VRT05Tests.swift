@testable import CoordinationGaps
import SteeringModel
import Testing
import TestSupport

@Suite struct VRT05Tests {
  private func area(_ change: (inout NetworkBuilder) -> Void) -> Outcome {
    outcome(of: VRT05()) {
      $0.organisation("Socialforvaltningen", .socialServices)
      $0.organisation("Jobcentret", .employment)
      $0.organisation("Engskolen", .school)
      $0.actor("Hotspotchef", .middle, .hotspot, roles: .hotspotChief)
      $0.actor("Socialchef", .leadership, .socialServices, at: "Socialforvaltningen")
      $0.actor("Jobcenterchef", .leadership, .employment, at: "Jobcentret")
      $0.actor("Skoleleder", .leadership, .school, at: "Engskolen", roles: .institutionHead)
      $0.tie("Hotspotchef", "Socialchef", .access)
      change(&$0)
    }
  }

  @Test func aTieToEachHeadIsOk() {
    #expect(area { $0.tie("Jobcenterchef", "Hotspotchef") } == .ok)
  }

  @Test func eachHeadOutOfReachIsAFinding() {
    let outcome = area { _ in }
    #expect(
      outcome.danishEvidence == [
        """
        Hotspotenheden har ingen direkte relation til ledelsen af Jobcentret (Jobcenterchef) og \
        heller ikke til direktionen.
        """
      ])
    #expect(outcome.findings[0].missingTies == [MissingTie(Handle(0), Handle(2), .access)])
  }

  @Test func aTieToTheDirectorateIsEnough() {
    let outcome = area {
      $0.actor("Kommunaldirektør", .leadership, .other, roles: .director)
      $0.forum("Direktionen", .management, members: ["Kommunaldirektør"])
      $0.tie("Hotspotchef", "Kommunaldirektør", .access)
    }
    #expect(outcome == .ok)
  }

  @Test func theDirectorOfTheSectorHeadsAnAdministrationWithoutLeader() {
    func library(_ tied: Bool) -> Outcome {
      area {
        $0.tie("Jobcenterchef", "Hotspotchef")
        $0.organisation("Kulturforvaltningen", .culture)
        $0.actor("Bibliotekar", .middle, .culture, at: "Kulturforvaltningen")
        $0.actor("Kulturdirektør", .leadership, .culture, roles: .director)
        if tied { $0.tie("Hotspotchef", "Kulturdirektør") }
      }
    }
    #expect(library(true) == .ok)
    #expect(library(false).state == .gap)
  }

  @Test func anAdministrationWithoutHeadIsAGap() {
    let outcome = area {
      $0.tie("Jobcenterchef", "Hotspotchef")
      $0.organisation("Kulturforvaltningen", .culture)
      $0.actor("Bibliotekar", .middle, .culture, at: "Kulturforvaltningen")
    }
    #expect(
      outcome.danishEvidence == [
        "Kulturforvaltningen har ingen leder i netværket, som hotspotenheden kan gå til."
      ])
  }

  @Test func whereAdministrationsAreStatedOthersDoNotCount() {
    let outcome = area {
      $0.organisation("Børneforvaltningen", .childrenAndYouth, category: .administration)
      $0.actor("Børnechef", .leadership, .childrenAndYouth, at: "Børneforvaltningen")
      $0.tie("Hotspotchef", "Børnechef")
    }
    #expect(outcome == .ok)
  }

  @Test func withoutUnitOrAdministrationsItDoesNotApply() {
    let school = outcome(of: VRT05()) {
      $0.organisation("Engskolen", .school)
      $0.actor("Hotspotchef", .middle, roles: .hotspotChief)
      $0.actor("Skoleleder", .leadership, .school, at: "Engskolen")
    }
    #expect(school.state == .notApplicable)
    let unitless = outcome(of: VRT05()) {
      $0.organisation("Engskolen", .school)
      $0.actor("Skoleleder", .leadership, .school, at: "Engskolen", roles: .institutionHead)
    }
    #expect(unitless == .notApplicable(.noUnit))
  }

  @Test func withoutOrganisationsItIsUnknown() {
    let outcome = outcome(of: VRT05()) {
      $0.actor("Hotspotchef", .middle, .hotspot, roles: .hotspotChief)
    }
    #expect(outcome == .unknown([.need(.actorOrganisation)]))
  }
}
