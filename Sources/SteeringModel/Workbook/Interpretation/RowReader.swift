/// Reads the cells of one row and keeps account of what is wrong with them.
final class RowReader {
  let header: SheetHeader
  let number: Int
  /// Whether an error was found in the row, so that the network cannot use it.
  private(set) var hasError = false

  private let cells: [String]
  private let log: IssueLog
  /// The cells that hold a CPR number: they are reported, and count as neither filled nor empty.
  private var withheld: Set<Int> = []

  init(_ row: NetworkDraft.Row, header: SheetHeader, log: IssueLog) {
    self.header = header
    self.log = log
    number = row.number
    cells = row.cells.map(\.trimmed)
    for (position, cell) in cells.enumerated() where YoungPersons.hasCPRNumber(in: cell) {
      withheld.insert(position)
      report(.cprNumber, column: columnName(at: position), value: nil)
    }
    for (position, cell) in cells.enumerated() {
      guard let suspicion = SuspiciousText(cell) else { continue }
      report(.suspicious(suspicion), column: columnName(at: position), value: nil)
    }
    let count = (cells.lastIndex { !$0.isEmpty } ?? -1) + 1
    if count > header.headers.count {
      report(.tooManyCells(count, headers: header.headers.count), column: nil, value: nil)
    }
  }

  /// The place of the row.
  var source: SourceRow { SourceRow(source: header.source, row: number) }

  /// The columns that the schema does not know, as far as the row fills them.
  var attributes: [Attribute] {
    header.others.compactMap { position, name in
      guard position < cells.count, !cells[position].isEmpty, !withheld.contains(position) else {
        return nil
      }
      return Attribute(name: name, value: cells[position])
    }
  }

  /// The text of a cell; nil when it is empty, withheld, or the sheet has no such column.
  func text(_ column: some SheetColumn) -> String? {
    guard let position = header.position(of: column), position < cells.count,
      !cells[position].isEmpty, !withheld.contains(position)
    else { return nil }
    return cells[position]
  }

  /// The value of a cell; nil when it is empty or cannot be read, which is then reported.
  subscript<Value>(column: Column<Value>) -> Value? { read(column, as: column) }

  /// The value of a cell, read as another column reads its cells.
  func read<Value>(_ column: some SheetColumn, as other: Column<Value>) -> Value? {
    guard let cell = text(column) else {
      if column.schema.isRequired, !isWithheld(column) { report(.missingValue, at: column) }
      return nil
    }
    do {
      return try other.read(cell)
    } catch {
      report(error, at: column)
      return nil
    }
  }

  /// The time between two columns; a start after the end is reported.
  func period(_ from: Column<CalendarDate>, _ until: Column<CalendarDate>) -> Period {
    let period = Period(from: self[from], until: self[until])
    if let start = period.from, let end = period.until, end < start {
      report(.reversedPeriod, at: until)
    }
    return period
  }

  /// Reports a problem of a cell; the value is the text of the cell unless another is given.
  func report(_ problem: CellProblem, at column: some SheetColumn, value: String? = nil) {
    report(problem, column: header.name(of: column), value: value ?? text(column))
  }

  /// Reports a problem of the whole row.
  func report(_ problem: CellProblem) { report(problem, column: nil, value: nil) }

  private func report(_ problem: CellProblem, column: String?, value: String?) {
    if problem.severity == .error { hasError = true }
    let place = Issue.Location(source: header.source, row: number, column: column)
    log.add(problem.issue(at: place, value: value.map(Self.shortened)))
  }

  private func isWithheld(_ column: some SheetColumn) -> Bool {
    header.position(of: column).map(withheld.contains) ?? false
  }

  private func columnName(at position: Int) -> String {
    let name = position < header.headers.count ? header.headers[position] : ""
    return name.isEmpty || YoungPersons.hasCPRNumber(in: name)
      ? SpreadsheetColumn.letters(at: position) : name
  }

  private static func shortened(_ value: String) -> String {
    value.count > 120 ? value.prefix(120) + "…" : value
  }
}
