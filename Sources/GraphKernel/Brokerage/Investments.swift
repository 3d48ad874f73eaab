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
  /// The strength of each tie of `ties`.
  private let strengths: [Double]
  private let totals: [Double]
  private let strongest: [Double]

  init(_ graph: Graph) {
    var graph = graph.symmetrized(weights: .sum).simplified()
    if let weights = graph.outgoing.weights, weights.contains(0) {
      graph = Graph(checked: graph.edges.filter { $0.weight > 0 }, nodeCount: graph.nodeCount)
    }
    let adjacency = graph.outgoing
    let range = 0..<adjacency.nodeCount
    contactCounts = range.map { adjacency.arcs(of: $0).count }
    totals = range.map { node in
      adjacency.arcs(of: node).reduce(0) { $0 + adjacency.weight($1) }
    }
    strongest = range.map { node in
      adjacency.arcs(of: node).reduce(0) { max($0, adjacency.weight($1)) }
    }
    ties = OrientedTies(adjacency)
    strengths = ties.arcs.map { adjacency.weight(Int($0)) }
  }

  /// Hands over each pair of a node and a contact, with `p_ij` and with the sum over their common
  /// contacts q of `p_iq` times a weight of the tie from q to j.
  ///
  /// - Complexity: O(m^1.5) in all.
  func forEachContact(
    _ weighing: Weighing, _ body: (_ node: Int, _ share: Double, _ indirect: Double) -> Void
  ) {
    var there = [Double](repeating: 0, count: strengths.count)
    var back = there
    let scale = weighing == .shareOfCommon ? totals : strongest
    there.withUnsafeMutableBufferPointer { there in
      back.withUnsafeMutableBufferPointer { back in
        ties.forEachTriangle { triangle in
          let (first, second, third) = (triangle.first, triangle.second, triangle.third)
          let lower = strengths[triangle.firstSecond]
          let outer = strengths[triangle.firstThird]
          let upper = strengths[triangle.secondThird]
          // Each pair of the three has the third as a common contact, seen from both ends. The tie
          // that is weighed belongs to the common contact, or else to the contact.
          let isCommon = weighing == .shareOfCommon
          there[triangle.firstSecond] +=
            outer / totals[first] * upper / scale[isCommon ? third : second]
          back[triangle.firstSecond] +=
            upper / totals[second] * outer / scale[isCommon ? third : first]
          there[triangle.firstThird] +=
            lower / totals[first] * upper / scale[isCommon ? second : third]
          back[triangle.firstThird] +=
            upper / totals[third] * lower / scale[isCommon ? second : first]
          there[triangle.secondThird] +=
            lower / totals[second] * outer / scale[isCommon ? first : third]
          back[triangle.secondThird] +=
            outer / totals[third] * lower / scale[isCommon ? first : second]
        }
      }
    }
    for node in 0..<ties.nodeCount {
      for tie in ties.offsets[node]..<ties.offsets[node + 1] {
        let other = Int(ties.targets[tie])
        body(node, strengths[tie] / totals[node], there[tie])
        body(other, strengths[tie] / totals[other], back[tie])
      }
    }
  }
}
