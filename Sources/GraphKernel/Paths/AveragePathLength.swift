/// The mean length of the shortest paths over all ordered pairs of different nodes.
///
/// Nil when some node cannot be reached from some other, and below two nodes.
///
/// - Complexity: O(n · m).
public struct AveragePathLength: SharedGraphMeasure {
  /// The stable name of the measure.
  public static let id = "average-path-length"

  /// How long an edge is.
  public let distance: EdgeDistance

  /// The value of the graph.
  public func value(on graph: Graph) -> Double? {
    mean(of: AllDistances(graph, by: distance, direction: .out).run(), on: graph)
  }

  /// The value of the graph, from work that some tasks share.
  public func value(
    on graph: Graph, tasks: Int, progress: (@Sendable (Double) -> Void)?
  ) async throws -> Double? {
    let totals = try await AllDistances(graph, by: distance, direction: .out)
      .run(tasks: tasks, progress: progress)
    return mean(of: totals, on: graph)
  }

  private func mean(of totals: DistanceTotals, on graph: Graph) -> Double? {
    let count = Double(graph.nodeCount)
    guard graph.nodeCount > 1, totals.joinsAll else { return nil }
    return totals.total.reduce(0, +) / (count * (count - 1))
  }
}

extension GraphMeasure where Self == AveragePathLength {
  /// The mean length of the shortest paths.
  public static func averagePathLength(distance: EdgeDistance = .hops) -> Self {
    AveragePathLength(distance: distance)
  }
}
