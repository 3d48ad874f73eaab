/// A language that Spind speaks.
public enum Language: String, CaseIterable, Hashable, Sendable {
  /// Danish, the default: the users write Danish.
  case danish = "da"
  /// English.
  case english = "en"

  /// The other one.
  public var other: Language { self == .danish ? .english : .danish }
}
