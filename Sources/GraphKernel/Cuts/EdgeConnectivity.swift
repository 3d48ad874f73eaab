/// The fewest edges whose loss parts some node from some other.
///
/// Weights and self-loops are ignored, kept parallel edges count each. In a directed graph: parts
/// along the edges. 0 when the graph is in parts already; nil below two nodes.
///
/// No node has fewer edges than that, which settles the matter where a node has one edge, or none, and
/// where a node has two and no edge is a bridge. Only else a cut is looked for.
///
/// - Complexity: O(n + m) as said, else that of ``Graph/minimumCut()``.
public struct EdgeConnectivity: SharedGraphMeasure {
  /// The stable name of the measure.
  public static let id = "edge-connectivity"

  /// The value of the graph.
  public func value(on graph: Graph) -> Double? {
    Self.settled(graph) ?? graph.unweighted().minimumCut()?.weight
  }

  /// The value of the graph, from work that can be watched and stopped; one task does it all.
  public func value(
    on graph: Graph, tasks: Int, progress: (@Sendable (Double) -> Void)?
  ) async throws -> Double? {
    guard let settled = Self.settled(graph) else {
      return try await graph.unweighted().minimumCut(progress: progress)?.weight
    }
    try WatchedWork(progress).checkpoint(1)
    return settled
  }

  /// The value where the nodes with the fewest edges tell it.
  private static func settled(_ graph: Graph) -> Double? {
    guard graph.nodeCount > 1 else { return nil }
    guard graph.strongComponents().groupCount == 1 else { return 0 }
    let graph = graph.withoutSelfLoops()
    let least = min(graph.outgoing.fewestArcs, graph.incoming.fewestArcs)
    if least <= 1 { return Double(least) }
    guard least == 2, !graph.isDirected else { return nil }
    return LowPoints(graph).bridges.isEmpty ? 2 : 1
  }
}

extension GraphMeasure where Self == EdgeConnectivity {
  /// The fewest edges whose loss parts some node from some other.
  public static func edgeConnectivity() -> Self { EdgeConnectivity() }
}

extension Adjacency {
  /// The number of arcs in the shortest row; 0 when there are no rows.
  fileprivate var fewestArcs: Int {
    Int(zip(offsets.dropFirst(), offsets).lazy.map { $0 &- $1 }.min() ?? 0)
  }
}
