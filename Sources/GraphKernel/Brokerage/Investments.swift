/// How a node's time and energy are spread over its contacts: what Burt's measures are made of.
///
/// The tie of i and j is `a_ij + a_ji`, and `p_ij` its share of all of i's ties (Burt, 1992).
/// Self-loops and ties of weight 0 are left out; the graph is taken whole, not cut down to the node's
/// own surroundings.
struct Investments {
  /// What a contact's own contacts weigh in the sum over common contacts.
  enum Weighing {
    /// `p_qj`: the share of the common contact's ties that goes to the contact.
    case shareOfCommon
    /// `m_jq`: the tie to the common contact over the contact's strongest.
    case shareOfStrongest
  }

  /// The number of contacts of each node.
  let contactCounts: [Int]

  private let ties: OrientedTies
  /// One over the sum of each node's ties, and over its strongest.
  private let shares: [Double]
  private let peaks: [Double]

  init(_ graph: Graph) {
    var graph = graph.symmetrized(weights: .sum).simplified()
    if let weights = graph.outgoing.weights, weights.contains(0) {
      graph = Graph(checked: graph.edges.filter { $0.weight > 0 }, nodeCount: graph.nodeCount)
    }
    let adjacency = graph.outgoing
    let range = 0..<adjacency.nodeCount
    let contactCounts = range.map { adjacency.arcs(of: $0).count }
    self.contactCounts = contactCounts
    if let weights = adjacency.weights {
      shares = range.map { node in 1 / weights[adjacency.arcs(of: node)].reduce(0, +) }
      peaks = range.map { node in 1 / weights[adjacency.arcs(of: node)].reduce(0, max) }
    } else {
      shares = contactCounts.map { 1 / Double($0) }
      peaks = [Double](repeating: 1, count: adjacency.nodeCount)
    }
    ties = OrientedTies(adjacency)
  }

  /// Hands over each pair of a node and a contact, with `p_ij` and with the sum over their common
  /// contacts q of `p_iq` times a weight of the tie from q to j.
  ///
  /// - Complexity: O(m^1.5) in all.
  func forEachContact(
    _ weighing: Weighing, _ body: (_ node: Int, _ share: Double, _ indirect: Double) -> Void
  ) {
    if weighing == .shareOfCommon, ties.weights == nil {
      forEachEqualContact(body)
    } else {
      forEachWeightedContact(weighing, body)
    }
  }

  /// Where all ties are alike, `p_iq p_qj` is one over the contacts of i and one over those of q: both
  /// ends of a tie have the same sum over q.
  private func forEachEqualContact(
    _ body: (_ node: Int, _ share: Double, _ indirect: Double) -> Void
  ) {
    var common = [Double](repeating: 0, count: ties.count)
    common.withUnsafeMutableBufferPointer { common in
      shares.withUnsafeBufferPointer { shares in
        ties.forEachTriangle { triangle in
          common[triangle.firstSecond] += shares[triangle.third]
          common[triangle.firstThird] += shares[triangle.second]
          common[triangle.secondThird] += shares[triangle.first]
        }
      }
    }
    for node in 0..<ties.nodeCount {
      for tie in Int(ties.offsets[node])..<Int(ties.offsets[node + 1]) {
        let other = Int(ties.targets[tie])
        body(node, shares[node], shares[node] * common[tie])
        body(other, shares[other], shares[other] * common[tie])
      }
    }
  }

  private func forEachWeightedContact(
    _ weighing: Weighing, _ body: (_ node: Int, _ share: Double, _ indirect: Double) -> Void
  ) {
    let strengths = ties.weights ?? [Double](repeating: 1, count: ties.count)
    var there = [Double](repeating: 0, count: ties.count)
    var back = there
    let isCommon = weighing == .shareOfCommon
    let scale = isCommon ? shares : peaks
    there.withUnsafeMutableBufferPointer { there in
      back.withUnsafeMutableBufferPointer { back in
        ties.forEachTriangle { triangle in
          let (first, second, third) = (triangle.first, triangle.second, triangle.third)
          let lower = strengths[triangle.firstSecond]
          let outer = strengths[triangle.firstThird]
          let upper = strengths[triangle.secondThird]
          // Each pair of the three has the third as a common contact, seen from both ends. The tie
          // that is weighed belongs to the common contact, or else to the contact.
          there[triangle.firstSecond] +=
            outer * shares[first] * upper * scale[isCommon ? third : second]
          back[triangle.firstSecond] +=
            upper * shares[second] * outer * scale[isCommon ? third : first]
          there[triangle.firstThird] +=
            lower * shares[first] * upper * scale[isCommon ? second : third]
          back[triangle.firstThird] +=
            upper * shares[third] * lower * scale[isCommon ? second : first]
          there[triangle.secondThird] +=
            lower * shares[second] * outer * scale[isCommon ? first : third]
          back[triangle.secondThird] +=
            outer * shares[third] * lower * scale[isCommon ? first : second]
        }
      }
    }
    for node in 0..<ties.nodeCount {
      for tie in Int(ties.offsets[node])..<Int(ties.offsets[node + 1]) {
        let other = Int(ties.targets[tie])
        body(node, strengths[tie] * shares[node], there[tie])
        body(other, strengths[tie] * shares[other], back[tie])
      }
    }
  }
}
