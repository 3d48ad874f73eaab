/// Pointing at many good authorities: the hub score of Kleinberg (1999).
///
/// A hub is worth the sum of the authorities that it points at, an authority the sum of the hubs that
/// point at it, weights counted. Values sum to 1. Nil for every node when there are no edges.
///
/// - Complexity: O(m) a round.
public struct Hub: NodeMeasure {
  /// The stable name of the measure.
  public static let id = "hub"

  /// The value of each node.
  public func values(on graph: Graph) throws(DidNotConverge) -> NodeValues<Double?> {
    try Authority.scores(pointing: graph.outgoing, back: graph.incoming)
  }
}

extension NodeMeasure where Self == Hub {
  /// Pointing at many good authorities.
  public static func hub() -> Self { Hub() }
}
