/// How near a node is to all that it can reach, times the share of the graph that it can reach.
///
/// `(r / (n - 1)) · (r / Σd)`, r the number of other nodes reached and d their distances: Freeman's
/// (n - 1) / Σd on a connected graph, and Wasserman and Faust's (1994) form of it on a disconnected
/// one. Always normalized. Range 0 to 1 by steps; a node that reaches nobody is 0, so a graph of one
/// node is 0.
///
/// - Complexity: O(n · m), or O(n · m log n) with lengths.
public struct Closeness: SharedNodeMeasure {
  /// The stable name of the measure.
  public static let id = "closeness"

  /// Whose distances count: from the node, to the node, or over edges in either direction.
  public let direction: EdgeDirection

  /// How long an edge is.
  public let distance: EdgeDistance

  /// The value of each node.
  public func values(on graph: Graph) -> NodeValues<Double?> {
    values(of: AllDistances(graph, by: distance, direction: direction).run(), on: graph)
  }

  /// The value of each node, from work that some tasks share.
  public func values(
    on graph: Graph, tasks: Int, progress: (@Sendable (Double) -> Void)?
  ) async throws -> NodeValues<Double?> {
    let totals = try await AllDistances(graph, by: distance, direction: direction)
      .run(tasks: tasks, progress: progress)
    return values(of: totals, on: graph)
  }

  private func values(of totals: DistanceTotals, on graph: Graph) -> NodeValues<Double?> {
    let possible = Double(graph.nodeCount - 1)
    return NodeValues(
      zip(totals.reached, totals.total).map { reached, total in
        let reached = Double(reached)
        return reached > 0 ? reached / possible * (reached / total) : 0
      })
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
