public import Localization
public import SteeringModel

/// What a sheet is for and what to write in each of its columns, for the one who fills it in.
///
/// The header notes and the guidance sheet of the Excel template say it, and so does
/// `docs/ARBEJDSBOG.md`.
public struct SheetGuide: Sendable {
  /// The sheet.
  public let sheet: SteeringNetwork.SheetName
  /// What the sheet holds, and what it is good for.
  public let purpose: Localized
  /// What to write in a column, by its English name.
  private let columns: [String: Localized]

  init(
    _ sheet: SteeringNetwork.SheetName, _ purpose: Localized, _ columns: [(String, Localized)]
  ) {
    self.sheet = sheet
    self.purpose = purpose
    self.columns = Dictionary(uniqueKeysWithValues: columns)
  }

  /// What to write in a column of the sheet.
  public func text(of column: ColumnSchema) -> Localized {
    guard let text = columns[column.names.preferred.en] else {
      preconditionFailure("The guide lacks \(column.names.preferred.en) of \(sheet).")
    }
    return text
  }

  /// The English names of the columns that the guide speaks of.
  var columnNames: Set<String> { Set(columns.keys) }

  /// The guide of a sheet.
  public static func guide(to sheet: SteeringNetwork.SheetName) -> SheetGuide {
    switch sheet {
    case .area: area
    case .actors: actors
    case .organisations: organisations
    case .fora: fora
    case .seats: seats
    case .ties: ties
    case .initiatives: initiatives
    case .targetGroups: targetGroups
    case .knowledge: knowledge
    case .mandates: mandates
    case .goals: goals
    case .agreements: agreements
    case .waivers: waivers
    case .indicators: indicators
    }
  }

  static func column(_ name: String, _ da: String, _ en: String) -> (String, Localized) {
    (name, Localized(da: da, en: en))
  }
}

extension ColumnSchema {
  /// The words that the column allows, as a sentence; nil when it allows any text.
  public var wordsAllowed: Localized? {
    let names: [VocabularyNames]
    switch content {
    case .values(let values): names = values
    case .yesNo: return Localized(da: "ja eller nej", en: "yes or no")
    default:
      guard let choices = content.choices else { return nil }
      names = choices
    }
    return Localized { language in names.map { $0.preferred(language) }.joined(separator: ", ") }
  }
}
