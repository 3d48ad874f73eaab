public import Localization

/// A closed list of values that a cell may hold, each with its names in both languages.
///
/// The first name in a language is the one that is written; the others are also read.
public protocol Vocabulary: CaseIterable, Hashable, Sendable {
  /// The names in Danish and English.
  var names: VocabularyNames { get }
}

/// The names of one value of a vocabulary.
public struct VocabularyNames: Hashable, Sendable {
  /// The Danish names, the written one first.
  public let danish: [String]
  /// The English names, the written one first.
  public let english: [String]

  /// Creates the names of a value; each language needs at least one.
  public init(da danish: String..., en english: String...) {
    precondition(!danish.isEmpty && !english.isEmpty, "A value has a name in each language.")
    self.danish = danish
    self.english = english
  }

  /// The names that are written.
  public var preferred: Localized { Localized(da: danish[0], en: english[0]) }

  /// Every name, Danish first.
  public var all: [String] { danish + english }
}

extension Vocabulary {
  /// The value with a name in either language, or nil.
  ///
  /// Case does not count, nor do spaces, hyphens, underscores, full stops and slashes.
  public init?(name: String) {
    let key = VocabularyKey(name)
    let match = Self.allCases.first { value in
      value.names.all.contains { VocabularyKey($0) == key }
    }
    guard let match else { return nil }
    self = match
  }

  /// The name that is written.
  public var name: Localized { names.preferred }
}

/// A name without the differences that do not count between headers and values.
public struct VocabularyKey: Hashable, Sendable {
  /// The folded name.
  public let folded: String

  /// Folds a name: lower case, without spaces, hyphens, underscores, full stops and slashes.
  public init(_ name: String) {
    folded = String(
      name.lowercased().filter { !($0.isWhitespace || Self.separators.contains($0)) })
  }

  private static let separators: Set<Character> = ["-", "‐", "‑", "–", "_", ".", "/"]
}

/// Yes or no in a cell; an empty cell states neither.
public enum YesNo: Vocabulary {
  case yes, no

  /// The names in Danish and English.
  public var names: VocabularyNames {
    switch self {
    case .yes: VocabularyNames(da: "ja", "1", "x", "sand", en: "yes", "true")
    case .no: VocabularyNames(da: "nej", "0", "falsk", en: "no", "false")
    }
  }
}
