@testable import CoordinationGaps
import SteeringModel
import Testing
import TestSupport

@Suite struct VRT06Tests {
  private func area(_ change: (inout NetworkBuilder) -> Void) -> Outcome {
    outcome(of: VRT06()) {
      $0.actor("Hotspotchef", .middle, .hotspot, roles: .hotspotChief)
      $0.actor("Direktør", .leadership)
      $0.actor("Socialchef", .leadership)
      $0.actor("SSP-konsulent", .middle)
      $0.forum("Styregruppen", .steeringGroup, members: ["Direktør", "Socialchef"])
      $0.forum("Task Forcen", .taskForce, members: ["SSP-konsulent"])
      change(&$0)
    }
  }

  @Test func aMemberInCommonIsOk() {
    let outcome = area {
      $0.seat("Styregruppen", "Hotspotchef")
      $0.seat("Task Forcen", "Hotspotchef")
    }
    #expect(outcome == .ok)
  }

  @Test func aTieBetweenMembersIsOk() {
    #expect(area { $0.tie("SSP-konsulent", "Socialchef", .reporting) } == .ok)
  }

  @Test func twoGroupsApartAreAGap() {
    let outcome = area { $0.tie("SSP-konsulent", "Hotspotchef") }
    #expect(
      outcome.danishEvidence == [
        """
        Styregruppen (2 medlemmer) og Task Forcen (1 medlem) har intet medlem til fælles, og der er \
        ingen relation mellem deres medlemmer.
        """
      ])
    #expect(outcome.findings[0].missingTies == [MissingTie(Handle(3), Handle(1))])
  }

  @Test func withoutEitherGroupItDoesNotApply() {
    let empty = outcome(of: VRT06()) { $0.actor("Direktør") }
    #expect(empty == .notApplicable(.noSteeringGroup))
    let alone = outcome(of: VRT06()) {
      $0.actor("Direktør")
      $0.forum("Styregruppen", .steeringGroup, members: ["Direktør"])
    }
    #expect(alone == .notApplicable(.noTaskForce))
  }

  @Test func withoutSeatsItIsUnknown() {
    #expect(area { $0.sheets.remove(.seats) } == .unknown([.need(.sheet(.seats))]))
  }
}
