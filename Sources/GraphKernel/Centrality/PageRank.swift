/// The share of time that a walker spends at a node who follows edges by weight and sometimes jumps.
///
/// Being chosen by those who are chosen themselves. With the probability `damping` the walker follows
/// an out-edge, else jumps to a node drawn from `restart`; from a node without out-edges the jump is
/// evenly spread, or by `restart` when given. Values sum to 1. Brin and Page (1998).
///
/// - Complexity: O(m) a round; about 100 rounds for a damping of 0.85.
public struct PageRank: NodeMeasure {
  /// The stable name of the measure.
  public static let id = "pagerank"

  /// The probability of following an edge, at least 0 and below 1.
  public let damping: Double

  /// Where jumps lead, as weights that need not sum to 1; nil for everywhere alike.
  public let restart: NodeValues<Double>?

  /// The value of each node.
  public func values(on graph: Graph) -> NodeValues<Double?> {
    let count = graph.nodeCount
    guard count > 0 else { return NodeValues([]) }
    let jumps = jumpShares(count)
    let incoming = graph.incoming
    let outWeights = (0..<count).map { node in
      graph.outgoing.arcs(of: node).reduce(0) { $0 + graph.outgoing.weight($1) }
    }
    var ranks = jumps
    for _ in 0..<10_000 {
      var idle = 0.0
      for node in 0..<count where outWeights[node] == 0 { idle += ranks[node] }
      let flow = (0..<count).map { outWeights[$0] > 0 ? ranks[$0] / outWeights[$0] : 0 }
      var change = 0.0
      for node in 0..<count {
        var sum = 0.0
        for arc in incoming.arcs(of: node) {
          sum += flow[Int(incoming.targets[arc])] * incoming.weight(arc)
        }
        let rank = (1 - damping) * jumps[node] + damping * (sum + idle * jumps[node])
        change += abs(rank - ranks[node])
        ranks[node] = rank
      }
      if change < 1e-15 { break }
    }
    let total = ranks.reduce(0, +)
    return NodeValues(ranks.map { $0 / total })
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
