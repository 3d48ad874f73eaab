public import DOTLanguage

/// The positions and sizes that a layout engine has found, read from Graphviz's plain format.
public struct PlainLayout: Hashable, Sendable {
  /// A node with its place and size in points.
  public struct Node: Hashable, Sendable {
    /// The name.
    public let name: String
    /// The middle.
    public let position: DOTPoint
    /// The width.
    public let width: Double
    /// The height.
    public let height: Double
  }

  /// The nodes, in the order in which Graphviz wrote them.
  public let nodes: [Node]

  /// Reads the plain format; lines about anything but nodes are left out.
  public init(_ bytes: [UInt8]) {
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
    nodes = lines.compactMap { line in
      let words = line.split(separator: " ", maxSplits: 6)
      guard words.count >= 6, words[0] == "node" else { return nil }
      let numbers = words[2...5].compactMap { Double($0) }
      guard numbers.count == 4 else { return nil }
      let name = words[1].filter { $0 != "\"" }
      return Node(
        name: name, position: DOTPoint(x: numbers[0] * 72, y: numbers[1] * 72),
        width: numbers[2] * 72, height: numbers[3] * 72)
    }
  }
}

extension PictureRenderer {
  /// The positions that a layout engine finds for the nodes of a graph.
  public func layout(
    of graph: DOTGraph, engine: LayoutEngine
  ) throws(GraphvizError) -> PlainLayout {
    PlainLayout(try render(RenderingRequest(graph, engine: engine, format: .plain)))
  }
}
