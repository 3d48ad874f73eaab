/// The longest of all shortest paths.
///
/// How far the two most distant nodes are from each other. Nil when some node cannot be reached
/// from some other, and for a graph without nodes; 0 for a single node. The value of the largest
/// part is `graph.largestComponent().graph.value(of: .diameter())`.
///
/// - Complexity: O(n · m).
public struct Diameter: GraphMeasure {
  /// The stable name of the measure.
  public static let id = "diameter"

  /// How long an edge is.
  public let distance: EdgeDistance

  /// The value of the graph.
  public func value(on graph: Graph) -> Double? {
    guard distance == .hops || !graph.isWeighted, !graph.isDirected else {
      return graph.pathSummary(by: distance)?.longest
    }
    return FringeDiameter(graph).value.map { Double($0) }
  }
}

extension GraphMeasure where Self == Diameter {
  /// The longest of all shortest paths.
  public static func diameter(distance: EdgeDistance = .hops) -> Self {
    Diameter(distance: distance)
  }
}

extension Graph {
  /// The longest and the summed distance over all ordered pairs; nil when a pair is apart or when
  /// there are no nodes.
  func pathSummary(by distance: EdgeDistance) -> (longest: Double, total: Double)? {
    guard nodeCount > 0 else { return nil }
    let totals = AllDistances(self, by: distance, direction: .out).run()
    guard totals.reached.allSatisfy({ $0 == nodeCount - 1 }) else { return nil }
    return (totals.farthest.reduce(0, max), totals.total.reduce(0, +))
  }
}
