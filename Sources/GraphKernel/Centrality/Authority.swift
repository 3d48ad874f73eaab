/// Being pointed at by many good hubs: the authority score of Kleinberg (1999).
///
/// Values sum to 1. Nil for every node when there are no edges. On an undirected graph it equals the
/// hub score.
///
/// - Complexity: O(m) a round.
public struct Authority: NodeMeasure {
  /// The stable name of the measure.
  public static let id = "authority"

  /// The value of each node.
  public func values(on graph: Graph) throws(DidNotConverge) -> NodeValues<Double?> {
    try Self.scores(pointing: graph.incoming, back: graph.outgoing)
  }

  static func scores(
    pointing: Adjacency, back: Adjacency
  ) throws(DidNotConverge) -> NodeValues<Double?> {
    let none = NodeValues<Double?>(repeating: nil, count: pointing.nodeCount)
    let start = pointing.product(
      with: back.product(with: [Double](repeating: 1, count: pointing.nodeCount)))
    guard start.contains(where: { $0 > 0 }) else { return none }
    let found = try DominantEigenvector(start: start) { vector in
      pointing.product(with: back.product(with: vector))
    }
    let scores = found.vector.map { max(0, $0) }
    let sum = scores.reduce(0, +)
    return NodeValues(scores.map { $0 / sum })
  }
}

extension NodeMeasure where Self == Authority {
  /// Being pointed at by many good hubs.
  public static func authority() -> Self { Authority() }
}
