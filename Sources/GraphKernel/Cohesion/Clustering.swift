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
      triangles.counts.enumerated().map { node, count in
        let pairs = triangles.pairs(of: node)
        return pairs > 0 ? Double(count) / Double(pairs) : 0
      })
  }
}

extension NodeMeasure where Self == Clustering {
  /// The share of pairs of a node's neighbors that are tied to each other.
  public static func clustering() -> Self { Clustering() }
}
