public import Localization
public import NetworkAnalysis
public import SteeringModel

/// The next meetings: the few steps that take the most weight off the gaps, and the telephone calls
/// that are worth making besides.
///
/// The worth of a step is what asking the rules again gives back, never an estimate. Steps are chosen
/// one after the other, each the best after those before it (greedy); where the candidates are few,
/// every combination is tried, so the meetings are the best there are, and the calls the best after
/// them. Equal steps are chosen by the order of the workbook.
public struct MeetingPlan: Sendable {
  /// One step of the plan.
  public struct Step: Sendable {
    /// Who meets whom, and what it changes.
    public let meeting: Meeting
    /// Who calls the meeting.
    public let host: SteeringNetwork.Actor.ID?
    /// The points that the step takes off the weight of the gaps.
    public let worth: Int
    /// What to talk about: the action of each finding that the step settles, and what each other
    /// rule that it helps is about.
    public let agenda: [Localized]
    /// What to mind before the step is taken.
    public let cautions: [Localized]
    /// The rules that the step helps, the weightiest first.
    public let rules: [RuleDescription]
    /// The rules whose gap it closes.
    public let turnsGreen: [RuleDescription]
    /// The rules that it helps and that still have a gap after it.
    public let stays: [RuleDescription]
  }

  /// The meetings, agenda items, seats and fora, in the order in which to take them.
  public let steps: [Step]
  /// The telephone calls to make besides, in the order of their worth.
  public let calls: [Step]
  /// The weight of all gaps before the first step.
  public let burdenBefore: Int
  /// The weight of all gaps after the last step and the last call.
  public let burdenAfter: Int
  /// How many rules have a gap before the first step.
  public let gapsBefore: Int
  /// The rules that have a gap after the last step and the last call.
  public let staying: [RuleDescription]
  /// Those of them that no meeting, call, seat or forum can help: they need something else.
  public let beyondMeetings: [RuleDescription]

  /// Plans the next steps.
  ///
  /// Rules that the area has set aside weigh nothing.
  ///
  /// - Parameter count: the most meetings, and the most calls.
  /// - Complexity: O(count · shortlist · rules that read ties or seats).
  public init(_ analysis: Analysis, count: Int, rules: [any GapRule] = GapRules.all) {
    let waived = Set(
      analysis.network.waivers.filter { $0.subject == nil }.compactMap { RuleID($0.rule) })
    let rules = rules.filter { !waived.contains($0.about.id) }
    let start = Reevaluation(analysis, rules: rules)
    let candidates = MeetingCandidates(start.outcomes, in: analysis).all
    let meetings = Shortlist(candidates.filter { $0.form != .phoneCall }, for: start)
    let afterMeetings = Self.best(of: meetings, count: count, from: start)

    // What the meetings have settled, no call needs to.
    let open = MeetingCandidates(afterMeetings.state.outcomes, in: afterMeetings.state.analysis).all
    let calls = Shortlist(
      open.filter { $0.form == .phoneCall }, for: afterMeetings.state, limit: Shortlist.callLimit)
    let afterCalls = Self.best(of: calls, count: count, from: afterMeetings.state)

    self.steps = afterMeetings.steps
    self.calls = afterCalls.steps
    self.burdenBefore = start.burden
    self.gapsBefore = start.outcomes.count { $0.state == .gap }
    self.burdenAfter = afterCalls.state.burden
    let left = zip(rules, afterCalls.state.outcomes).filter { $0.1.state == .gap }
    self.staying = left.map(\.0.about)
    self.beyondMeetings = left.filter { _, outcome in
      outcome.findings.allSatisfy { $0.missingTies.isEmpty && $0.missingSeats.isEmpty }
    }.map(\.0.about)
  }

  private static func best(
    of candidates: Shortlist, count: Int, from start: Reevaluation
  ) -> (steps: [Step], state: Reevaluation) {
    let chosen =
      ExactSearch.best(of: candidates, count: count, from: start)
      ?? GreedySearch.best(of: candidates, count: count, from: start)
    var state = start
    var steps: [Step] = []
    for step in chosen {
      steps.append(Step(step.meeting, from: state, to: step.after))
      state = step.after
    }
    return (steps, state)
  }
}

extension MeetingPlan.Step {
  fileprivate init(_ meeting: Meeting, from before: Reevaluation, to after: Reevaluation) {
    var helped: [(rule: RuleDescription, findings: [Finding])] = []
    var green: [RuleDescription] = []
    var stays: [RuleDescription] = []
    for (position, rule) in before.rules.enumerated() where before.counts[position] {
      let (old, new) = (before.outcomes[position], after.outcomes[position])
      let worth =
        Burden(of: old, rule: rule.about).points - Burden(of: new, rule: rule.about).points
      guard worth > 0 else { continue }
      helped.append((rule.about, old.findings))
      if old.state == .gap && new.state == .ok { green.append(rule.about) }
      if new.state == .gap { stays.append(rule.about) }
    }
    let rules = RuleDescription.weightiestFirst(helped.map(\.rule))
    let byRule = Dictionary(uniqueKeysWithValues: helped.map { ($0.rule.id, $0.findings) })
    let conflict = meeting.conflict(in: before.analysis)
    self.meeting = meeting
    self.host = meeting.host(in: before.analysis, isTense: conflict != nil)
    self.worth = before.burden - after.burden
    self.agenda = meeting.agenda(for: rules.map { ($0, byRule[$0.id] ?? []) })
    self.cautions = conflict.map { [$0] } ?? []
    self.rules = rules
    self.turnsGreen = RuleDescription.weightiestFirst(green)
    self.stays = RuleDescription.weightiestFirst(stays)
  }
}
