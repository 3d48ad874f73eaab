extension NetworkDraft {
  /// A sheet or file as a reader found it, before anyone knows which sheet it is.
  public struct NamedSheet: Hashable, Sendable {
    /// The title of the sheet, or the name of the file without extension.
    public var title: String
    /// The file or sheet, as issues shall call it.
    public var source: String
    /// All rows, the headers among them.
    public var rows: [Row]
    /// Whether the reader got to the end; if not, it has said why.
    public var isComplete: Bool
    /// Whether the sheet is one of a spreadsheet, so that a place in it is a cell such as `C7`.
    public var namesCells: Bool

    /// Creates a sheet.
    public init(
      title: String, source: String, rows: [Row], isComplete: Bool = true,
      namesCells: Bool = false
    ) {
      self.title = title
      self.source = source
      self.rows = rows
      self.isComplete = isComplete
      self.namesCells = namesCells
    }
  }

  /// Creates a draft from sheets, each told by its title in either language.
  ///
  /// A sheet that the area sheet makes a matrix or a survey becomes a form. Another title that fits no
  /// sheet is remarked on, one that looks like a sheet for young persons is an
  /// error, and so are two sheets of one name.
  public init(name: String, sheets: [NamedSheet], issues: [Issue] = []) {
    self.init(name: name, issues: issues)
    let area = sheets.first { Self.sheet(titled: $0.title) == .area }
    let formTitles = area.map { Self.formTitles(inArea: $0.rows) } ?? []
    for sheet in sheets {
      if let known = Self.sheet(titled: sheet.title) {
        var table = Table(sheet: known, source: sheet.source, allRows: sheet.rows)
        table.isComplete = sheet.isComplete
        table.namesCells = sheet.namesCells
        tables.append(table)
      } else if Self.isForm(sheet.title, among: formTitles) {
        forms.append(sheet)
      } else if YoungPersons.hasCPRNumber(in: sheet.title) {
        report(.cprNumber, source: YoungPersons.masked(sheet.source))
      } else if YoungPersons.isNamedFor(sheet.title) {
        report(.youngPersonSheet, source: sheet.source)
      } else {
        otherSources.append(sheet.source)
        report(.unknownSheet, source: sheet.source)
      }
    }
  }

  /// The sheet with a title in either language; nil when it is none's.
  public static func sheet(titled title: String) -> SteeringNetwork.SheetName? {
    SteeringNetwork.SheetName(name: title)
  }

  private mutating func report(_ problem: CellProblem, source: String) {
    self.issues.append(problem.issue(at: Issue.Location(source: source)))
  }
}
