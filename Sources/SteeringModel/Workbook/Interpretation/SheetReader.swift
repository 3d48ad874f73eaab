/// One sheet of the workbook with its headers recognised, ready to be read row by row.
final class SheetReader {
  let name: SteeringNetwork.SheetName
  let header: SheetHeader
  /// The rows that hold text, one of each where a row gives something its name.
  let rows: [RowReader]
  /// How many rows repeat one of the same name cell by cell, and so say nothing more.
  private let repetitionCount: Int
  /// Whether all of the sheet can be read, so that what is not in it is truly missing.
  let isComplete: Bool

  init(_ table: NetworkDraft.Table, log: IssueLog) {
    name = table.sheet
    let header = SheetHeader(of: table, log: log)
    self.header = header
    isComplete = table.isComplete && header.isUsable
    let place = Issue.Location(source: table.source)
    if table.headers.isEmpty && table.isComplete {
      let severity: Issue.Severity = header.schema.isRequired ? .error : .warning
      log.add(CellProblem.emptySheet(table.sheet, severity).issue(at: place))
    }
    let filled = table.rows.filter { !$0.isBlank }
    let namesThings = header.schema.namesThings
    let readers = filled.map { RowReader($0, header: header, log: log) }
    var rows: [RowReader] = []
    var firstRows: [[String]: Int] = [:]
    for (row, reader) in zip(filled, readers) {
      let first = firstRows[row.cells]
      if let first { reader.report(.identicalRow(as: first, countsOnce: namesThings)) }
      firstRows[row.cells] = first ?? row.number
      if first == nil || !namesThings { rows.append(reader) }
    }
    self.rows = rows
    repetitionCount = readers.count - rows.count
    if !table.headers.isEmpty && table.isComplete && rows.isEmpty {
      if table.sheet == .actors { log.add(CellProblem.noActors.issue(at: place)) }
      if table.sheet == .ties { log.add(CellProblem.noTies.issue(at: place)) }
    }
  }

  /// What became of the rows.
  var count: SheetCount {
    let faulty = header.isUsable ? rows.count { $0.hasError } : rows.count
    let all = rows.count + repetitionCount
    let reported = faulty + repetitionCount
    return SheetCount(
      sheet: name, source: header.source, rows: all, used: all - reported, reported: reported)
  }
}
