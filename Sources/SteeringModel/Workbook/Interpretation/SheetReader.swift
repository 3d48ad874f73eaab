/// One sheet of the workbook with its headers recognised, ready to be read row by row.
final class SheetReader {
  let name: SteeringNetwork.SheetName
  let header: SheetHeader
  /// The rows that hold text.
  let rows: [RowReader]
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
    rows = filled.map { RowReader($0, header: header, log: log) }
    if !table.headers.isEmpty && table.isComplete && rows.isEmpty {
      if table.sheet == .actors { log.add(CellProblem.noActors.issue(at: place)) }
      if table.sheet == .ties { log.add(CellProblem.noTies.issue(at: place)) }
    }
    var firstRows: [[String]: Int] = [:]
    for (row, reader) in zip(filled, rows) {
      if let first = firstRows[row.cells] {
        reader.report(.identicalRow(as: first))
      } else {
        firstRows[row.cells] = row.number
      }
    }
  }

  /// What became of the rows.
  var count: SheetCount {
    let reported = header.isUsable ? rows.count { $0.hasError } : rows.count
    return SheetCount(
      sheet: name, source: header.source, rows: rows.count, used: rows.count - reported,
      reported: reported)
  }
}
