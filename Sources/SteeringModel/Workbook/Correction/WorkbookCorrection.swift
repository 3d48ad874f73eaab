/// The corrections of a workbook that have one safe reading.
///
/// Space around a cell is taken away without asking. A name or value that is one slip away from a single
/// valid one is changed only when somebody confirms it. Nothing else is touched: a second name for the
/// same person, a missing value or a date that cannot be read is for its owner to decide.
public struct WorkbookCorrection: Sendable {
  /// The workbook with the corrections that were made.
  public private(set) var draft: NetworkDraft
  /// The corrections that were made, in the order of the sheets and rows.
  public private(set) var made: [Change] = []
  /// The corrections that nobody has confirmed.
  public private(set) var declined: [Change] = []

  /// One changed cell.
  public struct Change: Hashable, Sendable {
    /// Where the cell is.
    public let location: Issue.Location
    /// What it said.
    public let old: String
    /// What it says, or would say.
    public let new: String
    /// Whether the text is a guess, however near, and not only without needless space.
    public let isGuess: Bool
  }

  /// Corrects a workbook.
  ///
  /// - Parameter confirms: is asked about every guess.
  public init(of draft: NetworkDraft, confirms: (Change) throws -> Bool) rethrows {
    self.draft = draft
    for table in draft.tables.indices { trim(table) }
    let names = CandidateNames(self.draft)
    for issue in self.draft.validation().issues {
      guard let change = change(for: issue, names) else { continue }
      if try confirms(change.change) {
        self.draft.tables[change.table].set(change.cell, change.change.new)
        made.append(change.change)
      } else {
        declined.append(change.change)
      }
    }
  }

  /// A cell of a table: a header where the row is nil.
  fileprivate struct Cell {
    let row: Int?
    let column: Int
  }

  private mutating func trim(_ position: Int) {
    let table = draft.tables[position]
    let cells =
      table.headers.indices.map { Cell(row: nil, column: $0) }
      + table.rows.enumerated().flatMap { row, content in
        content.cells.indices.map { Cell(row: row, column: $0) }
      }
    for cell in cells {
      let old = table.text(of: cell)
      let new = Self.withoutNeedlessSpace(old)
      guard old != new else { continue }
      draft.tables[position].set(cell, new)
      // A cell of nothing but space says nothing; nobody needs to hear of it.
      guard !new.isEmpty else { continue }
      made.append(
        Change(location: table.location(of: cell), old: old, new: new, isGuess: false))
    }
  }

  /// The text without space at its ends, and with one space where a line has several.
  private static func withoutNeedlessSpace(_ text: String) -> String {
    var result = ""
    for character in text.trimmed {
      let isSpace = character == " " || character == "\u{A0}"
      if isSpace, result.last == " " { continue }
      result.append(isSpace ? " " : character)
    }
    return result
  }

  private func change(
    for issue: Issue, _ names: CandidateNames
  ) -> (table: Int, cell: Cell, change: Change)? {
    guard let nearest = issue.nearest, issue.code != "near-duplicate",
      let position = draft.tables.firstIndex(where: { $0.source == issue.location.source }),
      let header = issue.location.column
    else { return nil }
    let table = draft.tables[position]
    guard let column = table.headers.firstIndex(of: header) else { return nil }
    let isHeader = issue.location.row == nil || issue.location.row == table.headerRow
    let row = table.rows.firstIndex { $0.number == issue.location.row }
    guard isHeader || row != nil else { return nil }
    let cell = Cell(row: isHeader ? nil : row, column: column)
    let old = table.text(of: cell)
    let wrong = isHeader ? header : issue.value ?? old
    guard names.isOnly(nearest, near: wrong, inColumn: header, of: table),
      let new = Self.replacing(wrong, with: nearest, in: old), new != old
    else { return nil }
    return (
      position, cell,
      Change(location: table.location(of: cell), old: old, new: new, isGuess: true)
    )
  }

  /// The cell with one of its parts replaced; nil when the part is not there exactly once.
  private static func replacing(_ part: String, with name: String, in cell: String) -> String? {
    if cell == part { return name }
    for separator in ["|", ","] where cell.contains(separator) {
      var parts = cell.split(separator: Character(separator)).map(\.trimmed)
      let places = parts.indices.filter { parts[$0] == part }
      guard places.count == 1 else { continue }
      parts[places[0]] = name
      return parts.joined(separator: separator == "|" ? " | " : ", ")
    }
    return nil
  }
}

/// The names of the sheets, among which a slip may have more than one reading.
private struct CandidateNames {
  private var names: [SteeringNetwork.SheetName: [String]] = [:]

  init(_ draft: NetworkDraft) {
    for table in draft.tables {
      let schema = WorkbookSchema.schema(of: table.sheet)
      let column = table.headers.firstIndex { header in
        schema.position(ofHeader: header).map {
          ["name", "text"].contains(schema.columns[$0].names.english[0])
        } ?? false
      }
      guard let column else { continue }
      names[table.sheet] = table.rows.compactMap { row in
        column < row.cells.count ? row.cells[column] : nil
      }
    }
  }

  /// Whether no other candidate is as near to a text as one.
  func isOnly(
    _ nearest: String, near text: String, inColumn header: String, of table: NetworkDraft.Table
  ) -> Bool {
    let schema = WorkbookSchema.schema(of: table.sheet)
    guard let column = schema.position(ofHeader: header).map({ schema.columns[$0] }) else {
      return true
    }
    let others: [String]
    switch column.content {
    case .reference(let sheets), .references(let sheets):
      others = sheets.flatMap { names[$0] ?? [] }
    case .value(let values), .values(let values), .frequency(let values), .sector(let values):
      others = values.filter { !$0.all.contains(nearest) }.flatMap(\.all)
    default: others = []
    }
    return NearestName.isOnly(nearest, near: text, among: others)
  }
}

extension NetworkDraft.Table {
  fileprivate func text(of cell: WorkbookCorrection.Cell) -> String {
    cell.row.map { rows[$0].cells[cell.column] } ?? headers[cell.column]
  }

  fileprivate mutating func set(_ cell: WorkbookCorrection.Cell, _ text: String) {
    if let row = cell.row {
      rows[row].cells[cell.column] = text
    } else {
      headers[cell.column] = text
    }
  }

  fileprivate func location(of cell: WorkbookCorrection.Cell) -> Issue.Location {
    let name = cell.column < headers.count ? headers[cell.column].trimmed : ""
    return Issue.Location(
      source: source, row: cell.row.map { rows[$0].number } ?? headerRow,
      column: name.isEmpty ? SpreadsheetColumn.letters(at: cell.column) : name)
  }
}
