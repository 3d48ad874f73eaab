import NetworkAnalysis
public import SteeringModel

/// What the diagnosis would say otherwise if one uncertain tie were not there.
public struct UncertainTies: Sendable {
  /// The uncertain ties that the diagnosis turns on, the least sure first.
  public let decisive: [DecisiveTie]
  /// How many uncertain ties were tried.
  public let tried: Int
  /// How many uncertain ties there are.
  public let count: Int

  /// An uncertain tie, and what turns on it.
  public struct DecisiveTie: Sendable {
    /// The tie.
    public let tie: SteeringNetwork.Tie
    /// Why it is uncertain.
    public let doubt: Doubt
    /// The rules that would find somebody whom they do not find now, the weightiest first.
    public let opened: [RuleDescription]
    /// The rules that would no longer find somebody whom they find now, the weightiest first.
    public let closed: [RuleDescription]
    /// The rules that are in order and would have a gap.
    let turnsToGap: [RuleID]
    /// The findings that would be gone: the rule, and the position among its findings.
    let vanishing: [VanishingFinding]

    /// The tie and the doubt about it, without what turns on it.
    public var uncertainty: UncertainTie {
      UncertainTie(from: tie.from, to: tie.to, kind: tie.kind, doubt: doubt)
    }
  }

  /// A finding that would be gone, known by its rule and whom it is about.
  struct VanishingFinding: Hashable, Sendable {
    let rule: RuleID
    let subjects: [Subject]
  }

  /// Why a tie is uncertain, the strongest doubt first.
  public enum Doubt: Int, Hashable, Comparable, Sendable {
    /// One says that it is there, another that it is not.
    case contradicted
    /// Neither end told of it.
    case thirdParty
    /// Only one end told of it.
    case oneSide

    /// Whether one doubt is stronger than another.
    public static func < (left: Doubt, right: Doubt) -> Bool { left.rawValue < right.rawValue }
  }

  /// The most ties that are tried unless asked otherwise.
  public static let limit = 20

  /// Takes each uncertain tie away in turn and asks the rules that read ties again.
  ///
  /// Rules that the area has set aside are not asked. A tie of which nobody says who told is not
  /// uncertain, or everything would be where the workbook does not say.
  ///
  /// - Complexity: O(limit · rules that read ties).
  public init(_ gaps: GapAnalysis, limit: Int = Self.limit) {
    let uncertain = Self.uncertain(in: gaps.analysis.network)
    let chosen = uncertain.prefix(max(0, limit))
    let rules = gaps.rules.filter { gaps[$0.about.id]?.outcome.state != .waived }
    count = uncertain.count
    tried = chosen.count
    guard !chosen.isEmpty else {
      decisive = []
      return
    }
    let start = Reevaluation(gaps.analysis, rules: rules)
    decisive = SharedWork.map(Array(chosen)) { tie, doubt -> DecisiveTie? in
      let after = start.after([.removeTie(tie.from, tie.to, tie.kind)])
      var (opened, closed): ([RuleDescription], [RuleDescription]) = ([], [])
      var turnsToGap: [RuleID] = []
      var vanishing: [VanishingFinding] = []
      for (position, rule) in rules.enumerated() {
        let (was, isNow) = (start.outcomes[position].subjects, after.outcomes[position].subjects)
        if !isNow.isSubset(of: was) { opened.append(rule.about) }
        if !was.isSubset(of: isNow) { closed.append(rule.about) }
        let (before, now) = (start.outcomes[position], after.outcomes[position])
        if before.state == .ok && now.state == .gap { turnsToGap.append(rule.about.id) }
        vanishing += before.findings.filter { !$0.lasts(among: now.findings) }
          .map { VanishingFinding(rule: rule.about.id, subjects: $0.subjects) }
      }
      guard !opened.isEmpty || !closed.isEmpty else { return nil }
      return DecisiveTie(
        tie: tie, doubt: doubt, opened: RuleDescription.weightiestFirst(opened),
        closed: RuleDescription.weightiestFirst(closed), turnsToGap: turnsToGap,
        vanishing: vanishing)
    }.compactMap { $0 }
  }

  private static func uncertain(
    in network: SteeringNetwork
  ) -> [(tie: SteeringNetwork.Tie, doubt: Doubt)] {
    let doubted = network.ties.filter { !$0.isLoop }.compactMap { tie in
      doubt(about: tie).map { (tie: tie, doubt: $0) }
    }
    return doubted.enumerated().sorted { left, right in
      (left.element.doubt, left.offset) < (right.element.doubt, right.offset)
    }.map(\.element)
  }

  private static func doubt(about tie: SteeringNetwork.Tie) -> Doubt? {
    if !tie.denials.isEmpty { return .contradicted }
    return switch tie.confirmation {
    case .thirdParty: .thirdParty
    case .oneSide: .oneSide
    case .bothSides, .unstated: nil
    }
  }
}

extension Finding {
  /// Whether one of the findings is about the same: it begins with the same subject or shares most.
  fileprivate func lasts(among findings: [Finding]) -> Bool {
    let own = Set(subjects)
    return findings.contains { other in
      let shared = own.intersection(other.subjects).count
      return 2 * shared > own.count
        || (shared > 0 && other.subjects.first == subjects.first && 2 * shared >= own.count)
    }
  }
}

extension Outcome {
  /// Whom the findings concern; the handles hold while no actor leaves.
  fileprivate var subjects: Set<Subject> { Set(findings.flatMap(\.subjects)) }
}
