public import Localization
import NetworkAnalysis
import SteeringModel

/// The gaps of two networks held against each other: what closed, what opened, what lasts.
///
/// The two may be two days of one workbook, two workbooks, or a network before and after a change.
/// Entities are matched by their key.
public struct GapComparison: Sendable {
  /// One rule before and after.
  public struct Change: Sendable {
    /// The rule.
    public let rule: RuleDescription
    /// Its state before.
    public let before: OutcomeState
    /// Its state after.
    public let after: OutcomeState
    /// Whom the gap no longer concerns.
    public let closed: [NamedKey]
    /// Whom the gap concerns now and did not before.
    public let opened: [NamedKey]
    /// Whom the gap still concerns.
    public let lasting: [NamedKey]

    /// Whether anything is different.
    public var isChange: Bool { before != after || !closed.isEmpty || !opened.isEmpty }
  }

  /// Whom a gap concerns: the key that matches it, and the name for a reader.
  public struct NamedKey: Hashable, Sendable {
    /// The key in the workbook, with the kind of entity.
    public let key: String
    /// The name.
    public let name: Localized
  }

  /// Every rule that both analyses asked, in the order of the catalogue.
  public let changes: [Change]

  /// Compares two analyses rule by rule.
  ///
  /// - Complexity: O(findings).
  public init(before: GapAnalysis, after: GapAnalysis) {
    changes = before.results.map(\.rule.id).sorted().compactMap { id in
      guard let old = before[id], let new = after[id] else { return nil }
      let (was, isNow) = (before.subjects(of: old), after.subjects(of: new))
      let (wasKeys, isKeys) = (Set(was.map(\.key)), Set(isNow.map(\.key)))
      return Change(
        rule: old.rule, before: old.outcome.state, after: new.outcome.state,
        closed: was.filter { !isKeys.contains($0.key) },
        opened: isNow.filter { !wasKeys.contains($0.key) },
        lasting: isNow.filter { wasKeys.contains($0.key) })
    }
  }

  /// The rules that had a gap and have none, the weightiest first.
  public var closed: [Change] { weightiest { $0.before == .gap && $0.after != .gap } }

  /// The rules that have a gap and had none, the weightiest first.
  public var opened: [Change] { weightiest { $0.before != .gap && $0.after == .gap } }

  /// The rules that had a gap and still have one, the weightiest first.
  public var lasting: [Change] { weightiest { $0.before == .gap && $0.after == .gap } }

  private func weightiest(_ isIncluded: (Change) -> Bool) -> [Change] {
    changes.filter(isIncluded).enumerated().sorted { left, right in
      let (one, other) = (left.element.rule.severity, right.element.rule.severity)
      return one == other ? left.offset < right.offset : one > other
    }.map(\.element)
  }
}

extension GapAnalysis {
  /// Whom the findings of a result concern, each once, in the order of the findings.
  fileprivate func subjects(of result: Result) -> [GapComparison.NamedKey] {
    var seen: Set<String> = []
    return result.outcome.findings.flatMap(\.subjects).compactMap { subject in
      let key = "\(subject.kind):\(subject.key(in: analysis.network))"
      guard seen.insert(key).inserted else { return nil }
      return GapComparison.NamedKey(key: key, name: subject.name(in: analysis.network))
    }
  }
}

extension Subject {
  /// The kind of entity, so that an actor and a forum of one key stay apart.
  fileprivate var kind: String {
    switch self {
    case .actor: "actor"
    case .organisation: "organisation"
    case .forum: "forum"
    case .initiative: "initiative"
    case .targetGroup: "targetGroup"
    case .goal: "goal"
    case .agreement: "agreement"
    case .sector: "sector"
    case .level: "level"
    case .place: "place"
    case .network: "network"
    }
  }
}
