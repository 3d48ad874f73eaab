public import Localization
public import SteeringModel

extension WorkbookFolder {
  /// The files of a workbook's folder, one a sheet, as a spreadsheet of the language reads them.
  ///
  /// Cells are written as they stand; a text that a spreadsheet would take for a formula gets an
  /// apostrophe in front.
  public static func files(of draft: NetworkDraft, in language: Language) -> [SourceFile] {
    let tables = draft.tables.map { table in
      file(
        table.sheet.name(language), [table.headers] + table.rows.map(\.cells), in: language)
    }
    let forms = draft.forms.map { form in
      file(fileName(form.title), form.rows.map(\.cells), in: language)
    }
    return tables + forms
  }

  private static func file(
    _ title: String, _ rows: [[String]], in language: Language
  ) -> SourceFile {
    let text = CSVDialect.usual(in: language).text(rows.map { $0.map(CSVCell.text) })
    return SourceFile(name: title + ".csv", bytes: Array(text.utf8))
  }

  /// The title of a form as the name of a file that cannot lead out of the folder.
  private static func fileName(_ title: String) -> String {
    let name = String(title.map { "/\\:\0".contains($0) ? "_" : $0 })
    return name.hasPrefix(".") ? "_" + name.dropFirst() : name
  }
}
