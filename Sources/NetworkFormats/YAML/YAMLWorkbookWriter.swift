public import Localization
public import SteeringModel

/// Writes a workbook as YAML: a key for each sheet, a list of its rows, and the cells that hold text.
public enum YAMLWorkbookWriter {
  /// The file of a workbook, with the names of the sheets in a language.
  ///
  /// Cells are written as they stand; what could be taken for anything but text is quoted.
  public static func file(of draft: NetworkDraft, in language: Language) -> SourceFile {
    var text = ""
    for table in draft.tables {
      text += scalar(table.sheet.name(language)) + ":"
      let rows = table.rows.filter { !$0.isBlank }
      if rows.isEmpty { text += " []" }
      text += "\n"
      for row in rows { text += self.text(of: row, headers: table.headers) }
    }
    for form in draft.forms {
      let filled = form.rows.filter { !$0.isBlank }
      text += scalar(form.title) + ":" + (filled.count < 2 ? " []" : "") + "\n"
      for row in filled.dropFirst() { text += self.text(of: row, headers: filled[0].cells) }
    }
    return SourceFile(name: draft.name + ".yaml", bytes: Array(text.utf8))
  }

  private static func text(of row: NetworkDraft.Row, headers: [String]) -> String {
    var text = ""
    for (header, cell) in zip(headers, row.cells) where !cell.allSatisfy(\.isWhitespace) {
      text += (text.isEmpty ? "  - " : "    ") + scalar(header) + ": " + scalar(cell) + "\n"
    }
    return text
  }

  /// A text as it stands where YAML reads it so, else between quotes.
  private static func scalar(_ text: String) -> String {
    let words = ["null", "true", "false", "yes", "no", "on", "off", "y", "n"]
    let isPlain =
      text.wholeMatch(of: /[\p{L}\p{N}]([\p{L}\p{N} ,._|\/()-]*[\p{L}\p{N}.)])?/) != nil
      && !words.contains(text.lowercased())
    return isPlain ? text : JSONPrinter.quoted(text)
  }
}
