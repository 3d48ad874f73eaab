/// How a node's time and energy are spread over its contacts: what Burt's measures are made of.
///
/// The tie of i and j is `a_ij + a_ji`, and `p_ij` its share of all of i's ties (Burt, 1992).
/// Self-loops are left out; the graph is taken whole, not cut down to the node's own surroundings.
struct Investments {
  let adjacency: Adjacency
  private let totals: [Double]
  private let largest: [Double]

  init(_ graph: Graph) {
    let ties = graph.symmetrized(weights: .sum).simplified().outgoing
    self.adjacency = ties
    self.totals = (0..<ties.nodeCount).map { node in
      ties.arcs(of: node).reduce(0) { $0 + ties.weight($1) }
    }
    self.largest = (0..<ties.nodeCount).map { node in
      ties.arcs(of: node).reduce(0) { max($0, ties.weight($1)) }
    }
  }

  /// The contacts of a node with a tie above 0.
  func contactCount(of node: Int) -> Int {
    adjacency.arcs(of: node).count { adjacency.weight($0) > 0 }
  }

  /// The share that an arc has of the ties of its source.
  func share(_ arc: Int, of source: Int) -> Double {
    adjacency.weight(arc) / totals[source]
  }

  /// The constraint of each contact of a node, nil without ties: `(p_ij + Σ p_iq p_qj)²`.
  func dyadicConstraints(of node: Int) -> [Double]? {
    sums(of: node) { arc, other in share(arc, of: other) }?
      .map { ($0.share + $0.indirect) * ($0.share + $0.indirect) }
  }

  /// For each contact the redundancy `Σ p_iq m_jq`, nil without ties.
  func redundancies(of node: Int) -> [Double]? {
    sums(of: node) { arc, _ in
      adjacency.weight(arc) / largest[Int(adjacency.targets[arc])]
    }?.map(\.indirect)
  }

  /// For each contact j of a node i: `p_ij`, and the sum over their common contacts q of `p_iq`
  /// times a value of the arc from q to j.
  private func sums(
    of node: Int, value: (Int, Int) -> Double
  ) -> [(share: Double, indirect: Double)]? {
    guard totals[node] > 0 else { return nil }
    var indirect: [Int: Double] = [:]
    let arcs = adjacency.arcs(of: node)
    for arc in arcs { indirect[Int(adjacency.targets[arc])] = 0 }
    for arc in arcs where adjacency.weight(arc) > 0 {
      let middle = Int(adjacency.targets[arc])
      for second in adjacency.arcs(of: middle) where adjacency.weight(second) > 0 {
        let target = Int(adjacency.targets[second])
        guard let sum = indirect[target] else { continue }
        indirect[target] = sum + share(arc, of: node) * value(second, middle)
      }
    }
    return arcs.filter { adjacency.weight($0) > 0 }.map { arc in
      (share(arc, of: node), indirect[Int(adjacency.targets[arc])] ?? 0)
    }
  }
}
