import Localization
import NetworkAnalysis
import SteeringModel

extension Meeting {
  /// What to talk about, the weightiest first.
  ///
  /// What two people are to talk about stands once, with the weightiest rule that brings them
  /// together.
  func agenda(for rules: [(rule: RuleDescription, findings: [Finding])]) -> [Localized] {
    var topics: [Localized] = []
    var talking: Set<Set<SteeringNetwork.Actor.ID>> = []
    func add(_ topic: Localized) { if !topics.contains(topic) { topics.append(topic) } }
    for (rule, findings) in rules {
      for finding in findings where concerns(finding) {
        let pairs = Set(finding.missingTies.filter(makes).map { Set([$0.from, $0.to]) })
        guard pairs.isEmpty || !pairs.isSubset(of: talking) else { continue }
        talking.formUnion(pairs)
        add(settles(finding) ? finding.action : .step(towards: rule.title))
      }
      if case .newForum = form, let first = findings.first, first.missingTies.isEmpty {
        add(first.action)
      }
    }
    return topics
  }

  /// Who calls: the convenor of the forum; where the mood is tense, the unit; else the unit's
  /// participant; else whoever stands in the middle of the line, by the order of the workbook.
  func host(in analysis: Analysis, isTense: Bool) -> SteeringNetwork.Actor.ID? {
    switch form {
    case .agendaItem(let forum):
      let convenors = analysis.network.actors(of: analysis.network[forum].convenors)
      if let convenor = convenors.first { return convenor }
    case .seat: return analysis.unitLead.first
    case .newForum(let forum): return forum.convenors.first
    case .phoneCall, .meeting:
      if isTense, let lead = analysis.unitLead.first { return lead }
    }
    return participants.first(where: analysis.isInUnit)
      ?? participants.first { analysis.network[$0].level == .middle }
      ?? participants.first
  }

  /// That two who are to meet are in conflict, and what to do first; nil when there is no such pair.
  func conflict(in analysis: Analysis) -> Localized? {
    let network = analysis.network
    let tie = network.ties.first { tie in
      tie.kind == .conflict && participants.contains(tie.from) && participants.contains(tie.to)
    }
    return tie.map { tie in
      let (one, other) = (network[tie.from].name, network[tie.to].name)
      return Localized(
        da: "\(one) og \(other) er oplyst at være i konflikt. Tal med hver af dem før mødet.",
        en: "\(one) and \(other) are stated to be in conflict. Talk with each of them first.")
    }
  }

  /// Whether the step makes a tie, or puts both ends in a forum that may do instead.
  private func makes(_ tie: MissingTie) -> Bool {
    changes.contains(.addTie(tie.from, tie.to, tie.kind)) || mayCover.contains(tie)
  }

  /// Whether the step gives all ties that the finding misses, or a seat that will do.
  private func settles(_ finding: Finding) -> Bool {
    !finding.missingTies.isEmpty && finding.missingTies.allSatisfy(makes)
      || finding.missingSeats.contains { changes.contains(.addSeat($0.actor, $0.forum)) }
  }

  /// Whether the step gives a tie or a seat that the finding misses.
  private func concerns(_ finding: Finding) -> Bool {
    finding.missingTies.contains(where: makes)
      || finding.missingSeats.contains { changes.contains(.addSeat($0.actor, $0.forum)) }
  }
}

extension Localized {
  /// That a meeting is one step on the way to what a rule asks for.
  fileprivate static func step(towards title: Localized) -> Localized {
    Localized(da: "Et skridt mod: \(title.da)", en: "A step towards: \(title.en)")
  }
}
