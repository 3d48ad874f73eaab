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
    return LowPoints(graph).bridges
      .map { (Node(min($0.source, $0.target)), Node(max($0.source, $0.target))) }
      .sorted { $0 < $1 }
      .map { Edge($0.0, $0.1, weight: graph.weight(from: $0.0, to: $0.1) ?? 1) }
  }
}
