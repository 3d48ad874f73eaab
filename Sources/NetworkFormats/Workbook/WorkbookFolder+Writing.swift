public import Localization
public import SteeringModel

extension WorkbookFolder {
  /// The files of a workbook's folder, one a sheet, as a spreadsheet of the language reads them.
  ///
  /// Cells are written as they stand; a text that a spreadsheet would take for a formula gets an
  /// apostrophe in front.
  public static func files(of draft: NetworkDraft, in language: Language) -> [SourceFile] {
    draft.tables.map { table in
      let rows = [table.headers] + table.rows.map(\.cells)
      let text = CSVDialect.usual(in: language).text(rows.map { $0.map(CSVCell.text) })
      return SourceFile(
        name: table.sheet.name(language) + ".csv", bytes: Array(text.utf8))
    }
  }
}
