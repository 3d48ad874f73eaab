/// The share of pairs of a node's neighbors that are tied to each other.
///
/// Directions, weights, self-loops and parallel edges are ignored. Range 0 to 1. A node with fewer
/// than two neighbors has no pair; its value is 0 by convention. Watts and Strogatz (1998).
///
/// - Complexity: O(m^1.5).
public struct Clustering: NodeMeasure {
  /// The stable name of the measure.
  public static let id = "clustering"

  /// The value of each node.
  public func values(on graph: Graph) -> NodeValues<Double?> {
    let triangles = Triangles(graph)
    return NodeValues(
      (0..<graph.nodeCount).map { node in
        let pairs = triangles.pairs(of: node)
        return pairs > 0 ? Double(triangles.counts[node]) / Double(pairs) : 0
      })
  }
}

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

extension NodeMeasure where Self == Clustering {
  /// The share of pairs of a node's neighbors that are tied to each other.
  public static func clustering() -> Self { Clustering() }
}

extension GraphMeasure where Self == Transitivity {
  /// The share of connected triples that are closed to a triangle.
  public static func transitivity() -> Self { Transitivity() }
}
