public import Localization
public import SteeringModel

/// That bytes could not be read, and why; holds every issue that was found, not the first.
public struct FormatError: Error, Hashable, Sendable {
  /// What is wrong, and where.
  public let issues: [Issue]

  /// Creates the error.
  public init(issues: [Issue]) {
    self.issues = issues
  }

  /// Creates the error of one issue.
  public init(
    _ code: String, source: String, row: Int? = nil, column: String? = nil, line: Int? = nil,
    character: Int? = nil, value: String? = nil, message: Localized, remedy: Localized? = nil
  ) {
    self.init(issues: [
      Issue(
        code: code, severity: .error,
        location: Issue.Location(
          source: source, row: row, column: column, line: line, character: character),
        value: value, message: message, remedy: remedy)
    ])
  }
}

/// A file as its reader gets it: its name and its bytes.
public struct SourceFile: Hashable, Sendable {
  /// The name of the file, with extension and without folders.
  public var name: String
  /// The content.
  public var bytes: [UInt8]
  /// The content of the other half of a format that has two files; nil when there is none.
  public var companion: [UInt8]?

  /// Creates a file.
  public init(name: String, bytes: [UInt8], companion: [UInt8]? = nil) {
    self.name = name
    self.bytes = bytes
    self.companion = companion
  }

  /// The ending of the other half of a file that is half of a pair: `##d` for `##h`; nil for others.
  public var companionExtension: String? {
    switch fileExtension {
    case "##h": "##d"
    case "##d": "##h"
    default: nil
    }
  }

  /// The name without extension.
  public var stem: String {
    guard let point = name.lastIndex(of: "."), point > name.startIndex else { return name }
    return String(name[..<point])
  }

  /// The extension in lower case, without the point; empty when there is none.
  public var fileExtension: String {
    guard let point = name.lastIndex(of: "."), point > name.startIndex else { return "" }
    return name[point...].dropFirst().lowercased()
  }
}

/// The greatest input that is read; beyond it stands a clear error instead of a slow machine.
public struct FormatLimits: Hashable, Sendable {
  /// The greatest number of bytes of a file.
  public var fileBytes: Int
  /// The greatest number of bytes of one cell or value.
  public var cellBytes: Int
  /// The greatest number of columns of a table.
  public var columns: Int
  /// The greatest nesting of elements or lists.
  public var depth: Int
  /// The greatest number of elements of an XML file.
  public var elements: Int

  /// Creates limits: 4 GiB a file, 1 MiB a cell, 16,384 columns (as many as Excel has), 200 levels,
  /// and any number of elements.
  public init(
    fileBytes: Int = 4 << 30, cellBytes: Int = 1 << 20, columns: Int = 16_384, depth: Int = 200,
    elements: Int = .max
  ) {
    self.fileBytes = fileBytes
    self.cellBytes = cellBytes
    self.columns = columns
    self.depth = depth
    self.elements = elements
  }
}
