/// One sheet of the workbook with its headers recognised, ready to be read row by row.
final class SheetReader {
  let name: SteeringNetwork.SheetName
  let header: SheetHeader
  /// The rows that hold text, one of each where a row gives something its name.
  let rows: [RowReader]
  /// The rows that repeat one with the same name cell by cell, and so say nothing more.
  private let repetitions: [RowReader]
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
    let readers = filled.map { RowReader($0, header: header, log: log) }
    let firstRows = Self.firstRows(of: filled)
    let namesThings = header.schema.namesThings
    for (reader, first) in zip(readers, firstRows) {
      guard let first else { continue }
      reader.report(.identicalRow(as: first, countsOnce: namesThings))
    }
    rows = zip(readers, firstRows).filter { !namesThings || $0.1 == nil }.map(\.0)
    repetitions = zip(readers, firstRows).filter { namesThings && $0.1 != nil }.map(\.0)
    if !table.headers.isEmpty && table.isComplete && rows.isEmpty {
      if table.sheet == .actors { log.add(CellProblem.noActors.issue(at: place)) }
      if table.sheet == .ties { log.add(CellProblem.noTies.issue(at: place)) }
    }
  }

  /// For each row the number of the earlier row that has the same cells, if there is one.
  private static func firstRows(of rows: [NetworkDraft.Row]) -> [Int?] {
    var first: [[String]: Int] = [:]
    return rows.map { row in
      if let earlier = first[row.cells] { return earlier }
      first[row.cells] = row.number
      return nil
    }
  }

  /// What became of the rows.
  var count: SheetCount {
    let faulty = header.isUsable ? rows.count { $0.hasError } : rows.count
    let all = rows.count + repetitions.count
    let reported = faulty + repetitions.count
    return SheetCount(
      sheet: name, source: header.source, rows: all, used: all - reported, reported: reported)
  }
}
