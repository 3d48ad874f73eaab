@testable import CoordinationGaps
import Localization
import SteeringModel
import TestSupport
import Testing

@Suite struct NET10Tests {
  private func area(
    attendance: Double? = 0.9, _ change: (inout NetworkBuilder) -> Void = { _ in }
  ) -> Outcome {
    outcome(of: NET10()) {
      $0.actor("Hotspotchef")
      $0.actor("Jobchef")
      $0.forum("Styregruppe", .steeringGroup, members: ["Hotspotchef"])
      $0.seat("Styregruppe", "Jobchef") { $0.attendance = attendance }
      change(&$0)
    }
  }

  private func tied(attendance: Double?) -> Outcome {
    area(attendance: attendance) { $0.tie("Hotspotchef", "Jobchef") }
  }

  @Test func lessThanHalfOfTheMeetingsIsAGap() {
    #expect(
      tied(attendance: 0.4).danishEvidence == [
        "Jobchef deltager i 40 % af møderne i Styregruppe; grænsen er 50 %."
      ])
    #expect(tied(attendance: 0.5) == .ok)
  }

  @Test func nothingInCommonWithOtherMembersIsAGap() {
    let outcome = area()
    #expect(outcome.findings.count == 2)
    #expect(
      outcome.danishEvidence[1] == """
        Jobchef har en plads i Styregruppe, men hverken relation til eller aftale med de andre \
        medlemmer.
        """)
  }

  @Test func bothSignsMakeOneFinding() {
    let outcome = area(attendance: 0.25)
    #expect(
      outcome.danishEvidence[1] == """
        Jobchef deltager i 25 % af møderne i Styregruppe; grænsen er 50 %. Der er hverken relation \
        til eller aftale med de andre medlemmer.
        """)
  }

  @Test func anOpenAgreementIsEnough() {
    #expect(area { $0.agreement("Plan", parties: ["Hotspotchef", "Jobchef"]) } == .ok)
    let done = area {
      $0.agreement("Plan", parties: ["Hotspotchef", "Jobchef"]) { $0.status = .done }
    }
    #expect(done.state == .gap)
  }

  @Test func withoutAttendanceOnlyGapsAreKnown() {
    #expect(tied(attendance: nil) == .unknown([.need(.seatAttendance)]))
    #expect(area(attendance: nil).state == .gap)
  }

  @Test func withoutSeatsItDoesNotApply() {
    #expect(outcome(of: NET10()) { $0.actor("Jobchef") } == .notApplicable(.noFora))
  }
}
