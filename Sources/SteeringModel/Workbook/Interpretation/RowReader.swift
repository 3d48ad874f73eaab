/// Reads the cells of one row and keeps account of what is wrong with them.
final class RowReader {
  let header: SheetHeader
  let number: Int
  /// Whether an error was found in the row, so that the network cannot use it.
  private(set) var hasError = false

  private let cells: [String]
  private let log: IssueLog
  /// Where the cells truly stand, by the English names of their columns; empty when the row itself is
  /// one of the sheet.
  private let places: [String: Place]
  /// The cells that hold a CPR number: they are reported, and count as neither filled nor empty.
  private var withheld: Set<Int> = []

  /// Makes ready to read a row, and reports what needs no column: CPR numbers, faults, odd letters.
  init(_ row: NetworkDraft.Row, header: SheetHeader, log: IssueLog) {
    self.header = header
    self.log = log
    number = row.number
    places = [:]
    cells = row.cells.map(\.trimmed)
    for (position, cell) in cells.enumerated() where YoungPersons.hasCPRNumber(in: cell) {
      withheld.insert(position)
      report(.cprNumber, at: position)
    }
    for (position, fault) in row.faults.sorted(by: { $0.key < $1.key }) {
      withheld.insert(position)
      report(.fault(fault), at: position)
    }
    for (position, cell) in cells.enumerated() {
      guard let suspicion = SuspiciousText(cell) else { continue }
      report(.suspicious(suspicion), at: position)
    }
    let count = (cells.lastIndex { !$0.isEmpty } ?? -1) + 1
    if count > header.headers.count {
      report(.tooManyCells(count, headers: header.headers.count))
    }
  }

  /// Where a cell stands.
  struct Place {
    let row: Int
    let column: String
    let position: Int
  }

  /// Makes ready to read a row that was made of cells elsewhere, which were checked there.
  init(
    _ row: NetworkDraft.Row, header: SheetHeader, places: [String: Place], log: IssueLog
  ) {
    self.header = header
    self.log = log
    self.places = places
    number = row.number
    cells = row.cells
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
    let value = value ?? text(column)
    if let place = places[column.schema.names.english[0]] {
      report(
        problem, row: place.row, column: place.column, at: place.position, value: value)
    } else {
      report(
        problem, row: number, column: header.name(of: column), at: header.position(of: column),
        value: value)
    }
  }

  /// Reports a problem of the whole row.
  func report(_ problem: CellProblem) {
    report(problem, row: number, column: nil, at: nil, value: nil)
  }

  /// Reports a problem of a cell without repeating what it says.
  private func report(_ problem: CellProblem, at position: Int) {
    report(problem, row: number, column: columnName(at: position), at: position, value: nil)
  }

  private func report(
    _ problem: CellProblem, row: Int, column: String?, at position: Int?, value: String?
  ) {
    if problem.severity == .error { hasError = true }
    let place = header.place(row: row, column: column, at: position)
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
