/// The share of connected triples that are closed to a triangle.
///
/// Three times the number of triangles over the number of pairs of neighbors. Directions, weights,
/// self-loops and parallel edges are ignored. Range 0 to 1; nil when no node has two neighbors.
/// Luce and Perry (1949).
///
/// - Complexity: O(m^1.5).
public struct Transitivity: GraphMeasure {
  /// The stable name of the measure.
  public static let id = "transitivity"

  /// The value of the graph.
  public func value(on graph: Graph) -> Double? {
    let triangles = Triangles(graph)
    let triples = (0..<graph.nodeCount).reduce(0) { $0 + triangles.pairs(of: $1) }
    return triples > 0 ? 3 * Double(triangles.total) / Double(triples) : nil
  }
}

extension GraphMeasure where Self == Transitivity {
  /// The share of connected triples that are closed to a triangle.
  public static func transitivity() -> Self { Transitivity() }
}
