/// How much the gaps of a diagnosis weigh together: what a plan of meetings takes off.
///
/// Every finding weighs by its severity, and again as much for each tie that would close it. The
/// weights double from one severity to the next; they are ours, not the handbook's.
struct Burden: Hashable, Comparable, Sendable {
  /// The sum.
  let points: Int

  init(of outcome: Outcome, rule: RuleDescription) {
    points = outcome.findings.reduce(0) { sum, finding in
      sum + Self.weight(finding.severity ?? rule.severity) * (1 + finding.missingTies.count)
    }
  }

  /// The weight of one finding of a severity.
  static func weight(_ severity: Severity) -> Int {
    switch severity {
    case .critical: 16
    case .high: 8
    case .medium: 4
    case .low: 2
    case .info: 0
    }
  }

  static func < (left: Burden, right: Burden) -> Bool { left.points < right.points }
}
