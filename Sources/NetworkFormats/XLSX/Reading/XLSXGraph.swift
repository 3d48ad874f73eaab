import Localization
import SteeringModel

/// Reads an Excel file without the sheets of a workbook: one sheet of ties or one matrix.
///
/// The sheet is read as the CSV file that Excel would save of it, by the same readers; so a place in
/// it is the row of the sheet. Of several sheets the one that holds ties is taken; two of these are
/// one too many. A row of group titles above the headers, as NodeXL writes it, is passed over.
enum XLSXGraph {
  static func read(
    _ file: consuming XLSXFile, source: String, limits: FormatLimits
  ) throws(FormatError) -> PlainGraph {
    var candidates: [(entry: XLSXFile.Entry, sheet: XLSXSheet, isMatrix: Bool)] = []
    var others: [String] = []
    for entry in file.entries {
      let sheet = try file.sheet(entry)
      guard let headers = sheet.rows.first else { continue }
      if holdsTies(sheet) {
        candidates.append((entry, sheet, false))
      } else if try isMatrix(sheet, headers, limits: limits) {
        candidates.append((entry, sheet, true))
      } else {
        others.append(entry.title)
      }
    }
    guard candidates.count == 1 else {
      throw noSheet(candidates.map(\.entry.title), others, source: source)
    }
    let (entry, sheet, isMatrix) = candidates[0]
    try throwIfFaulty(sheet)
    let text = try DecodedText(csv(of: sheet))
    var graph =
      isMatrix
      ? try MatrixCSV.read(text, source: entry.title, limits: limits)
      : try CSVEdgeList.read(text, source: entry.title, limits: limits)
    graph.issues = sheet.remarks + graph.issues
    let controls = sheet.rows.reduce(0) { count, row in
      count + row.cells.count { ControlCharacters.shown($0) != nil }
    }
    if controls > 0 {
      graph.issues.append(ControlCharacters.warning(controls, source: entry.title))
    }
    if !others.isEmpty { graph.issues.append(unused(others, source: source)) }
    return graph
  }

  /// Whether the headers, in the first or the second row with text, name the two ends of a tie.
  private static func holdsTies(_ sheet: XLSXSheet) -> Bool {
    headerPosition(of: sheet) != nil
  }

  private static func headerPosition(of sheet: XLSXSheet) -> Int? {
    sheet.rows.prefix(2).firstIndex { EdgeListHeader($0.cells.map(\.trimmed)) != nil }
  }

  private static func isMatrix(
    _ sheet: XLSXSheet, _ headers: NetworkDraft.Row, limits: FormatLimits
  ) throws(FormatError) -> Bool {
    guard sheet.rows.count > 1 else { return false }
    let labels = Set(headers.cells.map(\.trimmed).filter { !$0.isEmpty })
    let isLabelled = sheet.rows.dropFirst().contains { row in
      row.cells.first.map { labels.contains($0.trimmed) } ?? false
    }
    let hasCorner = headers.cells.first?.trimmed.isEmpty == false
    guard isLabelled || hasCorner else { return false }
    return MatrixCSV.looksRight(try DecodedText(csv(of: sheet.rows.prefix(2))))
  }

  /// The sheet as a CSV file, its rows at their places.
  private static func csv(of sheet: XLSXSheet) -> SourceFile {
    csv(of: sheet.rows.dropFirst(headerPosition(of: sheet) ?? 0))
  }

  private static func csv(of rows: some Sequence<NetworkDraft.Row>) -> SourceFile {
    var text = ""
    var next = 1
    for row in rows {
      text += String(repeating: "\n", count: row.number - next)
      text += row.cells.map(quoted).joined(separator: "\t") + "\n"
      next = row.number + 1
    }
    return SourceFile(name: "", bytes: Array(text.utf8))
  }

  private static func quoted(_ cell: String) -> String {
    let cell = ControlCharacters.shown(cell) ?? cell
    let needsQuotes = cell.contains { $0 == "\"" || $0 == "\t" || $0.isNewline }
    return needsQuotes ? "\"" + cell.replacing("\"", with: "\"\"") + "\"" : cell
  }

  private static func throwIfFaulty(_ sheet: XLSXSheet) throws(FormatError) {
    let issues = sheet.rows.flatMap { row in
      row.faults.sorted { $0.key < $1.key }.map { column, fault in
        fault.issue(
          at: Issue.Location(
            source: sheet.title, row: row.number,
            cell: SpreadsheetColumn.cell(at: column, row: row.number)))
      }
    }
    guard issues.isEmpty else { throw FormatError(issues: Array(issues.prefix(100))) }
  }

  private static func noSheet(
    _ candidates: [String], _ others: [String], source: String
  ) -> FormatError {
    func shown(_ titles: [String], _ language: Language) -> String {
      language.list(titles.map { "'\($0.prefix(40))'" }, atMost: 8)
    }
    let remedy = Localized(
      da: """
        Kald arkene 'aktører' og 'relationer', eller behold ét ark med kolonnerne 'fra' og 'til'. \
        »spind new område.xlsx« laver en projektmappe at begynde med.
        """,
      en: """
        Call the sheets 'actors' and 'ties', or keep one sheet with the columns 'from' and 'to'. \
        “spind new area.xlsx” makes a workbook to start from.
        """)
    if candidates.isEmpty {
      return FormatError(
        "no-known-sheet", source: source,
        message: others.isEmpty
          ? Localized(da: "Alle ark er tomme.", en: "All sheets are empty.")
          : Localized(
            da: "Ingen af arkene er kendt: \(shown(others, .danish)).",
            en: "None of the sheets is known: \(shown(others, .english))."),
        remedy: remedy)
    }
    return FormatError(
      "several-networks", source: source,
      message: Localized(
        da: "Flere ark kan være netværket: \(shown(candidates, .danish)).",
        en: "Several sheets may be the network: \(shown(candidates, .english))."),
      remedy: remedy)
  }

  private static func unused(_ titles: [String], source: String) -> Issue {
    func shown(_ language: Language) -> String {
      language.list(titles.map { "'\($0.prefix(40))'" }, atMost: 8)
    }
    return Issue(
      code: "unknown-sheet", severity: .remark, location: Issue.Location(source: source),
      message: Localized(
        da: "Disse ark bruges ikke: \(shown(.danish)).",
        en: "These sheets are not used: \(shown(.english))."))
  }
}
