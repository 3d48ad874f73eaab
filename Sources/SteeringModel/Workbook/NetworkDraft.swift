/// A workbook as text: what a reader found in its sheets, before anyone has said what it means.
///
/// Every reader of workbooks makes one, whatever the file format; `validated()` makes the network.
public struct NetworkDraft: Hashable, Sendable {
  /// The name of the folder or file, without extension; the name of the area unless it states one.
  public var name: String
  /// The sheets that were recognised, at most one of each name.
  public var tables: [Table]
  /// The sheets or files that no name fits, as their owner calls them.
  public var otherSources: [String]
  /// What the reader had to say about the bytes.
  public var issues: [Issue]

  /// Creates a draft.
  public init(
    name: String, tables: [Table] = [], otherSources: [String] = [], issues: [Issue] = []
  ) {
    self.name = name
    self.tables = tables
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

    /// Creates a table.
    public init(
      sheet: SteeringNetwork.SheetName, source: String, headerRow: Int = 1, headers: [String],
      rows: [Row] = [], isComplete: Bool = true
    ) {
      self.sheet = sheet
      self.source = source
      self.headerRow = headerRow
      self.headers = headers
      self.rows = rows
      self.isComplete = isComplete
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

    /// Creates a row.
    public init(number: Int, cells: [String]) {
      self.number = number
      self.cells = cells
    }

    /// Whether no cell holds text; such a row says nothing and is not counted.
    public var isBlank: Bool {
      cells.allSatisfy { $0.allSatisfy(\.isWhitespace) }
    }
  }
}
