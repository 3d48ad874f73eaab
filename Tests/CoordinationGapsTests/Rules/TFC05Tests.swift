@testable import CoordinationGaps
import Localization
import SteeringModel
import TestSupport
import Testing

@Suite struct TFC05Tests {
  private func force(
    meetings: Double?, last: String?, _ change: (inout NetworkBuilder) -> Void = { _ in }
  ) -> Outcome {
    outcome(of: TFC05(), on: .on("2026-03-01")) {
      $0.actor("Hotspotchef", roles: .hotspotChief)
      $0.forum("Styregruppen", .steeringGroup) { $0.meetingsPerYear = 4 }
      $0.forum("Task Forcen", .taskForce) {
        $0.meetingsPerYear = meetings
        $0.lastMeeting = last.map { .on($0) }
      }
      change(&$0)
    }
  }

  @Test func aMeetingEachMonthIsOk() {
    #expect(force(meetings: 12, last: "2026-02-10") == .ok)
  }

  @Test func rarerMeetingsAreAGap() {
    #expect(
      force(meetings: 11, last: "2026-02-10").danishEvidence == [
        "Task Forcen mødes hver 33. dag. Højst 31 dage mellem to møder er hyppigt."
      ])
    #expect(
      force(meetings: 11, last: "2026-02-10") { $0.area.thresholds = ["TFC-05.interval": 34] }
        == .ok)
  }

  @Test func meetingsThatAreNotHeldAreAGap() {
    // Every fortnight: 28.08 days are two intervals.
    #expect(force(meetings: 26, last: "2026-02-01") == .ok)
    #expect(
      force(meetings: 26, last: "2026-01-31").danishEvidence == [
        """
        Task Forcen mødtes sidst den 31. januar 2026, for 29 dage siden. Med dens mødeplan burde der \
        højst være gået 28 dage.
        """
      ])
    #expect(
      force(meetings: 26, last: "2026-01-31") { $0.area.thresholds = ["TFC-05.overdue": 3] } == .ok)
  }

  @Test func withoutTheLastMeetingItIsUnknownUnlessTheIntervalIsTooLong() {
    #expect(
      force(meetings: 26, last: nil)
        == .unknown([
          .statement(
            Localized(
              da: "datoen for det seneste møde i Task Forcen",
              en: "the date of the last meeting of Task Forcen"))
        ]))
    #expect(force(meetings: 6, last: nil).state == .gap)
  }

  @Test func withoutAnIntervalAnOldMeetingIsStillAGap() {
    #expect(force(meetings: nil, last: "2026-02-20").state == .unknown)
    #expect(force(meetings: nil, last: "2025-06-01").state == .gap)
  }

  @Test func withoutATaskForceItDoesNotApply() {
    #expect(outcome(of: TFC05()) { $0.actor("Hotspotchef") } == .notApplicable(.noTaskForce))
  }

  @Test func anEmptyColumnIsUnknown() {
    let outcome = outcome(of: TFC05()) { $0.forum("Task Forcen", .taskForce) }
    #expect(outcome == .unknown([.need(.forumMeetings)]))
  }
}
