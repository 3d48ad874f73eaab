@testable import CoordinationGaps
import SteeringModel
import Testing
import TestSupport

@Suite struct STG07Tests {
  private func area(
    meetings: Double? = 4, change: (inout NetworkBuilder) -> Void = { _ in }
  ) -> Outcome {
    outcome(of: STG07()) {
      $0.actor("Direktør", .leadership)
      $0.actor("Hotspotchef", .middle, .hotspot, roles: .hotspotChief)
      $0.forum("Task Force", .taskForce) { $0.meetingsPerYear = 26 }
      $0.forum("Styregruppe", .steeringGroup, members: ["Direktør"]) {
        $0.meetingsPerYear = meetings
      }
      change(&$0)
    }
  }

  @Test func aSeatOrAReportIsOk() {
    #expect(area { $0.seat("Styregruppe", "Hotspotchef") } == .ok)
    #expect(area { $0.tie("Hotspotchef", "Direktør", .reporting) } == .ok)
  }

  @Test func aReportToTheUnitIsNone() {
    #expect(area { $0.tie("Direktør", "Hotspotchef", .reporting) }.state == .gap)
    #expect(area { $0.tie("Hotspotchef", "Direktør", .contact) }.state == .gap)
  }

  @Test func neitherSeatNorReportIsAGap() {
    let outcome = area()
    #expect(
      outcome.danishEvidence == [
        """
        Hotspotenheden sidder ikke i Styregruppe og rapporterer ikke til nogen af medlemmerne (1).
        """
      ])
    #expect(outcome.findings[0].missingTies == [MissingTie(Handle(1), Handle(0), .reporting)])
  }

  @Test func aMissingIntervalIsAGap() {
    let outcome = area(meetings: nil) { $0.seat("Styregruppe", "Hotspotchef") }
    #expect(
      outcome.danishEvidence == ["Det fremgår ikke, hvor mange møder Styregruppe holder om året."])
  }

  @Test func withoutGroupOrUnitItDoesNotApply() {
    let groupless = outcome(of: STG07()) { $0.actor("Hotspotchef", roles: .hotspotChief) }
    #expect(groupless.state == .notApplicable)
    let unitless = outcome(of: STG07()) {
      $0.actor("Direktør", roles: .director)
      $0.forum("Styregruppe", .steeringGroup) { $0.meetingsPerYear = 4 }
    }
    #expect(unitless.state == .notApplicable)
  }

  @Test func whenNoIntervalIsStatedItIsUnknown() {
    let outcome = outcome(of: STG07()) {
      $0.actor("Hotspotchef", roles: .hotspotChief)
      $0.forum("Styregruppe", .steeringGroup, members: ["Hotspotchef"])
    }
    #expect(outcome == .unknown([.need(.forumMeetings)]))
  }
}
