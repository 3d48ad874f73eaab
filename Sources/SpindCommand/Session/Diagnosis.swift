import CoordinationGaps
import NetworkAnalysis
import NetworkReport
import SteeringModel

/// What a report is made from: what the rules say and how sure that is, and the next meetings.
struct Diagnosis {
  /// The findings as such, which is all that pictures show.
  let asked: GapAnalysis
  /// The findings, each with what hangs on uncertain ties.
  let gaps: Background<GapAnalysis>
  /// The next meetings; nil when none were asked for.
  let plan: Background<MeetingPlan?>

  /// - Parameter meetings: how many next meetings are planned; 0 for none.
  init(_ analysis: Analysis, meetings: Int) {
    let asked = GapAnalysis(analysis)
    self.asked = asked
    // The plan takes as long as all the rest and needs none of it.
    plan = Background { meetings == 0 ? nil : MeetingPlan(analysis, count: meetings) }
    gaps = Background { asked.stating(UncertainTies(asked)) }
  }

  /// The report, once all of it is there.
  ///
  /// - Parameters:
  ///   - network: the whole history.
  ///   - since: the earlier day to compare with; nil for a year before.
  func report(in network: SteeringNetwork, since: CalendarDate? = nil) -> Report {
    let history = ReportHistory(network, now: asked.analysis, since: since)
    return Report(gaps.value, meetings: plan.value, history: history)
  }
}
