/// The share of possible edges that are there.
///
/// `m / (n (n - 1))`, undirected `2m / (n (n - 1))`. Self-loops do not count, nor do kept parallel
/// edges beyond the first. Range 0 to 1; nil below two nodes.
///
/// - Complexity: O(n + m).
public struct Density: GraphMeasure {
  /// The stable name of the measure.
  public static let id = "density"

  /// The value of the graph.
  public func value(on graph: Graph) -> Double? {
    let count = Double(graph.nodeCount)
    guard count > 1 else { return nil }
    return Double(graph.simplified().outgoing.arcCount) / (count * (count - 1))
  }
}

extension GraphMeasure where Self == Density {
  /// The share of possible edges that are there.
  public static func density() -> Self { Density() }
}
