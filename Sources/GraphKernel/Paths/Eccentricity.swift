/// The distance to the farthest node.
///
/// Nil when some node is out of reach. The largest of all is the diameter, the smallest the radius.
///
/// - Complexity: O(n · m), or O(n · m log n) with lengths.
public struct Eccentricity: SharedNodeMeasure {
  /// The stable name of the measure.
  public static let id = "eccentricity"

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
    NodeValues(
      zip(totals.reached, totals.farthest).map { reached, farthest in
        reached == graph.nodeCount - 1 ? farthest : nil
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
