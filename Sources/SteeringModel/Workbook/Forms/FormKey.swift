/// A key of the area sheet that tells how to read a matrix or a survey: `skema.kontakt.respondent`.
///
/// The key names the form, the kind of tie that it asks about (contact unless stated), and what the
/// value says of it; without the last, the value is the title of the sheet.
struct FormKey: Hashable {
  enum Form: Hashable {
    /// Actors above and beside, a cell for each pair.
    case matrix
    /// A respondent a row, a partner a column.
    case survey
  }

  enum Option: Hashable {
    /// The title of the sheet.
    case sheet
    /// The header of the column in which the respondent stands.
    case respondent
    /// What the headers of the partners' columns begin with.
    case question
    /// The day of the answers, or the header of the column in which it stands.
    case date
    /// What numbers mean.
    case numbers
    /// What one answer means.
    case answer(String)
    /// Who told of the ties of a matrix.
    case reporter
    /// Something that no form has.
    case unknown(String)
  }

  let form: Form
  let kind: SteeringNetwork.TieKind
  let option: Option

  /// Reads a key, or returns nil when it is none of a form.
  init?(_ key: String) {
    let parts = key.split(separator: ".", maxSplits: 1).map(\.trimmed)
    guard let first = parts.first, let form = Self.form(first) else { return nil }
    var rest = parts.count > 1 ? parts[1] : ""
    var kind = SteeringNetwork.TieKind.contact
    let words = rest.split(separator: ".", maxSplits: 1).map(\.trimmed)
    if let word = words.first, let stated = SteeringNetwork.TieKind(name: word) {
      kind = stated
      rest = words.count > 1 ? words[1] : ""
    }
    self.form = form
    self.kind = kind
    option = Self.option(rest)
  }

  private static func form(_ word: String) -> Form? {
    switch VocabularyKey(word).folded {
    case "matrix", "matrice": .matrix
    case "skema", "spørgeskema", "survey", "questionnaire": .survey
    default: nil
    }
  }

  private static func option(_ text: String) -> Option {
    let parts = text.split(separator: ".", maxSplits: 1).map(\.trimmed)
    guard let first = parts.first else { return .sheet }
    let answers = ["svar", "answer", "answers"]
    let word = VocabularyKey(first).folded
    if parts.count > 1 {
      return answers.contains(word) ? .answer(parts[1]) : .unknown(text)
    }
    switch word {
    case "ark", "sheet": return .sheet
    case "respondent": return .respondent
    case "spørgsmål", "question": return .question
    case "dato", "date": return .date
    case "tal", "numbers": return .numbers
    case "oplystaf", "reportedby": return .reporter
    default: return .unknown(text)
    }
  }
}

extension NetworkDraft {
  /// The titles of the sheets that the area sheet makes matrices or surveys, as its values state them.
  ///
  /// - Parameter rows: the rows of the area sheet, the headers among them.
  package static func formTitles(inArea rows: [Row]) -> [String] {
    let table = Table(sheet: .area, source: "", allRows: rows)
    let schema = WorkbookSchema.schema(of: .area)
    func position(_ column: some SheetColumn) -> Int? {
      table.headers.firstIndex { header in
        schema.position(ofHeader: header).map { schema.columns[$0] == column.schema } ?? false
      }
    }
    guard let key = position(AreaSheet.key), let value = position(AreaSheet.value) else {
      return []
    }
    return table.rows.compactMap { row in
      guard max(key, value) < row.cells.count, FormKey(row.cells[key])?.option == .sheet else {
        return nil
      }
      return row.cells[value].trimmed
    }
  }

  /// Whether a title is one of those that the area sheet states.
  package static func isForm(_ title: String, among titles: [String]) -> Bool {
    sheet(titled: title) == nil && titles.contains { NameKey($0) == NameKey(title.trimmed) }
  }
}
