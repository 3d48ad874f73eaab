import Localization

/// The headers of one sheet, recognised.
struct SheetHeader {
  let schema: SheetSchema
  let source: String
  /// Whether a place in the sheet is told as a cell.
  private let namesCells: Bool
  /// The headers as they stand, without space around them.
  let headers: [String]
  /// Whether the headers are English rather than Danish, so that an absent column is called as the
  /// owner would call it.
  private let isEnglish: Bool
  /// Where the columns that the sheet has stand, by their English names.
  private let positionsByName: [String: Int]
  /// The columns that the schema does not know: where they stand and what they are called.
  let others: [(position: Int, name: String)]
  /// The required columns that are not there.
  let missing: [ColumnSchema]

  /// Recognises the headers of a table and reports what is wrong with them.
  init(of table: NetworkDraft.Table, log: IssueLog) {
    let schema = WorkbookSchema.schema(of: table.sheet)
    let headers = table.headers.map(\.trimmed)
    var positions = [Int?](repeating: nil, count: schema.columns.count)
    var others: [(position: Int, name: String)] = []
    var otherNames: [VocabularyKey: String] = [:]

    func report(_ problem: CellProblem, column: String?, at position: Int? = nil) {
      let cell = position.flatMap { position in
        table.namesCells ? SpreadsheetColumn.cell(at: position, row: table.headerRow) : nil
      }
      let place = Issue.Location(
        source: table.source, row: table.headerRow, column: column, cell: cell)
      log.add(problem.issue(at: place))
    }

    let filled = headers.contains("") ? Self.filledColumns(of: table) : []
    for (position, header) in headers.enumerated() {
      if header.isEmpty {
        guard filled.contains(position) else { continue }
        let letters = SpreadsheetColumn.letters(at: position)
        report(.columnWithoutHeader, column: letters, at: position)
        others.append((position, letters))
      } else if YoungPersons.hasCPRNumber(in: header) {
        report(.cprNumber, column: SpreadsheetColumn.letters(at: position), at: position)
      } else if let column = schema.position(ofHeader: header) {
        if let first = positions[column] {
          report(
            .duplicateColumn([headers[first], header], isKnown: true), column: header, at: position)
        } else {
          positions[column] = position
        }
      } else if YoungPersons.isNamedFor(header) {
        report(.youngPersonColumn, column: header, at: position)
      } else {
        if let first = otherNames.updateValue(header, forKey: VocabularyKey(header)) {
          report(
            .duplicateColumn([first, header], isKnown: false), column: header, at: position)
        }
        others.append((position, header))
      }
    }
    let absent = schema.columns.indices.filter { positions[$0] == nil }
    let absentNames = absent.flatMap { schema.columns[$0].names.all }
    for other in others where !headers[other.position].isEmpty {
      let nearest = log.suggestion(for: other.name, among: absentNames)
      report(.unknownColumn(nearest), column: other.name, at: other.position)
    }
    missing = absent.map { schema.columns[$0] }.filter(\.isRequired)
    let isEnglish = Self.isEnglish(headers, schema)
    for column in missing where !table.headers.isEmpty {
      report(
        .missingColumn(column, headers: others.map(\.name)),
        column: column.names.preferred(isEnglish: isEnglish))
    }
    self.isEnglish = isEnglish
    self.schema = schema
    self.source = table.source
    namesCells = table.namesCells
    self.headers = headers
    var positionsByName: [String: Int] = [:]
    for (column, position) in zip(schema.columns, positions) {
      positionsByName[column.names.english[0]] = position
    }
    self.positionsByName = positionsByName
    self.others = others
  }

  /// Whether every required column is there.
  var isUsable: Bool { missing.isEmpty }

  /// Where a column stands; nil when the sheet does not have it.
  func position(of column: some SheetColumn) -> Int? {
    positionsByName[column.schema.names.english[0]]
  }

  /// What a column is called in the sheet, or in the template when the sheet does not have it.
  func name(of column: some SheetColumn) -> String {
    position(of: column).map { headers[$0] }
      ?? column.schema.names.preferred(isEnglish: isEnglish)
  }

  /// A place in the sheet: a row, and perhaps a column by its header and its position.
  func place(row: Int, column: String?, at position: Int?) -> Issue.Location {
    let cell = position.flatMap { namesCells ? SpreadsheetColumn.cell(at: $0, row: row) : nil }
    return Issue.Location(source: source, row: row, column: column, cell: cell)
  }

  private static func isEnglish(_ headers: [String], _ schema: SheetSchema) -> Bool {
    var balance = 0
    for header in headers {
      guard let column = schema.position(ofHeader: header) else { continue }
      let key = VocabularyKey(header)
      if schema.columns[column].names.english.contains(where: { VocabularyKey($0) == key }) {
        balance += 1
      }
      if schema.columns[column].names.danish.contains(where: { VocabularyKey($0) == key }) {
        balance -= 1
      }
    }
    return balance > 0
  }

  /// The columns in which some row below the headers holds text.
  private static func filledColumns(of table: NetworkDraft.Table) -> Set<Int> {
    var filled: Set<Int> = []
    for row in table.rows {
      for (position, cell) in row.cells.enumerated()
      where !filled.contains(position) && !cell.allSatisfy(\.isWhitespace) {
        filled.insert(position)
      }
    }
    return filled
  }
}

extension VocabularyNames {
  fileprivate func preferred(isEnglish: Bool) -> String {
    isEnglish ? preferred.en : preferred.da
  }
}
