import NetworkAnalysis
import SteeringModel

/// The outcomes of all rules, kept so that a change asks only the rules that read what it changes.
///
/// Equal to asking every rule anew, since a rule declares all sheets that it reads.
struct Reevaluation: Sendable {
  let analysis: Analysis
  let rules: [any GapRule]
  let outcomes: [Outcome]

  /// Asks every rule.
  init(_ analysis: Analysis, rules: [any GapRule]) {
    self.analysis = analysis
    self.rules = rules
    self.outcomes = rules.map { GapAnalysis.outcome(of: $0, in: analysis) }
  }

  private init(_ analysis: Analysis, rules: [any GapRule], outcomes: [Outcome]) {
    self.analysis = analysis
    self.rules = rules
    self.outcomes = outcomes
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
    return Reevaluation(changed, rules: rules, outcomes: outcomes)
  }

  /// How much all gaps weigh together.
  var burden: Int {
    zip(rules, outcomes).reduce(0) { $0 + Burden(of: $1.1, rule: $1.0.about).points }
  }
}

extension SteeringNetwork.Change {
  /// The sheets that the change writes to.
  fileprivate var sheets: [SteeringNetwork.SheetName] {
    switch self {
    case .addTie, .removeTie: [.ties]
    case .addSeat, .removeSeat: [.seats]
    case .removeActor: SteeringNetwork.SheetName.allCases
    }
  }
}
