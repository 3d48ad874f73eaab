public import Localization

/// Something to ask in the next interview, and the rules that wait for the answer.
public struct OpenQuestion: Sendable {
  /// What is missing.
  public let missing: MissingData
  /// The rules that wait for it, the weightiest first.
  public let rules: [RuleDescription]
  /// How many of them wait for nothing else.
  public let answeredAlone: Int
  /// How much the answer is worth; only the order means anything.
  ///
  /// A rule counts by its severity, as it does in a plan of meetings, and is shared among all that it
  /// waits for, since one answer of several does not unlock it.
  let points: Int

  /// The question as an interviewer may put it.
  public var question: Localized { missing.question }
}

extension GapAnalysis {
  /// What to ask next: that which answers most comes first, and of equals that which the weightier
  /// rule waits for.
  ///
  /// - Complexity: O(unknown rules).
  public var openQuestions: [OpenQuestion] {
    var order: [MissingData] = []
    var waiting: [MissingData: [(rule: RuleDescription, count: Int)]] = [:]
    for result in results {
      guard case .unknown(let missing) = result.outcome else { continue }
      for data in missing {
        if waiting[data] == nil { order.append(data) }
        waiting[data, default: []].append((result.rule, missing.count))
      }
    }
    let questions = order.map { data in
      let rules = waiting[data] ?? []
      return OpenQuestion(
        missing: data, rules: rules.map(\.rule), answeredAlone: rules.count { $0.count == 1 },
        points: rules.reduce(0) { $0 + Self.points(of: $1.rule, sharedBy: $1.count) })
    }
    return questions.enumerated().sorted { left, right in
      (right.element.points, left.offset) < (left.element.points, right.offset)
    }.map(\.element)
  }

  /// A share of a rule's weight; a rule of no weight still counts a little. The factor has many
  /// divisors, so that shares stay whole.
  private static func points(of rule: RuleDescription, sharedBy count: Int) -> Int {
    max(1, Burden.weight(rule.severity)) * 840 / count
  }
}
