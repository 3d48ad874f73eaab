/// The share of pairs with one nearest common superior: Krackhardt's least-upper-boundedness.
///
/// Edges lead from superior to subordinate. A pair has a least upper bound when some node reaches both
/// and every other node that reaches both reaches it too; a node reaches itself. Pairs within each
/// component count, and violations are held against `Σ (n_c - 1)(n_c - 2) / 2`. Nil when no component
/// has three nodes. Krackhardt (1994); Everett and Krackhardt (2012).
///
/// - Complexity: O(n³ / 64); memory O(n²) bits.
public struct LeastUpperBound: SharedGraphMeasure {
  /// The stable name of the measure.
  public static let id = "least-upper-bound"

  /// The value of the graph.
  public func value(on graph: Graph) -> Double? {
    value(on: graph, at: { _ in })
  }

  /// The value of the graph, from work that can be watched and stopped; one task does it all.
  public func value(
    on graph: Graph, tasks: Int, progress: (@Sendable (Double) -> Void)?
  ) async throws -> Double? {
    try value(on: graph, at: WatchedWork(progress).checkpoint)
  }

  private func value<Failure: Error>(
    on graph: Graph, at checkpoint: (Double) throws(Failure) -> Void
  ) throws(Failure) -> Double? {
    let groups = graph.components().groups.filter { $0.count > 2 }
    guard !groups.isEmpty else {
      try checkpoint(1)
      return nil
    }
    let reach = try Reach(graph) { (share) throws(Failure) in try checkpoint(share / 2) }
    let sourceCounts = (0..<graph.nodeCount).map { reach.sourceCount(of: $0) }
    var violations = 0
    var possible = 0
    let pairCount = groups.reduce(0) { $0 + $1.count * ($1.count - 1) / 2 }
    var done = 0
    for group in groups {
      possible += (group.count - 1) * (group.count - 2) / 2
      for (position, first) in group.enumerated() {
        try checkpoint(0.5 + Double(done) / Double(2 * pairCount))
        done += position
        for second in group[..<position]
        where !reach.haveLeastUpperBound(
          first.index, second.index, sourceCounts: sourceCounts)
        {
          violations += 1
        }
      }
    }
    try checkpoint(1)
    return 1 - Double(violations) / Double(possible)
  }
}

extension GraphMeasure where Self == LeastUpperBound {
  /// The share of pairs with one nearest common superior.
  public static func leastUpperBound() -> Self { LeastUpperBound() }
}
