public import Localization
public import SteeringModel

/// A workbook to start from: every sheet with its headers and, unless asked otherwise, an example.
public enum WorkbookTemplate {
  /// The template as text tables, its headers and values in one language.
  ///
  /// - Parameter isEmpty: whether the sheets have headers only. The sheet `area` keeps its keys.
  public static func draft(in language: Language, isEmpty: Bool = false) -> NetworkDraft {
    NetworkDraft(
      name: TemplateExample.name(language),
      tables: WorkbookSchema.sheets.map { sheet in
        table(sheet, rows: rows(of: sheet.name, isEmpty: isEmpty), language)
      })
  }

  /// The titles of the sheets of an Excel file that are there for its user: what to write where, and
  /// the words of the drop-down lists.
  static let guidanceTitle = Localized(da: "vejledning", en: "guidance")
  static let listsTitle = Localized(da: "lister", en: "lists")

  /// Whether a sheet is one of those.
  static func isGuidance(title: String) -> Bool {
    let titles = [guidanceTitle.da, guidanceTitle.en, listsTitle.da, listsTitle.en]
    return titles.contains { VocabularyKey($0) == VocabularyKey(title) }
  }

  private static func rows(
    of sheet: SteeringNetwork.SheetName, isEmpty: Bool
  ) -> [[String: Localized]] {
    let example = TemplateExample.rows[sheet] ?? []
    guard isEmpty else { return example }
    guard sheet == .area else { return [] }
    let missing = Localized(da: "Områdets navn", en: "Name of the area")
    return example.prefix(1).map { $0.merging(["value": missing]) { $1 } }
  }

  private static func table(
    _ sheet: SheetSchema, rows: [[String: Localized]], _ language: Language
  ) -> NetworkDraft.Table {
    NetworkDraft.Table(
      sheet: sheet.name, source: sheet.name.name(language),
      headers: sheet.columns.map { $0.names.preferred(language) },
      rows: rows.enumerated().map { position, row in
        NetworkDraft.Row(
          number: position + 2,
          cells: sheet.columns.map { row[$0.names.preferred.en]?(language) ?? "" })
      })
  }
}
