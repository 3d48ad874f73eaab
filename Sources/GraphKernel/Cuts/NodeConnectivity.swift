/// The fewest nodes whose loss parts some node from some other, or leaves only one.
///
/// n - 1 for a complete graph, which no loss parts. In a directed graph: parts along the edges.
/// Weights, self-loops and parallel edges are ignored. 0 when the graph is in parts already; nil below
/// two nodes. Even (1975).
///
/// - Complexity: O(k · n) flows, k the result.
public struct NodeConnectivity: SharedGraphMeasure {
  /// The stable name of the measure.
  public static let id = "node-connectivity"

  /// The value of the graph.
  public func value(on graph: Graph) -> Double? {
    value(on: graph, at: { _ in })
  }

  /// The value of the graph, from work that can be watched and stopped; one task does it all.
  public func value(
    on graph: Graph, tasks: Int, progress: (@Sendable (Double) -> Void)?
  ) async throws -> Double? {
    try value(on: graph, at: WatchedWork(progress).checkpoint)
  }

  private func value<Failure: Error>(
    on graph: Graph, at checkpoint: (Double) throws(Failure) -> Void
  ) throws(Failure) -> Double? {
    let graph = graph.unweighted().simplified()
    let count = graph.nodeCount
    guard count > 1 else { return nil }
    var network = Self.splitNetwork(graph)
    var fewest = count - 1
    // Of one more node than the result, one is not among those lost, and stays on a side.
    var first = 0
    while first <= fewest, first < count {
      for other in graph.nodes where other.index != first {
        try checkpoint(
          (Double(first) + Double(other.index) / Double(count)) / Double(fewest + 1))
        let ways = [(Node(first), other), (other, Node(first))].prefix(graph.isDirected ? 2 : 1)
        for (source, target) in ways where !graph.hasEdge(from: source, to: target) {
          let flow = network.maximumFlow(
            from: 2 * source.index + 1, to: 2 * target.index, limit: Double(fewest))
          fewest = min(fewest, Int(flow))
        }
      }
      first += 1
    }
    try checkpoint(1)
    return Double(fewest)
  }

  /// Each node v becomes a pipe of capacity 1 from 2v to 2v + 1, so that flows share no node.
  private static func splitNetwork(_ graph: Graph) -> FlowNetwork {
    let inside = (0..<graph.nodeCount).map { (2 * $0, 2 * $0 + 1, 1.0, 0.0) }
    let between = graph.nodes.flatMap { node in
      graph.neighbors(of: node).map {
        (2 * node.index + 1, 2 * $0.index, Double.infinity, 0.0)
      }
    }
    return FlowNetwork(nodeCount: 2 * graph.nodeCount, pipes: inside + between)
  }
}

extension GraphMeasure where Self == NodeConnectivity {
  /// The fewest nodes whose loss parts some node from some other.
  public static func nodeConnectivity() -> Self { NodeConnectivity() }
}
