extension Graph {
  /// Builds a graph from a list of edges.
  ///
  /// - Parameters:
  ///   - nodeCount: the number of nodes; nodes without edges are isolates and stay.
  ///   - edges: the edges in any order. In an undirected graph the order of the ends is free.
  ///   - direction: whether edges have a direction.
  ///   - parallelEdges: what becomes of several edges between the same nodes; by default they
  ///     become one, with their weights added.
  /// - Throws: ``GraphError`` when an edge names a node that is not there, when a weight is
  ///   negative, infinite or not a number, or when the graph is beyond the 32-bit limit.
  /// - Complexity: O(n + m).
  public init(
    nodeCount: Int, edges: [Edge], direction: Direction, parallelEdges: ParallelEdges = .merge
  ) throws(GraphError) {
    try Self.validate(nodeCount: nodeCount, edges: edges, direction: direction)
    self.init(
      checked: edges, nodeCount: nodeCount, direction: direction, parallelEdges: parallelEdges)
  }

  /// Builds a graph from edges that are known to be right.
  init(
    checked edges: [Edge], nodeCount: Int, direction: Direction = .undirected,
    parallelEdges: ParallelEdges = .merge
  ) {
    let isWeighted = edges.contains { $0.weight != 1 }
    var sources: [UInt32] = []
    var targets: [UInt32] = []
    var weights: [Double]? = isWeighted ? [] : nil
    let capacity = direction == .directed ? edges.count : 2 * edges.count
    sources.reserveCapacity(capacity)
    targets.reserveCapacity(capacity)
    weights?.reserveCapacity(capacity)
    for edge in edges {
      sources.append(UInt32(edge.source.index))
      targets.append(UInt32(edge.target.index))
      weights?.append(edge.weight)
      if direction == .undirected, !edge.isSelfLoop {
        sources.append(UInt32(edge.target.index))
        targets.append(UInt32(edge.source.index))
        weights?.append(edge.weight)
      }
    }
    let outgoing = Adjacency(
      nodeCount: nodeCount, sources: sources, targets: targets, weights: weights
    ).merged(parallelEdges)
    self.init(
      direction: direction, outgoing: outgoing,
      incoming: direction == .directed ? outgoing.transposed() : outgoing)
  }

  private static func validate(
    nodeCount: Int, edges: [Edge], direction: Direction
  ) throws(GraphError) {
    guard nodeCount >= 0 else { throw .negativeNodeCount(nodeCount) }
    guard nodeCount <= Adjacency.limit else {
      throw .tooManyNodes(count: nodeCount, limit: Adjacency.limit)
    }
    let ends = direction == .directed ? edges.count : 2 * edges.count
    guard ends <= Adjacency.limit else {
      throw .tooManyEdges(count: ends, limit: Adjacency.limit)
    }
    for (position, edge) in edges.enumerated() {
      for node in [edge.source.index, edge.target.index]
      where node < 0 || node >= nodeCount {
        throw .nodeOutOfRange(edge: position, node: node, nodeCount: nodeCount)
      }
      guard edge.weight >= 0, edge.weight.isFinite else {
        throw .invalidWeight(edge: position, weight: edge.weight)
      }
    }
  }
}
