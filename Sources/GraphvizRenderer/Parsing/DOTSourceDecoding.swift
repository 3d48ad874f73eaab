internal import DOTLanguage

extension DOTSource {
  /// The graph of the bytes that the C function gives; nil when they are not such bytes.
  init?(parsed bytes: [UInt8]) {
    var reader = Reader(bytes: bytes)
    do {
      self = try reader.graph()
    } catch {
      return nil
    }
  }

  private struct EndsEarly: Error {}

  private struct Reader {
    private static let endOfList = Int(UInt32.max)

    let bytes: [UInt8]
    var position = 0

    mutating func graph() throws(EndsEarly) -> DOTSource {
      var graph = DOTSource(isDirected: try number() == 1)
      graph.isStrict = try number() == 1
      graph.name = try name()
      graph.attributes = try attributes()
      for _ in 0..<(try number()) {
        graph.nodes.append(Node(try text(), attributes: try attributes()))
      }
      for _ in 0..<(try number()) {
        let (tail, head) = (try number(), try number())
        guard tail < graph.nodes.count, head < graph.nodes.count else { throw EndsEarly() }
        graph.edges.append(Edge(tail, head, key: try name(), attributes: try attributes()))
      }
      for position in 0..<(try number()) {
        graph.subgraphs.append(try subgraph(position, of: graph.nodes.count))
      }
      graph.following = try number()
      return graph
    }

    private mutating func subgraph(
      _ position: Int, of nodeCount: Int
    ) throws(EndsEarly) -> Subgraph {
      let parent = try number()
      var subgraph = Subgraph(name: try name(), parent: parent == 0 ? nil : parent - 1)
      guard parent <= position else { throw EndsEarly() }
      subgraph.label = try attributes().first
      for _ in 0..<(try number()) {
        let node = try number()
        guard node < nodeCount else { throw EndsEarly() }
        subgraph.nodes.append(node)
      }
      return subgraph
    }

    private mutating func attributes() throws(EndsEarly) -> [Attribute] {
      var attributes: [Attribute] = []
      while true {
        let length = try number()
        if length == Self.endOfList { return attributes }
        let name = try text(of: length)
        let isHTML = try number() == 1
        attributes.append(Attribute(name, try text(), isHTML: isHTML))
      }
    }

    private mutating func name() throws(EndsEarly) -> String? {
      let name = try text()
      return name.isEmpty ? nil : name
    }

    private mutating func text() throws(EndsEarly) -> String { try text(of: try number()) }

    private mutating func text(of length: Int) throws(EndsEarly) -> String {
      guard length <= bytes.count - position else { throw EndsEarly() }
      defer { position += length }
      return String(decoding: bytes[position..<(position + length)], as: UTF8.self)
    }

    private mutating func number() throws(EndsEarly) -> Int {
      guard position + 4 <= bytes.count else { throw EndsEarly() }
      defer { position += 4 }
      return bytes[position..<(position + 4)].reduce(0) { $0 << 8 | Int($1) }
    }
  }
}
