/// How a table is written as CSV: for Danish Excel, or plain by RFC 4180.
public enum CSVDialect: String, CaseIterable, Hashable, Sendable {
  /// Semicolon, decimal comma and a byte order mark, as Danish Excel reads it by a double click.
  case excelDanish = "excel-da"
  /// Comma, decimal point and no mark, by RFC 4180.
  case plain

  /// The dialect that readers of a language expect.
  public static func usual(in language: Language) -> CSVDialect {
    language == .danish ? .excelDanish : .plain
  }

  /// The table as CSV, its rows ended by CRLF.
  ///
  /// A text that a spreadsheet would take for a formula gets an apostrophe in front.
  public func text(_ rows: [[CSVCell]]) -> String {
    var text = self == .excelDanish ? "\u{FEFF}" : ""
    for row in rows {
      text += row.map(field).joined(separator: separator) + "\r\n"
    }
    return text
  }

  private var separator: String { self == .excelDanish ? ";" : "," }

  private func field(_ cell: CSVCell) -> String {
    switch cell {
    case .empty: ""
    case .number(let value): number(value)
    case .text(let text): quoted(Self.neutralized(text))
    }
  }

  /// The number with all its digits; what is not finite is empty.
  private func number(_ value: Double) -> String {
    guard value.isFinite else { return "" }
    let whole = value.rounded() == value && abs(value) < 1e15
    let digits = whole ? String(Int64(value)) : String(value)
    guard self == .excelDanish else { return digits }
    return String(digits.map { $0 == "." ? "," : $0 })
  }

  private func quoted(_ text: String) -> String {
    let needsQuotes = text.unicodeScalars.contains { scalar in
      "\"\n\r\t,;".unicodeScalars.contains(scalar)
    }
    guard needsQuotes else { return text }
    // By scalar, since a quote with a combining mark is one character and another one than a quote.
    var quoted = "\""
    for scalar in text.unicodeScalars {
      if scalar == "\"" { quoted += "\"" }
      quoted.unicodeScalars.append(scalar)
    }
    return quoted + "\""
  }

  private static func neutralized(_ text: String) -> String {
    guard let first = text.unicodeScalars.first, "=+-@\t\r".unicodeScalars.contains(first)
    else { return text }
    return "'" + text
  }
}

/// One cell of a table that is written as CSV.
public enum CSVCell: Hashable, Sendable {
  /// Nothing: an undefined value is never 0.
  case empty
  /// A number, written with all its digits.
  case number(Double)
  /// A text.
  case text(String)

  /// A number, or an empty cell for nil.
  public init(_ value: Double?) {
    self = value.map(CSVCell.number) ?? .empty
  }
}
