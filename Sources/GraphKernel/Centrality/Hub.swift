/// Pointing at many good authorities: the hub score of Kleinberg (1999).
///
/// A hub is worth the sum of the authorities that it points at, an authority the sum of the hubs that
/// point at it, weights counted. Values sum to 1. Nil for every node when there are no edges.
///
/// - Complexity: O(m) a round.
public struct Hub: WatchedNodeMeasure {
  /// The stable name of the measure.
  public static let id = "hub"

  /// The value of each node.
  public func values(on graph: Graph) throws(DidNotConverge) -> NodeValues<Double?> {
    try Authority.scores(pointing: graph.outgoing, back: graph.incoming, at: { _ in }).get()
  }

  /// The value of each node, from work that can be watched and stopped.
  public func values(
    on graph: Graph, progress: (@Sendable (Double) -> Void)?
  ) async throws -> NodeValues<Double?> {
    try Authority.scores(
      pointing: graph.outgoing, back: graph.incoming, at: WatchedWork(progress).checkpoint
    ).get()
  }
}

extension NodeMeasure where Self == Hub {
  /// Pointing at many good authorities.
  public static func hub() -> Self { Hub() }
}
