import Localization
import SteeringModel

/// One table of a part of the diagnosis, for people, spreadsheets and programs alike.
struct DiagnosisTable: Sendable {
  /// A column: its name in machine output, and its heading.
  struct Column: Sendable {
    let id: String
    let title: Localized

    init(_ id: String, da: String, en: String) {
      self.id = id
      self.title = Localized(da: da, en: en)
    }
  }

  /// The name of the table in machine output.
  let id: String
  /// The heading.
  let title: Localized
  /// The columns; the first says what a row is about.
  let columns: [Column]
  /// The rows, each with a cell for every column.
  let rows: [[Cell]]

  /// One value, in the three forms in which it is written.
  struct Cell: Sendable {
    let json: JSONValue
    let csv: @Sendable (Language) -> CSVCell
    /// Nil when there is nothing to say.
    let text: @Sendable (Language) -> String?
  }
}

extension DiagnosisTable.Cell {
  /// Nothing.
  static let none = Self(json: .null, csv: { _ in .empty }, text: { _ in nil })

  /// Words that are the same for people and programs, such as a name.
  static func text(_ text: String) -> Self { coded(text, Localized(verbatim: text)) }

  /// A sentence in the language asked for.
  static func prose(_ text: Localized, language: Language) -> Self {
    coded(text(language), text)
  }

  /// An identifier for programs, words for people.
  static func coded(_ identifier: String, _ words: Localized) -> Self {
    Self(json: .string(identifier), csv: { .text(words($0)) }, text: { words($0) })
  }

  /// A whole number.
  static func integer(_ value: Int) -> Self {
    Self(json: .integer(value), csv: { _ in .number(Double(value)) }, text: { _ in "\(value)" })
  }

  /// A number, rounded for people only.
  static func number(_ value: Double?, decimals: Int = 2) -> Self {
    guard let value else { return .none }
    return Self(
      json: .number(value), csv: { _ in .number(value) },
      text: { $0.numbers.decimal(value, decimals: decimals) })
  }

  /// A share between 0 and 1, in percent for people.
  static func share(_ value: Double?) -> Self {
    guard let value else { return .none }
    return Self(
      json: .number(value), csv: { _ in .number(value) }, text: { $0.numbers.percent(value) })
  }

  /// Yes, no, or not known.
  static func flag(_ value: Bool?) -> Self {
    guard let value else { return .none }
    let words = value ? Localized(da: "ja", en: "yes") : Localized(da: "nej", en: "no")
    return Self(json: .bool(value), csv: { .text(words($0)) }, text: { words($0) })
  }

  /// Several identifiers, as a running list of words for people.
  static func list(_ items: [(identifier: String, words: Localized)]) -> Self {
    guard !items.isEmpty else {
      return Self(json: .array([]), csv: { _ in .empty }, text: { _ in nil })
    }
    let words = items.map(\.words)
    return Self(
      json: .strings(items.map(\.identifier)),
      csv: { language in .text(words.map { $0(language) }.joined(separator: " | ")) },
      text: { language in language.list(words.map { $0(language) }) })
  }

  /// Sentences of which people read one after the other.
  static func way(_ actors: [SteeringNetwork.Actor.ID], in network: SteeringNetwork) -> Self {
    let names = actors.map { network[$0].name }.joined(separator: " → ")
    return Self(
      json: .strings(actors.map { network[$0].key }), csv: { _ in .text(names) },
      text: { _ in names.isEmpty ? nil : names })
  }
}
