/// The share of pairs with one nearest common superior: Krackhardt's least-upper-boundedness.
///
/// Edges lead from superior to subordinate. A pair has a least upper bound when some node reaches both
/// and every other node that reaches both reaches it too; a node reaches itself. Pairs within each
/// component count, and violations are held against `Σ (n_c - 1)(n_c - 2) / 2`. Nil when no component
/// has three nodes. Krackhardt (1994); Everett and Krackhardt (2012).
///
/// - Complexity: O(n³ / 64); memory O(n²) bits.
public struct LeastUpperBound: GraphMeasure {
  /// The stable name of the measure.
  public static let id = "least-upper-bound"

  /// The value of the graph.
  public func value(on graph: Graph) -> Double? {
    let groups = graph.components().groups.filter { $0.count > 2 }
    guard !groups.isEmpty else { return nil }
    let reach = Reach(graph)
    let sourceCounts = (0..<graph.nodeCount).map { reach.sourceCount(of: $0) }
    var violations = 0
    var possible = 0
    for group in groups {
      possible += (group.count - 1) * (group.count - 2) / 2
      for (position, first) in group.enumerated() {
        for second in group[..<position]
        where !reach.haveLeastUpperBound(
          first.index, second.index, sourceCounts: sourceCounts)
        {
          violations += 1
        }
      }
    }
    return 1 - Double(violations) / Double(possible)
  }
}

extension GraphMeasure where Self == LeastUpperBound {
  /// The share of pairs with one nearest common superior.
  public static func leastUpperBound() -> Self { LeastUpperBound() }
}
