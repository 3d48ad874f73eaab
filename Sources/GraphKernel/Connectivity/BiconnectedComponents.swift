extension Graph {
  /// The largest parts that no single node's removal splits, as their nodes, each ascending, ordered
  /// by their first nodes.
  ///
  /// A bridge is such a part of two nodes; a cut node is in several; an isolate is in none. Directions
  /// and self-loops are ignored.
  ///
  /// - Complexity: O(n + m). Hopcroft and Tarjan (1973).
  public func biconnectedComponents() -> [[Node]] {
    let graph = symmetrized()
    let edges = graph.edges
    return LowPoints(graph).blocks.map { block in
      var nodes: [Node] = []
      for node in block.flatMap({ [edges[$0].source, edges[$0].target] }).sorted()
      where nodes.last != node {
        nodes.append(node)
      }
      return nodes
    }
    .sorted { $0.lexicographicallyPrecedes($1) }
  }
}
