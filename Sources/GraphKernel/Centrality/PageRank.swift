/// The share of time that a walker spends at a node who follows edges by weight and sometimes jumps.
///
/// Being chosen by those who are chosen themselves. With the probability `damping` the walker follows
/// an out-edge, else jumps to a node drawn from `restart`; from a node without out-edges the jump is
/// evenly spread, or by `restart` when given. Values sum to 1. Brin and Page (1998).
///
/// - Complexity: O(m) a round; 40 to 100 rounds for a damping of 0.85.
public struct PageRank: NodeMeasure {
  /// The stable name of the measure.
  public static let id = "pagerank"

  /// The probability of following an edge, at least 0 and below 1.
  public let damping: Double

  /// Where jumps lead, as weights that need not sum to 1; nil for everywhere alike.
  public let restart: NodeValues<Double>?

  /// The value of each node.
  public func values(on graph: Graph) -> NodeValues<Double?> {
    guard graph.nodeCount > 0 else { return NodeValues([]) }
    // Jumps from nodes without out-edges go the same ways as all others, and only scale the solution
    // of `x = damping · Pᵀ x + jumps`.
    let jumps = jumpShares(graph.nodeCount)
    let ranks = graph.isDirected ? relaxed(graph, jumps) : conjugated(graph, jumps)
    let total = ranks.reduce(0, +)
    return NodeValues(ranks.map { $0 / total })
  }

  /// Solves node by node, each from the newest values of the others (Gauss and Seidel).
  private func relaxed(_ graph: Graph, _ jumps: [Double]) -> [Double] {
    let incoming = graph.incoming
    let factors = graph.outStrengths.map { $0 > 0 ? damping / $0 : 0 }
    var ranks = jumps
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
    }
    return ranks
  }

  /// Solves the system of an undirected graph, made symmetric by the roots of the strengths, by
  /// conjugate gradients (Hestenes and Stiefel, 1952).
  private func conjugated(_ graph: Graph, _ jumps: [Double]) -> [Double] {
    let arcs = graph.outgoing
    // One over the root of each node's strength.
    let inverses = graph.outStrengths.map { $0 > 0 ? 1 / $0.squareRoot() : 1 }
    var solution = [Double](repeating: 0, count: jumps.count)
    var residual = jumps.times(inverses)
    var step = residual
    var size = residual.dot(residual)
    let goal = size * 1e-30
    for _ in 0..<1_000 where size > goal {
      var image = step
      image.add(arcs.product(with: step.times(inverses)).times(inverses), times: -damping)
      let length = size / step.dot(image)
      solution.add(step, times: length)
      residual.add(image, times: -length)
      let next = residual.dot(residual)
      step.scale(by: next / size)
      step.add(residual, times: 1)
      size = next
    }
    return zip(solution, inverses).map { $0 / $1 }
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
