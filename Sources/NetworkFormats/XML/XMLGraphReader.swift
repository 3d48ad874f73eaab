import SteeringModel

/// The reader of a graph in XML.
protocol XMLGraphReader: XMLElementReader {
  /// Whether ties have a direction where the file does not say.
  static var isDirectedByDefault: Bool { get }

  init(_ builder: XMLGraphBuilder)

  /// The graph, once the last element has ended.
  mutating func finished() throws(FormatError) -> PlainGraph
}

extension XMLGraphReader {
  static func read(_ file: SourceFile, limits: FormatLimits) throws(FormatError) -> PlainGraph {
    var reader = Self(XMLGraphBuilder(source: file.name, isDirected: isDirectedByDefault))
    try XMLReading.read(file, into: &reader, limits: limits)
    return try reader.finished()
  }
}
