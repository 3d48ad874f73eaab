/// The share of reaching pairs that reach one way only: Krackhardt's hierarchy.
///
/// Of the pairs of which one reaches the other along the edges, those without a way back. Range 0 (no
/// one stands above another) to 1 (no one can order about those above). Nil when nobody reaches
/// anybody. Krackhardt (1994).
///
/// - Complexity: O(n · m); memory O(n²) bits.
public struct GTDHierarchy: GraphMeasure {
  /// The stable name of the measure.
  public static let id = "gtd-hierarchy"

  /// The value of the graph.
  public func value(on graph: Graph) -> Double? {
    let reach = Reach(graph)
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
    return total > 0 ? Double(oneWay) / Double(total) : nil
  }
}

extension GraphMeasure where Self == GTDHierarchy {
  /// The share of reaching pairs that reach one way only.
  public static func gtdHierarchy() -> Self { GTDHierarchy() }
}
