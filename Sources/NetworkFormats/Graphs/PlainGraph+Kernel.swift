public import GraphKernel

extension PlainGraph {
  /// The graph of the kernel: the same nodes in the same order.
  ///
  /// In a mixed graph an undirected tie becomes two ties, one each way.
  ///
  /// - Parameters:
  ///   - isDirected: whether ties have a direction; the file's word unless given.
  ///   - weight: the weight of the tie at a position; the file's unless given.
  ///   - parallelEdges: what becomes of several ties between two nodes.
  /// - Throws: `GraphError` when a weight is negative or not finite, or the graph too large.
  /// - Complexity: O(nodes + ties).
  public func graph(
    isDirected: Bool? = nil, weight: ((Int) -> Double)? = nil,
    parallelEdges: ParallelEdges = .merge
  ) throws(GraphError) -> Graph {
    let isDirected = isDirected ?? (self.isDirected || !exceptions.isEmpty)
    var edges: [Edge] = []
    edges.reserveCapacity(ties.count)
    for (position, tie) in ties.enumerated() {
      let (source, target) = (Node(Int(tie.source)), Node(Int(tie.target)))
      let weight = weight?(position) ?? tie.weight
      edges.append(Edge(source, target, weight: weight))
      if isDirected, !exceptions.isEmpty, !self.isDirected(tie: position), source != target {
        edges.append(Edge(target, source, weight: weight))
      }
    }
    return try Graph(
      nodeCount: nodeCount, edges: edges, direction: isDirected ? .directed : .undirected,
      parallelEdges: parallelEdges)
  }
}
