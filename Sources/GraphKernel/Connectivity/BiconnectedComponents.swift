extension Graph {
  /// The largest parts that no single node's removal splits, as their nodes, each ascending, ordered
  /// by their first nodes.
  ///
  /// A bridge is such a part of two nodes; a cut node is in several; an isolate is in none. Directions
  /// and self-loops are ignored.
  ///
  /// - Complexity: O(n + m). Hopcroft and Tarjan (1973).
  public func biconnectedComponents() -> [[Node]] {
    LowPoints(symmetrized(), collectsBlocks: true).blocks
      .map { block in block.sorted().map { Node($0) } }
      .sorted { $0.lexicographicallyPrecedes($1) }
  }
}
