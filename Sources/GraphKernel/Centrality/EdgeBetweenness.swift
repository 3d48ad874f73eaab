/// The number of shortest paths that pass an edge, each pair's paths sharing one.
///
/// An undirected pair counts once. Range 0 to the number of pairs; normalized it is divided by
/// n (n - 1) / 2, directed by n (n - 1). A self-loop is on no path and has 0. Girvan and Newman
/// (2002); computed as by Brandes (2008).
///
/// - Complexity: O(n · m), or O(n · m log n) with lengths; memory O(n + m).
public struct EdgeBetweenness: SharedEdgeMeasure {
  /// The stable name of the measure.
  public static let id = "edge-betweenness"

  /// Whether the number is divided by the number of pairs.
  public let normalized: Bool

  /// How long an edge is.
  public let distance: EdgeDistance

  /// The value of each edge.
  public func values(on graph: Graph) -> EdgeValues<Double?> {
    values(of: AllShortestPaths(graph, by: distance, visitsArcs: true).run().arcs, on: graph)
  }

  /// The value of each edge, from work that some tasks share.
  public func values(
    on graph: Graph, tasks: Int, progress: (@Sendable (Double) -> Void)?
  ) async throws -> EdgeValues<Double?> {
    let sums = try await AllShortestPaths(graph, by: distance, visitsArcs: true)
      .run(tasks: tasks, progress: progress)
    return values(of: sums.arcs, on: graph)
  }

  private func values(of arcs: [Double], on graph: Graph) -> EdgeValues<Double?> {
    let positions = graph.edgePositions()
    var sums = [Double](repeating: 0, count: graph.edgeCount)
    for (arc, position) in positions.enumerated() { sums[position] += arcs[arc] }
    let count = Double(graph.nodeCount)
    let halves: Double = graph.isDirected || normalized ? 1 : 2
    let pairs = normalized ? count * (count - 1) : 1
    return EdgeValues(sums.map { pairs > 0 ? $0 / halves / pairs : nil }, edgesOf: graph)
  }
}

extension EdgeMeasure where Self == EdgeBetweenness {
  /// The number of shortest paths that pass an edge.
  public static func edgeBetweenness(normalized: Bool = false, distance: EdgeDistance = .hops)
    -> Self
  {
    EdgeBetweenness(normalized: normalized, distance: distance)
  }
}
