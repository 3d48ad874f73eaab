/// One rule of the handbook, or one of ours: what must be so, and how to see whether it is.
///
/// A rule is one file named after its id, one test file and one line in ``GapRules``.
public protocol GapRule: Sendable {
  /// What the rule is, where it comes from, and what it needs.
  static var about: RuleDescription { get }

  /// Looks at the situation. Called only when all data that the rule needs are there.
  func evaluate(_ situation: Situation) -> Outcome
}

extension GapRule {
  /// What the rule is.
  public var about: RuleDescription { Self.about }
}
