extension Graph {
  /// Reads a graph from the bytes of an edge list: one edge a line, as two numbers of nodes counted from
  /// 0, and a weight if there is one.
  ///
  /// ```swift
  /// let graph = try Graph(edgeList: Array("0 1\n1 2 0.5\n".utf8))
  /// ```
  ///
  /// Numbers are parted by blanks, tabs, a comma or a semicolon. Empty lines and lines that begin with
  /// `#` or `%` are passed over. Nothing is copied but the numbers, so that a file that was mapped into
  /// memory is read as fast as it comes.
  ///
  /// - Parameters:
  ///   - bytes: the text, as an array or any other collection.
  ///   - nodeCount: the number of nodes; nil for one more than the largest number in the list.
  ///   - direction: whether edges have a direction.
  ///   - parallelEdges: what becomes of several edges between the same nodes.
  /// - Throws: ``EdgeListError``, which names the line, or says why the graph could not be built.
  /// - Complexity: O(bytes + n + m); memory 8 bytes a line, 16 when there are weights, and the graph
  ///   twice.
  public init(
    edgeList bytes: some Collection<UInt8>, nodeCount: Int? = nil,
    direction: Direction = .undirected, parallelEdges: ParallelEdges = .merge
  ) throws(EdgeListError) {
    let read = bytes.withContiguousStorageIfAvailable { Self.edges(of: $0) }
    let edges = try (read ?? Array(bytes).withUnsafeBufferPointer { Self.edges(of: $0) }).get()
    let count = nodeCount ?? edges.largestNode.map { $0 + 1 } ?? 0
    do {
      try Graph.validate(
        nodeCount: count, edgeCount: edges.sources.count, direction: direction)
    } catch {
      throw .graph(error)
    }
    if let largest = edges.largestNode, largest >= count {
      throw .nodeOutOfRange(node: largest, nodeCount: count)
    }
    self.init(
      sources: edges.sources, targets: edges.targets, weights: edges.weights, nodeCount: count,
      direction: direction, parallelEdges: parallelEdges)
  }
}

extension Graph {
  private static func edges(
    of bytes: UnsafeBufferPointer<UInt8>
  ) -> Result<EdgeListText.Edges, EdgeListError> {
    guard let text = EdgeListText(bytes) else { return .success(EdgeListText.Edges()) }
    return Result { () throws(EdgeListError) in try text.edges() }
  }
}

/// Why an edge list could not be read.
public enum EdgeListError: Error, Hashable, Sendable {
  /// A line, counted from 1, is not two numbers of nodes and perhaps a weight.
  case malformedLine(Int)

  /// The weight in a line, counted from 1, is negative, infinite or not a number.
  case invalidWeight(line: Int)

  /// A line names a node beyond the 32-bit limit.
  case nodeTooLarge(line: Int)

  /// The list names a node that a graph of the given size does not have.
  case nodeOutOfRange(node: Int, nodeCount: Int)

  /// The graph could not be built.
  case graph(GraphError)
}

extension EdgeListError: CustomStringConvertible {
  /// One sentence with the line and what is expected there.
  public var description: String {
    switch self {
    case .malformedLine(let line):
      "Line \(line) is not two numbers of nodes, counted from 0, and perhaps a weight."
    case .invalidWeight(let line):
      "The weight in line \(line) is not a finite number from 0 up."
    case .nodeTooLarge(let line):
      "Line \(line) names a node above \(Adjacency.limit - 1), the largest that is possible."
    case .nodeOutOfRange(let node, let nodeCount):
      "The list names node \(node), but the graph has \(nodeCount) nodes, counted from 0."
    case .graph(let error):
      error.description
    }
  }
}
