extension Graph {
  /// The nodes whose removal leaves more parts than before, ascending: cut nodes.
  ///
  /// If such a person leaves, some lose every way to others. The direction of edges is ignored.
  ///
  /// - Complexity: O(n + m). Hopcroft and Tarjan (1973).
  public func articulationPoints() -> [Node] {
    let isCutNode = LowPoints(symmetrized()).isCutNode
    return nodes.filter { isCutNode[$0.index] }
  }

  /// The edges whose removal leaves more parts than before, in the order of ``edges``.
  ///
  /// The direction of edges is ignored: two opposite edges are one tie, and the bridge is listed
  /// from its smaller node. Kept parallel edges are never bridges.
  ///
  /// - Complexity: O(n + m). Tarjan (1974).
  public func bridges() -> [Edge] {
    let graph = symmetrized()
    let edges = graph.edges
    return LowPoints(graph).bridgePositions.map { edges[$0] }
  }
}
