/// The sum of one over the distance to every other node.
///
/// Nearness that stays meaningful when the graph is in pieces: a node out of reach adds 0. Range 0
/// to n - 1 by steps; normalized it is divided by n - 1, and is nil in a graph of one node.
/// Marchiori and Latora (2000); Rochat (2009).
///
/// - Complexity: O(n · m), or O(n · m log n) with lengths.
public struct Harmonic: NodeMeasure {
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
    if normalized, graph.nodeCount == 1 { return NodeValues([nil]) }
    let scale = normalized ? Double(graph.nodeCount - 1) : 1
    guard distance != .hops else {
      let totals = AllDistances(graph, direction: direction).run()
      return NodeValues(totals.inverse.map { $0 / scale })
    }
    var search = ShortestPathSearch(graph, by: distance, direction: direction)
    return NodeValues(
      (0..<graph.nodeCount).map { node in
        search.run(from: node)
        return search.order.dropFirst().reduce(0) { $0 + 1 / search.distances[Int($1)] } / scale
      })
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
