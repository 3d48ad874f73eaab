/// Where in the workbook something was said, so that evidence can point at it.
public struct SourceRow: Hashable, Sendable {
  /// The file or sheet, as its owner calls it.
  public let source: String
  /// The row as a spreadsheet counts it: the header is row 1.
  public let row: Int

  /// Creates a reference to a row.
  public init(source: String, row: Int) {
    self.source = source
    self.row = row
  }
}

/// A column that Spind does not know and its value, kept as it stands.
public struct Attribute: Hashable, Sendable {
  /// The header of the column.
  public let name: String
  /// The text of the cell.
  public let value: String

  /// Creates an attribute.
  public init(name: String, value: String) {
    self.name = name
    self.value = value
  }
}
