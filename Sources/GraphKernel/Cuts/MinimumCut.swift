extension Graph {
  /// A lightest cut that parts two nodes, by the weights of the edges; its weight is also the largest
  /// flow from one to the other.
  ///
  /// Of a directed graph, the cut holds the edges that lead from the source's side. Ford and Fulkerson
  /// (1956); computed by the method of Dinic (1970).
  public func minimumCut(from source: Node, to target: Node) -> Cut {
    precondition(source != target, "A cut parts two different nodes.")
    var network = FlowNetwork(self)
    _ = network.maximumFlow(from: source.index, to: target.index)
    return Cut(self, side: network.sourceSide())
  }

  /// A lightest cut that parts the graph in two, by the weights of the edges; nil below two nodes.
  ///
  /// A graph in several parts has a cut of weight 0. Use ``unweighted()`` for the fewest edges.
  ///
  /// - Complexity: undirected O(n · (m + n log n)) at worst, far less as a rule: Nagamochi, Ono and
  ///   Ibaraki (1994). Directed 2n largest flows.
  public func minimumCut() -> Cut? {
    minimumCut(at: { _ in })
  }

  /// A lightest cut that parts the graph in two, from work that can be watched and stopped.
  ///
  /// - Throws: `CancellationError` when the surrounding task is cancelled.
  public func minimumCut(progress: (@Sendable (Double) -> Void)?) async throws -> Cut? {
    try minimumCut(at: WatchedWork(progress).checkpoint)
  }

  private func minimumCut<Failure: Error>(
    at checkpoint: (Double) throws(Failure) -> Void
  ) throws(Failure) -> Cut? {
    guard nodeCount > 1 else { return nil }
    let side =
      try isDirected
      ? lightestDirectedSide(at: checkpoint) : CutContraction(self, at: checkpoint).side
    try checkpoint(1)
    return Cut(self, side: side)
  }

  private func lightestDirectedSide<Failure: Error>(
    at checkpoint: (Double) throws(Failure) -> Void
  ) throws(Failure) -> [Bool] {
    var network = FlowNetwork(self)
    var lightest = Double.infinity
    var side = nodes.map { $0.index == 0 }
    // Node 0 is on one of the two sides, so a cut from it or to it is among the lightest.
    for node in 1..<nodeCount {
      try checkpoint(Double(node) / Double(nodeCount))
      for (source, target) in [(0, node), (node, 0)] {
        let flow = network.maximumFlow(from: source, to: target, limit: lightest)
        guard flow < lightest else { continue }
        lightest = flow
        side = network.sourceSide()
      }
    }
    return side
  }
}
