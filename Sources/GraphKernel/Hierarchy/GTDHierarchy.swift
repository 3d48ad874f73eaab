/// The share of reaching pairs that reach one way only: Krackhardt's hierarchy.
///
/// Of the pairs of which one reaches the other along the edges, those without a way back. Range 0 (no
/// one stands above another) to 1 (no one can order about those above). Nil when nobody reaches
/// anybody. Krackhardt (1994).
///
/// - Complexity: O(n · m); memory O(n²) bits.
public struct GTDHierarchy: SharedGraphMeasure {
  /// The stable name of the measure.
  public static let id = "gtd-hierarchy"

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
    let reach = try Reach(graph, at: checkpoint)
    var oneWay = 0
    var total = 0
    for first in 0..<graph.nodeCount {
      for second in 0..<first {
        let forward = reach.leads(from: first, to: second)
        let backward = reach.leads(from: second, to: first)
        if forward || backward { total += 1 }
        if forward != backward { oneWay += 1 }
      }
    }
    try checkpoint(1)
    return total > 0 ? Double(oneWay) / Double(total) : nil
  }
}

extension GraphMeasure where Self == GTDHierarchy {
  /// The share of reaching pairs that reach one way only.
  public static func gtdHierarchy() -> Self { GTDHierarchy() }
}
