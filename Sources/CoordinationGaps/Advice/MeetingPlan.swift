public import Localization
public import NetworkAnalysis
public import SteeringModel

/// The next meetings: the few steps that take the most weight off the gaps.
///
/// The worth of a step is what asking the rules again gives back, never an estimate. Steps are chosen
/// one after the other, each the best after those before it (greedy); where the candidates are few,
/// every combination is tried, so the plan is the best there is. Equal steps are chosen by the order
/// of the workbook.
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
    /// The rules that the step helps, the weightiest first.
    public let rules: [RuleDescription]
    /// The rules whose gap it closes.
    public let turnsGreen: [RuleDescription]
  }

  /// The steps, in the order in which to take them.
  public let steps: [Step]
  /// The weight of all gaps before the first step.
  public let burdenBefore: Int
  /// The weight of all gaps after the last step.
  public let burdenAfter: Int
  /// The rules that have a gap after the last step.
  public let staying: [RuleDescription]

  /// Plans the next steps.
  ///
  /// - Parameter count: the most steps.
  /// - Complexity: O(count · shortlist · rules that read ties or seats).
  public init(_ analysis: Analysis, count: Int, rules: [any GapRule] = GapRules.all) {
    let start = Reevaluation(analysis, rules: rules)
    let candidates = Shortlist(
      MeetingCandidates(start.outcomes, in: analysis).all, for: start)
    let chosen =
      ExactSearch.best(of: candidates, count: count, from: start)
      ?? GreedySearch.best(of: candidates, count: count, from: start)

    var state = start
    var steps: [Step] = []
    for meeting in chosen {
      let next = state.after(meeting.changes)
      steps.append(Self.step(meeting, from: state, to: next))
      state = next
    }
    self.steps = steps
    self.burdenBefore = start.burden
    self.burdenAfter = state.burden
    self.staying = zip(rules, state.outcomes).filter { $0.1.state == .gap }.map(\.0.about)
  }

  private static func step(
    _ meeting: Meeting, from before: Reevaluation, to after: Reevaluation
  ) -> Step {
    var helped: [RuleDescription] = []
    var green: [RuleDescription] = []
    var agenda: [Localized] = []
    for (position, rule) in before.rules.enumerated() {
      let (old, new) = (before.outcomes[position], after.outcomes[position])
      let worth =
        Burden(of: old, rule: rule.about).points - Burden(of: new, rule: rule.about).points
      guard worth > 0 else { continue }
      helped.append(rule.about)
      if old.state == .gap && new.state == .ok { green.append(rule.about) }
      for finding in old.findings where meeting.concerns(finding) {
        let topic = meeting.settles(finding) ? finding.action : .step(towards: rule.about.title)
        if !agenda.contains(topic) { agenda.append(topic) }
      }
    }
    return Step(
      meeting: meeting, host: host(of: meeting, in: before.analysis),
      worth: before.burden - after.burden, agenda: agenda,
      rules: RuleDescription.weightiestFirst(helped),
      turnsGreen: RuleDescription.weightiestFirst(green))
  }

  /// The convenor of the forum; else the unit's participant; else whoever stands in the middle of the
  /// line, by the order of the workbook.
  private static func host(
    of meeting: Meeting, in analysis: Analysis
  ) -> SteeringNetwork.Actor.ID? {
    if case .agendaItem(let forum) = meeting.form,
      let convenor = analysis.network.actors(of: analysis.network[forum].convenors).first
    {
      return convenor
    }
    if case .seat = meeting.form { return analysis.unitLead.first }
    return meeting.participants.first(where: analysis.isInUnit)
      ?? meeting.participants.first { analysis.network[$0].level == .middle }
      ?? meeting.participants.first
  }
}

extension Meeting {
  /// Whether the step gives all ties that the finding misses, or a seat that will do.
  fileprivate func settles(_ finding: Finding) -> Bool {
    let made = finding.missingTies.allSatisfy { tie in
      changes.contains(.addTie(tie.from, tie.to, tie.kind))
    }
    return !finding.missingTies.isEmpty && made
      || finding.missingSeats.contains { changes.contains(.addSeat($0.actor, $0.forum)) }
  }

  /// Whether the step gives a tie or a seat that the finding misses.
  fileprivate func concerns(_ finding: Finding) -> Bool {
    changes.contains { change in
      switch change {
      case .addTie(let from, let to, let kind):
        finding.missingTies.contains(MissingTie(from, to, kind))
      case .addSeat(let actor, let forum):
        finding.missingSeats.contains(MissingSeat(actor, in: forum))
      case .removeActor, .removeTie, .removeSeat: false
      }
    }
  }
}

extension Localized {
  /// That a meeting is one step on the way to what a rule asks for.
  fileprivate static func step(towards title: Localized) -> Localized {
    Localized(da: "Et skridt mod: \(title.da)", en: "A step towards: \(title.en)")
  }
}
