/// The sum of one over the distance to every other node.
///
/// Nearness that stays meaningful when the graph is in pieces: a node out of reach adds 0. Range 0
/// to n - 1 by steps; normalized it is divided by n - 1, and is nil in a graph of one node.
/// Marchiori and Latora (2000); Rochat (2009).
///
/// - Complexity: O(n · m), or O(n · m log n) with lengths.
public struct Harmonic: SharedNodeMeasure {
  /// The stable name of the measure.
  public static let id = "harmonic"

  /// Whose distances count: from the node, to the node, or over edges in either direction.
  public let direction: EdgeDirection

  /// How long an edge is.
  public let distance: EdgeDistance

  /// Whether the sum is divided by n - 1.
  public let normalized: Bool

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
    let scale = normalized ? Double(graph.nodeCount - 1) : 1
    return NodeValues(totals.inverse.map { scale > 0 ? $0 / scale : nil })
  }
}

extension NodeMeasure where Self == Harmonic {
  /// The sum of one over the distance to every other node, divided by n - 1 when normalized.
  public static func harmonic(
    _ direction: EdgeDirection = .out, distance: EdgeDistance = .hops, normalized: Bool = false
  ) -> Self {
    Harmonic(direction: direction, distance: distance, normalized: normalized)
  }
}
