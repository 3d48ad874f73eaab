public import Localization

/// How a table is written for a spreadsheet.
public enum CSVDialect: Sendable {
  /// As Danish Excel reads it: semicolons and a byte order mark.
  case danishExcel
  /// As RFC 4180 has it: commas.
  case plain

  /// The dialect of a language.
  public init(_ language: Language) {
    self = language == .danish ? .danishExcel : .plain
  }

  var separator: Character { self == .danishExcel ? ";" : "," }
  var start: String { self == .danishExcel ? "\u{FEFF}" : "" }
}

/// Rows of cells as CSV, with lines that end as RFC 4180 wants.
struct CSVText {
  let dialect: CSVDialect

  func text(_ rows: [[String]]) -> String {
    dialect.start
      + rows.map { row in
        row.map(cell).joined(separator: String(dialect.separator)) + "\r\n"
      }.joined()
  }

  /// A cell in quotation marks where it needs them. A spreadsheet would take a cell that begins with
  /// `=`, `+`, `-`, `@`, a tab or a carriage return for a formula; an apostrophe before it keeps it
  /// text.
  private func cell(_ text: String) -> String {
    var cell = text
    if let first = text.unicodeScalars.first, "=+-@\t\r".unicodeScalars.contains(first) {
      cell = "'" + cell
    }
    let needsQuotes = cell.unicodeScalars.contains { scalar in
      "\"\n\r;,\t".unicodeScalars.contains(scalar)
    }
    guard needsQuotes else { return cell }
    var quoted = "\""
    for scalar in cell.unicodeScalars {
      if scalar == "\"" { quoted += "\"" }
      quoted.unicodeScalars.append(scalar)
    }
    return quoted + "\""
  }
}
