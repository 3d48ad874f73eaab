public import Localization
import SteeringModel

/// A file format: how it is recognised, read and written.
public struct NetworkFormat: Sendable, Identifiable {
  /// The stable name, as `--input-format` takes it.
  public let id: String
  /// The name for a reader.
  public let title: Localized
  /// The extensions of its files, in lower case, without the point; the first is the usual one.
  public let fileExtensions: [String]
  /// Whether the beginning of a file looks like the format.
  let looksRight: @Sendable (SourceFile) -> Bool
  /// Reads a file; the parser is for the one format whose language is parsed outside.
  let read: @Sendable (SourceFile, FormatLimits, DOTParser?) throws(FormatError) -> NetworkInput
  /// Writes a graph; nil when the format is only read.
  let write: (@Sendable (PlainGraph) throws(FormatError) -> WrittenGraph)?

  init(
    _ id: String, title: Localized, fileExtensions: [String],
    looksRight: @escaping @Sendable (SourceFile) -> Bool,
    read: @escaping @Sendable (SourceFile, FormatLimits) throws(FormatError) -> NetworkInput,
    write: (@Sendable (PlainGraph) throws(FormatError) -> WrittenGraph)? = nil
  ) {
    self.init(
      id, title: title, fileExtensions: fileExtensions, looksRight: looksRight,
      parse: { file, limits, _ throws(FormatError) in try read(file, limits) }, write: write)
  }

  init(
    _ id: String, title: Localized, fileExtensions: [String],
    looksRight: @escaping @Sendable (SourceFile) -> Bool,
    parse:
      @escaping @Sendable (SourceFile, FormatLimits, DOTParser?) throws(FormatError) -> NetworkInput,
    write: (@Sendable (PlainGraph) throws(FormatError) -> WrittenGraph)? = nil
  ) {
    self.id = id
    self.title = title
    self.fileExtensions = fileExtensions
    self.looksRight = looksRight
    self.read = parse
    self.write = write
  }

  /// Whether the format can be written.
  public var isWritable: Bool { write != nil }

  /// The graph as a file of the format, and what the format could not hold.
  ///
  /// - Precondition: the format is writable.
  /// - Throws: `FormatError` when the graph is too large for the format.
  public func written(_ graph: PlainGraph) throws(FormatError) -> WrittenGraph {
    guard let write else { preconditionFailure("The format \(id) is not written.") }
    return try write(graph)
  }
}

/// A graph as the bytes of a file, and what the format could not hold.
public struct WrittenGraph: Hashable, Sendable {
  /// The content of the file.
  public var bytes: [UInt8]
  /// What was left out, in words.
  public var losses: [Localized]

  /// Creates the result of writing.
  public init(bytes: [UInt8], losses: [Localized] = []) {
    self.bytes = bytes
    self.losses = losses
  }
}
