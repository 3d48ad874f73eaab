public import Localization
public import SteeringModel

/// Writes a workbook as an Excel file: a guidance sheet, then one sheet each with header notes,
/// drop-down lists, days as days and numbers as numbers.
///
/// Texts are texts, whatever they begin with; unknown columns and forms are kept. The same draft
/// gives the same bytes.
public enum XLSXWorkbookWriter {
  /// The file of a workbook, its sheets named in a language.
  ///
  /// - Throws: `FormatError` when a sheet or a cell is larger than Excel can hold.
  public static func file(
    of draft: NetworkDraft, in language: Language
  ) throws(FormatError) -> SourceFile {
    let document = try XLSXDocument(title: draft.name, language: language)
    try XLSXGuidance(language: language).write(to: document, tables: draft.tables)
    var lists = XLSXLists(language: language)
    for table in draft.tables {
      let sheet = try document.addSheet(table.sheet.name(language))
      try XLSXTableWriter(table, sheet, draft: draft, language: language).write(lists: &lists)
    }
    for form in draft.forms {
      let sheet = try document.addSheet(form.title)
      for (position, row) in form.rows.enumerated() {
        for (column, cell) in row.cells.enumerated() {
          try sheet.write(cell, row: position, column: column)
        }
      }
    }
    try lists.write(to: document)
    return SourceFile(name: draft.name + ".xlsx", bytes: try document.bytes())
  }
}

/// Writes one sheet of a workbook.
struct XLSXTableWriter {
  private let table: NetworkDraft.Table
  private let sheet: XLSXDocument.Sheet
  private let draft: NetworkDraft
  private let language: Language
  private let schema: SheetSchema
  /// The row, counted from 0, down to which empty rows are made ready for more.
  private let lastRow: Int

  init(
    _ table: NetworkDraft.Table, _ sheet: XLSXDocument.Sheet, draft: NetworkDraft,
    language: Language
  ) {
    self.table = table
    self.sheet = sheet
    self.draft = draft
    self.language = language
    schema = WorkbookSchema.schema(of: table.sheet)
    lastRow = max(table.rows.count + 500, 999)
  }

  func write(lists: inout XLSXLists) throws(FormatError) {
    let filled = table.rows.filter { !$0.isBlank }
    for (column, header) in table.headers.enumerated() {
      let known = schema.position(ofHeader: header).map { schema.columns[$0] }
      try sheet.write(
        header, row: 0, column: column,
        style: known?.isRequired == true ? .requiredHeader : .header)
      sheet.setColumn(
        column, width: width(of: column, header, known, filled),
        style: known?.content == .date ? .day : .text)
      if let known {
        sheet.note(note(on: known), row: 0, column: column)
        offerList(for: known, column: column, lists: &lists)
      }
      for (position, row) in filled.enumerated() where column < row.cells.count {
        try write(
          row.cells[column], as: known?.content ?? .text, row: position + 1, column: column)
      }
    }
    sheet.setRow(0, height: 22)
    sheet.finishTable(columns: table.headers.count, lastRow: filled.count)
  }

  private func write(
    _ cell: String, as content: CellContent, row: Int, column: Int
  ) throws(FormatError) {
    switch content {
    case .date:
      // A time of day behind the day is part of the text, which is kept whole.
      if !cell.trimmed.contains(where: \.isWhitespace), let day = CalendarDate(cell.trimmed) {
        sheet.write(day, row: row, column: column)
        return
      }
    case .number, .wholeNumber, .share, .frequency:
      if let number = CellNumber(cell.trimmed), !number.isAmbiguous {
        sheet.write(number.value, row: row, column: column)
        return
      }
    default: break
    }
    try sheet.write(cell, row: row, column: column)
  }

  // MARK: - Help for the one who fills in

  private func note(on column: ColumnSchema) -> String {
    var lines = [SheetGuide.guide(to: table.sheet).text(of: column)(language)]
    if column.isRequired {
      lines.append(Localized(da: "Skal udfyldes.", en: "Must be filled in.")(language))
    }
    if let words = column.wordsAllowed?(language) {
      lines.append(Localized(da: "Ord: \(words).", en: "Words: \(words).")(language))
    }
    return lines.joined(separator: "\n")
  }

  private func offerList(for column: ColumnSchema, column position: Int, lists: inout XLSXLists) {
    let isArea = table.sheet == .area && column.names.preferred.en == "key"
    let words = isArea ? WorkbookSchema.areaKeys.map(\.names) : column.content.choices
    if let words {
      let isClosed: Bool
      switch column.content {
      case .value, .yesNo: isClosed = true
      default: isClosed = false
      }
      let message = Localized(
        da: "Ordet står ikke på listen. Vil du bruge det alligevel?",
        en: "The word is not in the list. Use it all the same?")
      sheet.dropDown(
        column: position, toRow: lastRow,
        source: lists.formula(for: words.map { $0.preferred(language) }),
        message: isClosed ? message(language) : nil)
      return
    }
    switch column.content {
    case .reference(let sheets), .references(let sheets):
      guard let source = namesFormula(of: sheets) else { return }
      sheet.dropDown(column: position, toRow: lastRow, source: source, message: nil)
    default: break
    }
  }

  /// The cells that hold the names of the first of some sheets.
  private func namesFormula(of sheets: [SteeringNetwork.SheetName]) -> String? {
    guard let first = sheets.first, let target = draft.tables.first(where: { $0.sheet == first })
    else { return nil }
    let schema = WorkbookSchema.schema(of: first)
    let wanted = first == .goals ? "text" : "name"
    let position = target.headers.firstIndex { header in
      schema.position(ofHeader: header).map { schema.columns[$0].names.preferred.en } == wanted
    }
    guard let position else { return nil }
    let letters = SpreadsheetColumn.letters(at: position)
    let last = max(target.rows.count + 100, 300)
    return "='\(first.name(language))'!$\(letters)$2:$\(letters)$\(last)"
  }

  /// As wide as the longest of the first texts, within bounds.
  private func width(
    of column: Int, _ header: String, _ known: ColumnSchema?, _ rows: [NetworkDraft.Row]
  ) -> Double {
    var longest = max(header.count + 4, 10)
    for row in rows.prefix(200) where column < row.cells.count {
      longest = max(longest, row.cells[column].count + 2)
    }
    for word in known?.content.choices ?? [] {
      longest = max(longest, word.preferred(language).count + 3)
    }
    return Double(min(longest, 44))
  }
}

/// The hidden sheet with the words of the drop-down lists, each list once.
struct XLSXLists {
  private let language: Language
  private var lists: [[String]] = []

  init(language: Language) {
    self.language = language
  }

  /// The formula that names the cells of a list.
  mutating func formula(for words: [String]) -> String {
    let position = lists.firstIndex(of: words) ?? lists.count
    if position == lists.count { lists.append(words) }
    let letters = SpreadsheetColumn.letters(at: position)
    let title = WorkbookTemplate.listsTitle(language)
    return "='\(title)'!$\(letters)$1:$\(letters)$\(max(words.count, 1))"
  }

  func write(to document: XLSXDocument) throws(FormatError) {
    guard !lists.isEmpty else { return }
    let sheet = try document.addSheet(WorkbookTemplate.listsTitle(language))
    for (column, words) in lists.enumerated() {
      for (row, word) in words.enumerated() { try sheet.write(word, row: row, column: column) }
    }
    sheet.hide()
  }
}
