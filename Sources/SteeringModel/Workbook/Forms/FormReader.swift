import Localization

/// Takes a matrix or a survey apart into rows of ties, each cell with its own place.
struct FormReader {
  private let form: NetworkDraft.NamedSheet
  private let mapping: FormMapping
  private let log: IssueLog
  private let headerRow: NetworkDraft.Row
  private let rows: [NetworkDraft.Row]
  /// The columns of the rows of ties that are made.
  private let header: SheetHeader
  private let isBinary: Bool

  init(_ form: NetworkDraft.NamedSheet, _ mapping: FormMapping, log: IssueLog) {
    self.form = form
    self.mapping = mapping
    self.log = log
    let filled = form.rows.filter { !$0.isBlank }
    headerRow = filled.first ?? NetworkDraft.Row(number: 1, cells: [])
    rows = Array(filled.dropFirst())
    header = SheetHeader(
      of: NetworkDraft.Table(
        sheet: .ties, source: form.source, headerRow: headerRow.number,
        headers: Self.columns.map { $0.schema.names.english[0] }, namesCells: form.namesCells),
      log: log)
    let numbers = rows.flatMap(\.cells).compactMap { CellNumber($0.trimmed)?.value }
    isBinary = numbers.allSatisfy { $0 == 0 || $0 == 1 }
  }

  private static let columns: [any SheetColumn] = [
    TieSheet.from, TieSheet.to, TieSheet.kind, TieSheet.frequency, TieSheet.strength,
    TieSheet.reporter, TieSheet.lastContact,
  ]

  /// A column of answers: where it stands and whom it is about.
  private struct Partner {
    let position: Int
    let name: String
  }

  // MARK: - The two forms

  /// Reads a matrix: the first column and the first row hold the names.
  func matrix() -> FormReading {
    let partners = headers.enumerated().dropFirst().compactMap { position, name in
      name.isEmpty ? nil : Partner(position: position, name: name)
    }
    guard !partners.isEmpty else {
      report(.noPartners(.matrix), row: headerRow.number, column: nil)
      return reading()
    }
    return reading(partners, respondent: 0, dateColumn: nil)
  }

  /// Reads a survey: a respondent a row, a partner a column.
  ///
  /// - Parameter isKnown: whether a name is one of an actor, an organisation or a forum.
  func survey(isKnown: (String) -> Bool) -> FormReading {
    guard let respondent = respondentColumn() else {
      report(.noRespondentColumn(headers: shownHeaders), row: headerRow.number, column: nil)
      return reading()
    }
    let dateColumn = mapping.date.flatMap { column(named: $0) }
    var partners: [Partner] = []
    var questions: [String] = []
    var unused: [String] = []
    for (position, header) in headers.enumerated()
    where position != respondent && position != dateColumn && !header.isEmpty {
      let parts = FormHeader(header, question: mapping.question)
      let known =
        mapping.question == nil || parts.isAnswer ? parts.names.first(where: isKnown) : nil
      if let name = known ?? (parts.isAnswer ? parts.names.first : nil) {
        partners.append(Partner(position: position, name: name))
        if let question = parts.question, !questions.contains(question) {
          questions.append(question)
        }
      } else {
        unused.append(header)
      }
    }
    guard !partners.isEmpty else {
      report(.noPartners(.survey), row: headerRow.number, column: nil)
      return reading()
    }
    guard questions.count <= 1 else {
      report(.severalQuestions(questions), row: headerRow.number, column: nil)
      return reading()
    }
    if !unused.isEmpty { report(.unusedColumns(unused), row: headerRow.number, column: nil) }
    return reading(partners, respondent: respondent, dateColumn: dateColumn)
  }

  // MARK: - Headers

  private var headers: [String] { headerRow.cells.map(\.trimmed) }

  private var shownHeaders: [String] { headers.filter { !$0.isEmpty } }

  private func column(named name: String) -> Int? {
    headers.firstIndex { VocabularyKey($0) == VocabularyKey(name) }
  }

  private func respondentColumn() -> Int? {
    if let stated = mapping.respondent { return column(named: stated) }
    let usual = [
      "respondent", "navn", "name", "aktør", "actor", "stilling", "hvem er du?", "dit navn",
      "who are you?", "your name", "fra", "from",
    ]
    return usual.lazy.compactMap(column(named:)).first
  }

  // MARK: - Rows

  /// A reading without rows, when the form as a whole cannot be read.
  private func reading() -> FormReading {
    var reading = FormReading(
      source: form.source, header: header, isToldByFrom: mapping.reporter == .from)
    for _ in rows { reading.add(respondent: nil, ties: []) }
    return reading
  }

