/// Why Katz's centrality has no value.
public enum KatzError: Error, Hashable, Sendable, CustomStringConvertible {
  /// `alpha` is not below one over the largest eigenvalue, so the walks grow without bound.
  case alphaTooLarge(alpha: Double, largestEigenvalue: Double)

  /// One sentence with the numbers.
  public var description: String {
    switch self {
    case .alphaTooLarge(let alpha, let largest):
      """
      Katz's alpha is \(alpha), but must be below \(1 / largest): the largest eigenvalue of the \
      graph is \(largest).
      """
    }
  }
}

/// The number of walks of any length that end at a node, each step counting less.
///
/// `x = alpha · Aᵀ x + beta`, A the weights: in-edges count when the graph is directed. Not
/// normalized. Every value is at least `beta`. Katz (1953).
///
/// - Throws: ``KatzError`` when `alpha` is not below one over the largest eigenvalue.
/// - Complexity: O(m) a round.
public struct Katz: WatchedNodeMeasure {
  /// The stable name of the measure.
  public static let id = "katz"

  /// How much one more step takes off: positive, below one over the largest eigenvalue.
  public let alpha: Double

  /// What a node has of itself.
  public let beta: Double

  /// The value of each node.
  public func values(on graph: Graph) throws(KatzError) -> NodeValues<Double?> {
    try values(on: graph, at: { _ in }).get()
  }

  /// The value of each node, from work that can be watched and stopped.
  public func values(
    on graph: Graph, progress: (@Sendable (Double) -> Void)?
  ) async throws -> NodeValues<Double?> {
    try values(on: graph, at: WatchedWork(progress).checkpoint).get()
  }

  private func values<Failure: Error>(
    on graph: Graph, at checkpoint: (Double) throws(Failure) -> Void
  ) throws(Failure) -> Result<NodeValues<Double?>, KatzError> {
    let largest = try graph.spectralRadius { (share) throws(Failure) in try checkpoint(share / 2) }
    guard alpha * largest < 1 else {
      return .failure(.alphaTooLarge(alpha: alpha, largestEigenvalue: largest))
    }
    var values = [Double](repeating: beta, count: graph.nodeCount)
    var change = Double.infinity
    var convergence = Convergence(goal: 1e-16)
    while change > 0 {
      let next = graph.incoming.product(with: values).map { alpha * $0 + beta }
      let moved = zip(next, values).reduce(0) { max($0, abs($1.0 - $1.1) / max(1, abs($1.0))) }
      values = next
      // Near the last digit the change stops shrinking.
      if moved < 1e-16 || (moved < 1e-12 && moved >= change) { break }
      try checkpoint(0.5 + convergence.share(at: moved) / 2)
      change = moved
    }
    try checkpoint(1)
    return .success(NodeValues(values.map { $0 }))
  }
}

extension NodeMeasure where Self == Katz {
  /// The number of walks of any length that end at a node, each step counting less.
  public static func katz(alpha: Double = 0.1, beta: Double = 1) -> Self {
    Katz(alpha: alpha, beta: beta)
  }
}
