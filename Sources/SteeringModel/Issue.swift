public import Localization

/// Something that a reader has to say about its input: what, where, and what to do about it.
public struct Issue: Hashable, Sendable {
  /// How much an issue matters.
  public enum Severity: Int, Hashable, Comparable, CaseIterable, Sendable {
    /// Worth knowing.
    case remark
    /// Kept in the network, and evidence for the data rules.
    case warning
    /// Stops every command but `check`.
    case error

    /// Whether one matters less than another.
    public static func < (left: Severity, right: Severity) -> Bool {
      left.rawValue < right.rawValue
    }
  }

  /// A place in a file or sheet.
  public struct Location: Hashable, Sendable {
    /// The file or sheet, as its owner calls it.
    public var source: String
    /// The row as a spreadsheet counts it; nil when the issue concerns the whole.
    public var row: Int?
    /// The header of the column; nil when the issue concerns the whole row.
    public var column: String?
    /// The cell as a spreadsheet calls it, such as `C7`; nil outside spreadsheets.
    public var cell: String?
    /// The line as a text editor counts it, in a file that is not a table.
    public var line: Int?
    /// The character within the line, counted from 1.
    public var character: Int?

    /// Creates a location.
    public init(
      source: String, row: Int? = nil, column: String? = nil, cell: String? = nil,
      line: Int? = nil, character: Int? = nil
    ) {
      self.source = source
      self.row = row
      self.column = column
      self.cell = cell
      self.line = line
      self.character = character
    }
  }

  /// A stable name of the kind of issue, in kebab-case, such as `unknown-level`.
  public var code: String
  /// How much it matters.
  public var severity: Severity
  /// Where it is.
  public var location: Location
  /// What the cell says; nil when no cell is concerned.
  public var value: String?
  /// What is wrong, in one sentence.
  public var message: Localized
  /// What to do, in one sentence; nil when there is nothing to do.
  public var remedy: Localized?
  /// The nearest valid value; nil when none is near.
  public var nearest: String?

  /// Creates an issue.
  public init(
    code: String, severity: Severity, location: Location, value: String? = nil,
    message: Localized, remedy: Localized? = nil, nearest: String? = nil
  ) {
    self.code = code
    self.severity = severity
    self.location = location
    self.value = value
    self.message = message
    self.remedy = remedy
    self.nearest = nearest
  }
}

/// That a workbook has errors and so is no network; holds every issue, not the first.
public struct InvalidNetwork: Error, Sendable {
  /// Every issue of the workbook, in the order of its sheets and rows.
  public let issues: [Issue]

  /// Creates the error.
  public init(issues: [Issue]) {
    self.issues = issues
  }
}
