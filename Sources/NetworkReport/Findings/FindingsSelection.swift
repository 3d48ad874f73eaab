public import CoordinationGaps
import NetworkAnalysis

/// Which results an output shows; the counts of its summary are always those of all.
public struct FindingsSelection: Sendable {
  /// The least severity of what is shown; nil for all.
  public var severity: Severity?
  /// The rules that are shown; empty for all.
  public var rules: [RuleID]

  /// Creates a selection; without arguments it shows everything.
  public init(severity: Severity? = nil, rules: [RuleID] = []) {
    self.severity = severity
    self.rules = rules
  }

  /// The results that are shown, in the order of the analysis.
  ///
  /// With a severity only gaps are left, each with its findings of at least this severity.
  func results(of gaps: GapAnalysis) -> [SelectedResult] {
    gaps.results.compactMap { result in
      guard rules.isEmpty || rules.contains(result.rule.id) else { return nil }
      var findings = result.outcome.findings
      if let severity {
        findings = findings.filter { ($0.severity ?? result.rule.severity) >= severity }
        guard !findings.isEmpty else { return nil }
      }
      return SelectedResult(result: result, findings: findings)
    }
  }

  /// The signals that come late or not at all, unless only rules are asked for.
  func signals(of analysis: Analysis) -> [SignalFinding] {
    guard rules.isEmpty else { return [] }
    return analysis.signalFindings.filter { finding in
      severity.map { finding.severity >= $0 } ?? true
    }
  }
}

/// A result and those of its findings that are shown.
struct SelectedResult: Sendable {
  let result: GapAnalysis.Result
  let findings: [Finding]

  var rule: RuleDescription { result.rule }
  var state: OutcomeState { result.outcome.state }

  /// What the answer waits for; empty unless it is unknown.
  var missingData: [MissingData] {
    if case .unknown(let missing) = result.outcome { missing } else { [] }
  }

  /// The severity of a finding.
  func severity(of finding: Finding) -> Severity { finding.severity ?? rule.severity }
}
