/// The id of a rule, such as `STG-04`.
public struct RuleID: Hashable, Comparable, Sendable, ExpressibleByStringLiteral,
  CustomStringConvertible
{
  /// What the rule is about.
  public let theme: Theme
  /// The number within the theme.
  public let number: Int

  /// Reads an id as `STG-04`, in any case; nil when it is none.
  public init?(_ text: String) {
    let parts = text.uppercased().split(separator: "-")
    guard parts.count == 2, let theme = Theme(rawValue: String(parts[0])),
      let number = Int(parts[1]), number > 0
    else { return nil }
    self.theme = theme
    self.number = number
  }

  /// Creates the id from a literal in the source.
  public init(stringLiteral text: String) {
    guard let id = RuleID(text) else { preconditionFailure("'\(text)' is no rule id.") }
    self = id
  }

  /// The id as it is written: `STG-04`.
  public var description: String {
    "\(theme.rawValue)-\(number < 10 ? "0" : "")\(number)"
  }

  /// Whether one id stands before another: by theme's letters, then by number.
  public static func < (left: RuleID, right: RuleID) -> Bool {
    (left.theme.rawValue, left.number) < (right.theme.rawValue, right.number)
  }
}
