/// A workbook as text: what a reader found in its sheets, before anyone has said what it means.
///
/// Every reader of workbooks makes one, whatever the file format; `validated()` makes the network.
public struct NetworkDraft: Hashable, Sendable {
  /// The name of the folder or file, without extension; the name of the area unless it states one.
  public var name: String
  /// The sheets that were recognised, at most one of each name.
  public var tables: [Table]
  /// The sheets that the area sheet makes matrices or surveys, as they stand.
  public var forms: [NamedSheet]
  /// The sheets or files that no name fits, as their owner calls them.
  public var otherSources: [String]
  /// What the reader had to say about the bytes.
  public var issues: [Issue]

  /// Creates a draft.
  public init(
    name: String, tables: [Table] = [], forms: [NamedSheet] = [], otherSources: [String] = [],
    issues: [Issue] = []
  ) {
    self.name = name
    self.tables = tables
    self.forms = forms
    self.otherSources = otherSources
    self.issues = issues
  }

  /// One sheet as text.
  public struct Table: Hashable, Sendable {
    /// Which sheet it is.
    public var sheet: SteeringNetwork.SheetName
    /// The file or sheet, as its owner calls it.
    public var source: String
    /// The row of the headers, as a spreadsheet counts it.
    public var headerRow: Int
    /// The headers; empty when the sheet has no row at all.
    public var headers: [String]
    /// The rows below the headers.
    public var rows: [Row]
    /// Whether the reader got to the end of the sheet; if not, it has said why, and nothing that is
    /// missing from the sheet is blamed.
    public var isComplete: Bool
    /// Whether the sheet is one of a spreadsheet, so that a place in it is a cell such as `C7`.
    public var namesCells: Bool

    /// Creates a table.
    public init(
      sheet: SteeringNetwork.SheetName, source: String, headerRow: Int = 1, headers: [String],
      rows: [Row] = [], isComplete: Bool = true, namesCells: Bool = false
    ) {
      self.sheet = sheet
      self.source = source
      self.headerRow = headerRow
      self.headers = headers
      self.rows = rows
      self.isComplete = isComplete
      self.namesCells = namesCells
    }

    /// Creates a table from its rows, of which the first that holds text is the headers.
    public init(sheet: SteeringNetwork.SheetName, source: String, allRows: [Row]) {
      let header = allRows.firstIndex { !$0.isBlank }
      self.init(
        sheet: sheet, source: source, headerRow: header.map { allRows[$0].number } ?? 1,
        headers: header.map { allRows[$0].cells } ?? [],
        rows: header.map { Array(allRows[($0 + 1)...]) } ?? [])
    }
  }

  /// One row of a sheet as text.
  public struct Row: Hashable, Sendable {
    /// The row as a spreadsheet counts it: the first is 1.
    public var number: Int
    /// The text of the cells, in the order of the columns.
    public var cells: [String]
    /// The cells that hold something without a value, by their column; their text is empty.
    public var faults: [Int: CellFault]

    /// Creates a row.
    public init(number: Int, cells: [String], faults: [Int: CellFault] = [:]) {
      self.number = number
      self.cells = cells
      self.faults = faults
    }

    /// Whether no cell holds text; such a row says nothing and is not counted.
    public var isBlank: Bool {
      faults.isEmpty && cells.allSatisfy { $0.allSatisfy(\.isWhitespace) }
    }
  }

  /// Why a cell of a spreadsheet has no value.
  public enum CellFault: Hashable, Sendable {
    /// A formula that was never computed.
    case formulaWithoutValue
    /// A formula whose result is an error, such as `#REF!`.
    case errorValue(String)

    /// The error that the cell is.
    package func issue(at location: Issue.Location) -> Issue {
      CellProblem.fault(self).issue(at: location)
    }
  }
}
