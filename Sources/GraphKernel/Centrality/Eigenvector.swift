/// Being tied to those who are well tied themselves: the dominant eigenvector of the graph.
///
/// A node's value is proportional to the sum of its neighbors' values, in-neighbors when directed,
/// times the weights of the ties. Unit Euclidean length, not negative. In a graph of several
/// components only the one with the largest eigenvalue has values above 0, of equal ones the first.
/// Nil for every node when there is no cycle to feed on: a graph without edges, a directed graph
/// without cycles. Bonacich (1972).
///
/// - Throws: ``DidNotConverge`` when a directed graph has no single dominant direction.
/// - Complexity: O(m) a round.
public struct Eigenvector: WatchedNodeMeasure {
  /// The stable name of the measure.
  public static let id = "eigenvector"

  /// The value of each node.
  public func values(on graph: Graph) throws(DidNotConverge) -> NodeValues<Double?> {
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
  ) throws(Failure) -> Result<NodeValues<Double?>, DidNotConverge> {
    let found =
      try graph.isDirected ? directed(graph, at: checkpoint) : undirected(graph, at: checkpoint)
    try checkpoint(1)
    return found.map { vector in
      guard let vector else { return NodeValues(repeating: nil, count: graph.nodeCount) }
      return NodeValues(vector.map { $0 })
    }
  }

  private func undirected<Failure: Error>(
    _ graph: Graph, at checkpoint: (Double) throws(Failure) -> Void
  ) throws(Failure) -> Result<[Double]?, DidNotConverge> {
    let parts = GroupRows(graph.outgoing, graph.components())
    // No growth is above the greatest strength, so that most parts need no look after the strongest.
    let strengths = graph.outStrengths
    let bounds = parts.groups.map { group in group.reduce(0) { max($0, strengths[$1.index]) } }
    let order = bounds.indices.sorted { (bounds[$1], $0) < (bounds[$0], $1) }
    var dominant: (value: Double, group: Int, vector: [Double])?
    for group in order where bounds[group] > 0 {
      // Of equal values the first part counts, so that one that may still be equal is looked at.
      let least = (dominant?.value ?? 0) * (1 - 1e-12)
      if bounds[group] < least { break }
      let rows = parts.rows(of: group)
      let start = rows.product(with: [Double](repeating: 1, count: rows.nodeCount)).map { 1 + $0 }
      let isFirst = dominant == nil
      let result = try DominantEigenvector.found(
        from: start, product: { rows.multiply($0, into: &$1) }
      ) { (done) throws(Failure) in
        // As a rule the part looked at first is all there is to do.
        try checkpoint(isFirst ? 0.99 * done : 0.99)
      }
      let found: DominantEigenvector
      switch result {
      case .success(let vector): found = vector
      case .failure(let error): return .failure(error)
      }
      let isAbove = found.value > (dominant?.value ?? 0) * (1 + 1e-12)
      let isLevel = found.value >= least && group < (dominant?.group ?? 0)
      guard found.value > 0, isAbove || isLevel else { continue }
      dominant = (found.value, group, found.vector)
    }
    guard let dominant else { return .success(nil) }
    var vector = [Double](repeating: 0, count: graph.nodeCount)
    for (node, value) in zip(parts.groups[dominant.group], dominant.vector) {
      // Perron's vector is positive; a sign here can only be rounding.
      vector[node.index] = max(0, value)
    }
    return .success(vector.unit)
  }

  private func directed<Failure: Error>(
    _ graph: Graph, at checkpoint: (Double) throws(Failure) -> Void
  ) throws(Failure) -> Result<[Double]?, DidNotConverge> {
    let radius = try graph.spectralRadius { (share) throws(Failure) in try checkpoint(share / 2) }
    guard radius > 0 else { return .success(nil) }
    // The shift keeps the values of a cycle from chasing each other.
    let shift = radius / 2
    var vector = [Double](repeating: 1, count: graph.nodeCount).unit
    let limit = 100_000
    var change = Double.infinity
    var convergence = Convergence(goal: 1e-15)
    for _ in 0..<limit {
      let image = graph.incoming.product(with: vector)
      let next = zip(image, vector).map { $0 + shift * $1 }.unit
      change = zip(next, vector).reduce(0) { max($0, abs($1.0 - $1.1)) }
      vector = next
      if change < 1e-15 { return .success(vector) }
      try checkpoint(0.5 + convergence.share(at: change) / 2)
    }
    guard change < 1e-12 else {
      return .failure(DidNotConverge(iterations: limit, residual: change))
    }
    return .success(vector)
  }
}

extension NodeMeasure where Self == Eigenvector {
  /// Being tied to those who are well tied themselves.
  public static func eigenvector() -> Self { Eigenvector() }
}
