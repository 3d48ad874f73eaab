import Localization
public import NetworkAnalysis
import SteeringModel

/// Every rule's outcome for one network on one day.
public struct GapAnalysis: Sendable {
  /// One rule and what it says.
  public struct Result: Sendable {
    /// The rule.
    public let rule: RuleDescription
    /// What it says, after waivers.
    public let outcome: Outcome
    /// The reasons of waivers that took single findings away.
    public let waivedFindings: [String]
    /// The uncertain ties without any one of which a condition that is in order would have a gap;
    /// empty unless that has been tried (see ``GapAnalysis/stating(_:)``).
    public let uncertainTies: [UncertainTie]

    /// How much the gap matters: the greatest severity of its findings, else the rule's.
    public var severity: Severity {
      outcome.findings.map { $0.severity ?? rule.severity }.max() ?? rule.severity
    }
  }

  /// The analysis that the rules looked at.
  public let analysis: Analysis
  /// The results: gaps first, by severity, then by the number of actors they touch, then by id.
  public let results: [Result]
  /// The rules that were asked, in the order given, to ask them again of a changed network.
  let rules: [any GapRule]
  /// What turns on uncertain ties, as far as that has been tried.
  public let uncertainTies: UncertainTies?

  /// Lets the rules look at an analysis.
  ///
  /// - Complexity: the sum of the rules; each value that several rules need is computed once.
  public init(_ analysis: Analysis, rules: [any GapRule] = GapRules.all) {
    self.analysis = analysis
    self.rules = rules
    self.results = rules.map { Self.result(of: $0, in: analysis) }
      .sorted { Self.precedes($0, $1) }
    self.uncertainTies = nil
  }

  init(
    analysis: Analysis, results: [Result], rules: [any GapRule], uncertainTies: UncertainTies?
  ) {
    self.analysis = analysis
    self.results = results
    self.rules = rules
    self.uncertainTies = uncertainTies
  }

  /// The gaps, the weightiest first.
  public var gaps: [Result] { results.filter { $0.outcome.state == .gap } }

  /// The result of a rule, or nil when it was not asked.
  public subscript(rule: RuleID) -> Result? { results.first { $0.rule.id == rule } }

  /// How many rules are in a state.
  public func count(_ state: OutcomeState) -> Int {
    results.count { $0.outcome.state == state }
  }

  /// The outcome of one rule before waivers: unknown when data are missing, else what the rule says.
  public static func outcome(of rule: any GapRule, in analysis: Analysis) -> Outcome {
    let unmet = rule.about.data.filter { !$0.isMet(by: analysis.network) }
    guard unmet.isEmpty else { return .unknown(Self.named(unmet).map(MissingData.need)) }
    return rule.evaluate(Situation(analysis, for: rule.about))
  }

  /// The needs to name: an absent sheet itself, or what of it is asked for, and not its columns too.
  private static func named(_ unmet: [DataNeed]) -> [DataNeed] {
    unmet.filter { $0.column == nil || !unmet.contains(.sheet($0.sheet)) }
  }

  private static func result(of rule: any GapRule, in analysis: Analysis) -> Result {
    let outcome = outcome(of: rule, in: analysis)
    let waivers = analysis.network.waivers.filter { RuleID($0.rule) == rule.about.id }
    let whole = waivers.filter { $0.subject == nil }
    if !whole.isEmpty {
      return Result(
        rule: rule.about, outcome: .waived(reasons: whole.map(\.reason)), waivedFindings: [],
        uncertainTies: [])
    }
    guard case .gap(let findings) = outcome else {
      return Result(rule: rule.about, outcome: outcome, waivedFindings: [], uncertainTies: [])
    }
    var reasons: [String] = []
    let left = findings.filter { finding in
      guard let waiver = waivers.first(where: { finding.isAbout($0.subject, in: analysis) })
      else { return true }
      reasons.append(waiver.reason)
      return false
    }
    return Result(
      rule: rule.about, outcome: left.isEmpty ? .waived(reasons: reasons) : .gap(left),
      waivedFindings: left.isEmpty ? [] : reasons, uncertainTies: [])
  }

  private static func precedes(_ left: Result, _ right: Result) -> Bool {
    let leftIsGap = left.outcome.state == .gap
    let rightIsGap = right.outcome.state == .gap
    if leftIsGap != rightIsGap { return leftIsGap }
    if left.severity != right.severity { return left.severity > right.severity }
    let (leftReach, rightReach) = (left.reach, right.reach)
    if leftReach != rightReach { return leftReach > rightReach }
    return left.rule.id < right.rule.id
  }
}

extension GapAnalysis.Result {
  /// How many actors the findings touch.
  fileprivate var reach: Int {
    var actors: Set<SteeringNetwork.Actor.ID> = []
    for finding in outcome.findings {
      for case .actor(let actor) in finding.subjects { actors.insert(actor) }
      for tie in finding.missingTies { actors.formUnion([tie.from, tie.to]) }
    }
    return actors.count
  }
}

extension Finding {
  /// Whether a waiver's subject is the key or the name of a subject of the finding.
  fileprivate func isAbout(_ text: String?, in analysis: Analysis) -> Bool {
    guard let wanted = text.map({ VocabularyKey($0) }) else { return false }
    return subjects.contains { subject in
      let name = subject.name(in: analysis.network)
      return [subject.key(in: analysis.network), name.da, name.en]
        .contains { VocabularyKey($0) == wanted }
    }
  }
}
