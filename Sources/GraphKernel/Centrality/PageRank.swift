/// The share of time that a walker spends at a node who follows edges by weight and sometimes jumps.
///
/// Being chosen by those who are chosen themselves. With the probability `damping` the walker follows
/// an out-edge, else jumps to a node drawn from `restart`; from a node without out-edges the jump is
/// evenly spread, or by `restart` when given. Values sum to 1. Brin and Page (1998).
///
/// - Complexity: O(m) a round; 40 to 100 rounds for a damping of 0.85.
public struct PageRank: WatchedNodeMeasure {
  /// The stable name of the measure.
  public static let id = "pagerank"

  /// The probability of following an edge, at least 0 and below 1.
  public let damping: Double

  /// Where jumps lead, as weights that need not sum to 1; nil for everywhere alike.
  public let restart: NodeValues<Double>?

  /// The value of each node.
  public func values(on graph: Graph) -> NodeValues<Double?> {
    values(on: graph, at: { _ in })
  }

  /// The value of each node, from work that can be watched and stopped.
  public func values(
    on graph: Graph, progress: (@Sendable (Double) -> Void)?
  ) async throws -> NodeValues<Double?> {
    try values(on: graph, at: WatchedWork(progress).checkpoint)
  }

  private func values<Failure: Error>(
    on graph: Graph, at checkpoint: (Double) throws(Failure) -> Void
  ) throws(Failure) -> NodeValues<Double?> {
    var ranks: [Double] = []
    if graph.nodeCount > 0 {
      // Jumps from nodes without out-edges go the same ways as all others, and only scale the solution
      // of `x = damping · Pᵀ x + jumps`.
      let jumps = jumpShares(graph.nodeCount)
      ranks =
        try graph.isDirected
        ? relaxed(graph, jumps, at: checkpoint) : conjugated(graph, jumps, at: checkpoint)
    }
    try checkpoint(1)
    let total = ranks.reduce(0, +)
    return NodeValues(ranks.map { $0 / total })
  }

  /// Solves node by node, each from the newest values of the others (Gauss and Seidel).
  private func relaxed<Failure: Error>(
    _ graph: Graph, _ jumps: [Double], at checkpoint: (Double) throws(Failure) -> Void
  ) throws(Failure) -> [Double] {
    let incoming = graph.incoming
    let factors = graph.outStrengths.map { $0 > 0 ? damping / $0 : 0 }
    var ranks = jumps
    var convergence = Convergence(goal: 1e-15)
    for _ in 0..<10_000 {
      var change = 0.0
      var size = 0.0
      for node in ranks.indices {
        var sum = 0.0
        var own = 0.0
        for arc in incoming.arcs(of: node) {
          let source = Int(incoming.targets[arc])
          let share = factors[source] * incoming.weight(arc)
          if source == node { own += share } else { sum += share * ranks[source] }
        }
        let rank = (jumps[node] + sum) / (1 - own)
        change += abs(rank - ranks[node])
        size += rank
        ranks[node] = rank
      }
      if change <= 1e-15 * size { break }
      try checkpoint(convergence.share(at: change / size))
    }
    return ranks
  }

  /// Solves the system of an undirected graph, made symmetric by the roots of the strengths, by
  /// conjugate gradients (Hestenes and Stiefel, 1952).
  private func conjugated<Failure: Error>(
    _ graph: Graph, _ jumps: [Double], at checkpoint: (Double) throws(Failure) -> Void
  ) throws(Failure) -> [Double] {
    var gradients = ScaledGradients(
      arcs: graph.outgoing, masses: graph.outStrengths.map { $0 > 0 ? $0 : 1 }, goals: jumps,
      damping: damping)
    let goal = gradients.size * 1e-30
    var convergence = Convergence(goal: goal)
    for _ in 0..<1_000 where gradients.size > goal {
      try checkpoint(convergence.share(at: gradients.size))
      gradients.advance()
    }
    return gradients.solution.times(gradients.masses)
  }

  private func jumpShares(_ count: Int) -> [Double] {
    guard let restart else { return [Double](repeating: 1 / Double(count), count: count) }
    precondition(restart.count == count, "There is one restart weight for each node.")
    let sum = restart.values.reduce(0, +)
    precondition(
      sum > 0 && sum.isFinite && restart.values.allSatisfy { $0 >= 0 },
      "Restart weights are not negative, and one of them is positive.")
    return restart.values.map { $0 / sum }
  }
}

extension NodeMeasure where Self == PageRank {
  /// The share of time that a random walker spends at a node.
  public static func pageRank(damping: Double = 0.85, restart: NodeValues<Double>? = nil) -> Self {
    precondition(damping >= 0 && damping < 1, "The damping is at least 0 and below 1.")
    return PageRank(damping: damping, restart: restart)
  }
}

extension Graph {
  /// The sum of the weights in each node's row; a self-loop counts once.
  var outStrengths: [Double] {
    outgoing.product(with: [Double](repeating: 1, count: nodeCount))
  }
}