  private func reading(
    _ partners: [Partner], respondent: Int, dateColumn: Int?
  ) -> FormReading {
    var reading = FormReading(
      source: form.source, header: header, isToldByFrom: mapping.reporter == .from)
    var statedDay = ""
    if let date = mapping.date, dateColumn == nil {
      if CalendarDate(date) == nil {
        mapping.dateRow?.report(.badFormDate, at: AreaSheet.value)
      } else {
        statedDay = date
      }
    }
    for position in headers.indices { _ = isWithheld(headerRow, at: position) }
    for row in rows {
      var hasError = false
      for position in row.cells.indices where isWithheld(row, at: position) { hasError = true }
      for (position, fault) in row.faults.sorted(by: { $0.key < $1.key }) {
        report(.fault(fault), row: row.number, position)
        hasError = true
      }
      let name = cell(row, respondent)
      if name.isEmpty, !hasError {
        report(.missingValue, row: row.number, respondent)
        hasError = true
      }
      guard !hasError else {
        reading.add(respondent: nil, ties: [])
        continue
      }
      let day = dateColumn.map { cell(row, $0) } ?? statedDay
      let ties = partners.compactMap { partner in
        tie(row, name, partner, respondent, day: day, dateColumn)
      }
      reading.add(respondent: name, ties: ties)
    }
    return reading
  }

  private func cell(_ row: NetworkDraft.Row, _ position: Int) -> String {
    position < row.cells.count ? row.cells[position].trimmed : ""
  }

  /// The answer of one cell as a row of ties, or nil when it says nothing.
  private func tie(
    _ row: NetworkDraft.Row, _ name: String, _ partner: Partner, _ respondent: Int, day: String,
    _ dateColumn: Int?
  ) -> RowReader? {
    let text = cell(row, partner.position)
    // The diagonal of a matrix says nothing.
    if mapping.form == .matrix && NameKey(name) == NameKey(partner.name) { return nil }
    var (frequency, strength, isDenial) = ("", "", false)
    switch FormAnswer(
      text, numbers: mapping.numbers, isBinary: isBinary, meanings: mapping.answers)
    {
    case .nothing: return nil
    case .denial:
      // Without a teller an empty tie is no one's word against another's.
      guard mapping.reporter != nil else { return nil }
      (strength, isDenial) = ("0", true)
    case .tie: break
    case .frequency(let stated): frequency = stated
    case .strength(let stated): strength = stated
    case .outOfRange:
      report(.answerOutOfRange, row: row.number, partner.position, value: text)
    case .unknown:
      report(
        .unknownAnswer(nearest: NearestName.nearest(to: text, among: Self.words)),
        row: row.number, partner.position, value: text)
    }
    let cells = [
      name, partner.name, mapping.kind.names.english[0], frequency, strength,
      mapping.reporter?.names.english[0] ?? "", isDenial ? "" : day,
    ]
    let here = RowReader.Place(
      row: row.number, column: columnName(partner.position), position: partner.position)
    let places = [
      "from": RowReader.Place(
        row: row.number, column: columnName(respondent), position: respondent),
      "to": RowReader.Place(
        row: headerRow.number, column: columnName(partner.position), position: partner.position),
      "frequency": here, "strength": here,
      "last_contact": dateColumn.map {
        RowReader.Place(row: row.number, column: columnName($0), position: $0)
      } ?? here,
    ]
    return RowReader(
      NetworkDraft.Row(number: row.number, cells: cells), header: header, places: places, log: log)
  }

  private static let words = SteeringNetwork.NamedFrequency.allCases.flatMap(\.names.all)

  // MARK: - Issues

  /// Whether a cell must not be read further: it holds a CPR number, which is reported.
  private func isWithheld(_ row: NetworkDraft.Row, at position: Int) -> Bool {
    if let suspicion = SuspiciousText(row.cells[position]) {
      report(.suspicious(suspicion), row: row.number, position)
    }
    if row.number == headerRow.number, YoungPersons.isNamedFor(row.cells[position]) {
      report(.youngPersonColumn, row: row.number, position)
    }
    guard YoungPersons.hasCPRNumber(in: row.cells[position]) else { return false }
    report(.cprNumber, row: row.number, position)
    return true
  }

  private func columnName(_ position: Int) -> String {
    let name = position < headers.count ? headers[position] : ""
    return name.isEmpty || YoungPersons.hasCPRNumber(in: name)
      ? SpreadsheetColumn.letters(at: position) : name
  }

  private func report(
    _ problem: CellProblem, row: Int, _ position: Int, value: String? = nil
  ) {
    let place = header.place(row: row, column: columnName(position), at: position)
    log.add(problem.issue(at: place, value: value.map { String($0.prefix(120)) }))
  }

  private func report(_ problem: CellProblem, row: Int, column: String?) {
    log.add(problem.issue(at: header.place(row: row, column: column, at: nil)))
  }
}
