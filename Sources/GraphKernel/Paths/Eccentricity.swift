/// The distance to the farthest node.
///
/// Nil when some node is out of reach. The largest of all is the diameter, the smallest the radius.
///
/// - Complexity: O(n · m), or O(n · m log n) with lengths.
public struct Eccentricity: NodeMeasure {
  /// The stable name of the measure.
  public static let id = "eccentricity"

  /// Whose distances count: from the node, to the node, or over edges in either direction.
  public let direction: EdgeDirection

  /// How long an edge is.
  public let distance: EdgeDistance

  /// The value of each node.
  public func values(on graph: Graph) -> NodeValues<Double?> {
    guard distance != .hops else {
      let totals = AllDistances(graph, direction: direction).run()
      return NodeValues(
        zip(totals.reached, totals.farthest).map { reached, farthest in
          reached == graph.nodeCount - 1 ? Double(farthest) : nil
        })
    }
    var search = ShortestPathSearch(graph, by: distance, direction: direction)
    return NodeValues(
      (0..<graph.nodeCount).map { node in
        search.run(from: node)
        guard search.order.count == graph.nodeCount else { return nil }
        return search.order.reduce(0) { max($0, search.distances[Int($1)]) }
      })
  }
}

extension NodeMeasure where Self == Eccentricity {
  /// The distance to the farthest node.
  public static func eccentricity(
    _ direction: EdgeDirection = .out, distance: EdgeDistance = .hops
  ) -> Self {
    Eccentricity(direction: direction, distance: distance)
  }
}
