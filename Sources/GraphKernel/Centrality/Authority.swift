/// Being pointed at by many good hubs: the authority score of Kleinberg (1999).
///
/// Values sum to 1. Nil for every node when there are no edges. On an undirected graph it equals the
/// hub score.
///
/// - Complexity: O(m) a round.
public struct Authority: WatchedNodeMeasure {
  /// The stable name of the measure.
  public static let id = "authority"

  /// The value of each node.
  public func values(on graph: Graph) throws(DidNotConverge) -> NodeValues<Double?> {
    try Self.scores(pointing: graph.incoming, back: graph.outgoing, at: { _ in }).get()
  }

  /// The value of each node, from work that can be watched and stopped.
  public func values(
    on graph: Graph, progress: (@Sendable (Double) -> Void)?
  ) async throws -> NodeValues<Double?> {
    try Self.scores(
      pointing: graph.incoming, back: graph.outgoing, at: WatchedWork(progress).checkpoint
    ).get()
  }

  static func scores<Failure: Error>(
    pointing: Adjacency, back: Adjacency, at checkpoint: (Double) throws(Failure) -> Void
  ) throws(Failure) -> Result<NodeValues<Double?>, DidNotConverge> {
    let ones = [Double](repeating: 1, count: pointing.nodeCount)
    let start = pointing.product(with: back.product(with: ones))
    guard start.contains(where: { $0 > 0 }) else {
      try checkpoint(1)
      return .success(NodeValues(repeating: nil, count: pointing.nodeCount))
    }
    var between = ones
    let found = try DominantEigenvector.found(
      from: start,
      product: { vector, image in
        back.multiply(vector, into: &between)
        pointing.multiply(between, into: &image)
      }, at: checkpoint)
    try checkpoint(1)
    return found.map { found in
      let scores = found.vector.map { max(0, $0) }
      let sum = scores.reduce(0, +)
      return NodeValues(scores.map { $0 / sum })
    }
  }
}

extension NodeMeasure where Self == Authority {
  /// Being pointed at by many good hubs.
  public static func authority() -> Self { Authority() }
}
