import NetworkAnalysis
import SteeringModel

/// The outcomes of all rules, kept so that a change asks only the rules that read what it changes.
///
/// Equal to asking every rule anew, since a rule declares all sheets that it reads.
struct Reevaluation: Sendable {
  let analysis: Analysis
  let rules: [any GapRule]
  let outcomes: [Outcome]
  /// Whether each rule counts. One that did not apply at first says nothing against a step that makes
  /// it apply, such as a steering group where there was none; and more ties relieve nobody, though
  /// they move the mean that overload (NET-05) is held against.
  let counts: [Bool]

  /// Asks every rule.
  init(_ analysis: Analysis, rules: [any GapRule]) {
    self.analysis = analysis
    self.rules = rules
    let outcomes = rules.map { GapAnalysis.outcome(of: $0, in: analysis) }
    self.outcomes = outcomes
    self.counts = zip(rules, outcomes).map { rule, outcome in
      outcome.state != .notApplicable && rule.about.id != NET05.about.id
    }
  }

  private init(_ analysis: Analysis, after start: Reevaluation, outcomes: [Outcome]) {
    self.analysis = analysis
    self.rules = start.rules
    self.outcomes = outcomes
    self.counts = start.counts
  }

  /// The outcomes after changes: asks the rules that read a changed sheet, and keeps the others.
  func after(_ changes: [SteeringNetwork.Change]) -> Reevaluation {
    let sheets = Set(changes.flatMap(\.sheets))
    let network = analysis.network.applying(
      changes, on: analysis.date.day, frequency: Meeting.frequency)
    let changed = Analysis(snapshot: network, date: analysis.date)
    let outcomes = zip(rules, outcomes).map { rule, known in
      rule.about.reads.isDisjoint(with: sheets)
        ? known : GapAnalysis.outcome(of: rule, in: changed)
    }
    return Reevaluation(changed, after: self, outcomes: outcomes)
  }

  /// How much the gaps of all rules that count weigh together.
  var burden: Int {
    rules.indices.reduce(0) { sum, position in
      guard counts[position] else { return sum }
      return sum + Burden(of: outcomes[position], rule: rules[position].about).points
    }
  }
}

extension SteeringNetwork.Change {
  /// The sheets that the change writes to.
  fileprivate var sheets: [SteeringNetwork.SheetName] {
    switch self {
    case .addTie, .removeTie: [.ties]
    case .addSeat, .removeSeat: [.seats]
    case .addForum: [.fora, .seats]
    case .addActor, .removeActor: SteeringNetwork.SheetName.allCases
    }
  }
}
