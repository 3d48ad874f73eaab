/// The share of pairs of nodes that are joined by some path, directions ignored.
///
/// `Σ n_c (n_c - 1) / (n (n - 1))` over the components. Range 0 to 1; 1 for a graph of one node or
/// none. Krackhardt (1994).
///
/// - Complexity: O(n + m).
public struct Connectedness: GraphMeasure {
  /// The stable name of the measure.
  public static let id = "connectedness"

  /// The value of the graph.
  public func value(on graph: Graph) -> Double? {
    let count = Double(graph.nodeCount)
    guard count > 1 else { return 1 }
    let pairs = graph.components().sizes.reduce(0.0) { $0 + Double($1) * Double($1 - 1) }
    return pairs / (count * (count - 1))
  }
}

extension GraphMeasure where Self == Connectedness {
  /// The share of pairs of nodes that are joined by some path.
  public static func connectedness() -> Self { Connectedness() }
}
