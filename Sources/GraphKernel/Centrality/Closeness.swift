/// How near a node is to all that it can reach, times the share of the graph that it can reach.
///
/// `(r / (n - 1)) · (r / Σd)`, r the number of other nodes reached and d their distances: Freeman's
/// (n - 1) / Σd on a connected graph, and Wasserman and Faust's (1994) form of it on a disconnected
/// one. Always normalized. Range 0 to 1 by steps; a node that reaches nobody is 0, so a graph of one
/// node is 0.
///
/// - Complexity: O(n · m), or O(n · m log n) with lengths.
public struct Closeness: NodeMeasure {
  /// The stable name of the measure.
  public static let id = "closeness"

  /// Whose distances count: from the node, to the node, or over edges in either direction.
  public let direction: EdgeDirection

  /// How long an edge is.
  public let distance: EdgeDistance

  /// The value of each node.
  public func values(on graph: Graph) -> NodeValues<Double?> {
    let possible = Double(graph.nodeCount - 1)
    guard distance == .hops else {
      var search = ShortestPathSearch(graph, by: distance, direction: direction)
      return NodeValues(
        (0..<graph.nodeCount).map { node in
          search.run(from: node)
          let total = search.order.reduce(0) { $0 + search.distances[Int($1)] }
          return Self.value(reached: search.order.count - 1, total: total, possible: possible)
        })
    }
    let totals = AllDistances(graph, direction: direction).run()
    return NodeValues(
      zip(totals.reached, totals.total).map { reached, total in
        Self.value(reached: reached, total: Double(total), possible: possible)
      })
  }

  private static func value(reached: Int, total: Double, possible: Double) -> Double {
    let reached = Double(reached)
    return reached > 0 ? reached / possible * (reached / total) : 0
  }
}

extension NodeMeasure where Self == Closeness {
  /// How near a node is to all that it can reach, times the share of the graph that it can reach.
  public static func closeness(
    _ direction: EdgeDirection = .out, distance: EdgeDistance = .hops
  ) -> Self {
    Closeness(direction: direction, distance: distance)
  }
}
