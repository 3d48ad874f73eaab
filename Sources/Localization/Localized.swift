/// A text in every language that Spind speaks.
///
/// There is no default and no fallback, so a missing translation does not compile. The language is
/// chosen at the last step only, by calling the value: `title(.danish)`.
public struct Localized: Hashable, Sendable {
  /// The Danish text.
  public let da: String
  /// The English text.
  public let en: String

  /// Creates a text from its two versions.
  public init(da: String, en: String) {
    self.da = da
    self.en = en
  }

  /// A text that is the same in both languages, such as a name or a number without a decimal mark.
  public init(verbatim text: String) {
    self.init(da: text, en: text)
  }

  /// The text in a language.
  public func callAsFunction(_ language: Language) -> String {
    switch language {
    case .danish: da
    case .english: en
    }
  }

  /// A text whose two versions are made by one recipe.
  public init(_ text: (Language) -> String) {
    self.init(da: text(.danish), en: text(.english))
  }

  /// Two texts after each other.
  public static func + (left: Localized, right: Localized) -> Localized {
    Localized { left($0) + right($0) }
  }
}
