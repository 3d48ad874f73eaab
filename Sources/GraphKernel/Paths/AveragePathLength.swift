/// The mean length of the shortest paths over all ordered pairs of different nodes.
///
/// Nil when some node cannot be reached from some other, and below two nodes.
///
/// - Complexity: O(n · m).
public struct AveragePathLength: GraphMeasure {
  /// The stable name of the measure.
  public static let id = "average-path-length"

  /// How long an edge is.
  public let distance: EdgeDistance

  /// The value of the graph.
  public func value(on graph: Graph) -> Double? {
    guard graph.nodeCount > 1, let summary = graph.pathSummary(by: distance) else { return nil }
    let count = Double(graph.nodeCount)
    return summary.total / (count * (count - 1))
  }
}

extension GraphMeasure where Self == AveragePathLength {
  /// The mean length of the shortest paths.
  public static func averagePathLength(distance: EdgeDistance = .hops) -> Self {
    AveragePathLength(distance: distance)
  }
}
