/// A language that Spind speaks.
public enum Language: String, CaseIterable, Hashable, Sendable {
  /// Danish, the default: the users write Danish.
  case danish = "da"
  /// English.
  case english = "en"
}
