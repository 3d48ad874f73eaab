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
    self.init(
      sources: edges.map { UInt32(truncatingIfNeeded: $0.source.index) },
      targets: edges.map { UInt32(truncatingIfNeeded: $0.target.index) },
      weights: isWeighted ? edges.map(\.weight) : nil,
      nodeCount: nodeCount, direction: direction, parallelEdges: parallelEdges)
  }

  /// Builds a graph from the ends of its edges, which are known to be right.
  init(
    sources: [UInt32], targets: [UInt32], weights: [Double]?, nodeCount: Int, direction: Direction,
    parallelEdges: ParallelEdges
  ) {
    let arcs = Adjacency(
      nodeCount: nodeCount, sources: sources, targets: targets, weights: weights,
      isSymmetric: direction == .undirected)
    let graph = Graph(
      direction: direction, outgoing: arcs,
      incoming: direction == .directed ? arcs.transposed() : arcs)
    self = graph.hasParallelEdges ? graph.merged(parallelEdges) : graph
  }

  private func merged(_ rule: ParallelEdges) -> Graph {
    guard rule != .keep else { return self }
    let arcs = outgoing.merged(rule)
    return Graph(
      direction: direction, outgoing: arcs, incoming: isDirected ? arcs.transposed() : arcs)
  }

  private static func validate(
    nodeCount: Int, edges: [Edge], direction: Direction
  ) throws(GraphError) {
    try validate(nodeCount: nodeCount, edgeCount: edges.count, direction: direction)
    for (position, edge) in edges.enumerated() {
      let (source, target) = (edge.source.index, edge.target.index)
      guard source >= 0, source < nodeCount, target >= 0, target < nodeCount else {
        let isSource = source < 0 || source >= nodeCount
        throw .nodeOutOfRange(
          edge: position, node: isSource ? source : target, nodeCount: nodeCount)
      }
      guard edge.weight >= 0, edge.weight.isFinite else {
        throw .invalidWeight(edge: position, weight: edge.weight)
      }
    }
  }

  /// Refuses a graph that 32 bits cannot count or that the machine cannot hold, before any work is done.
  static func validate(
    nodeCount: Int, edgeCount: Int, direction: Direction
  ) throws(GraphError) {
    guard nodeCount >= 0 else { throw .negativeNodeCount(nodeCount) }
    guard nodeCount <= Adjacency.limit else {
      throw .tooManyNodes(count: nodeCount, limit: Adjacency.limit)
    }
    let ends = direction == .directed ? edgeCount : 2 * edgeCount
    guard ends <= Adjacency.limit else {
      throw .tooManyEdges(count: ends, limit: Adjacency.limit)
    }
    // The rows and where they begin, once while they are sorted and once as they stay.
    let needed = 2 * (4 * (nodeCount + 1) + 4 * ends)
    guard needed <= PhysicalMemory.size else {
      throw .beyondMemory(needed: needed, available: PhysicalMemory.size)
    }
  }
}
