/// The triangles of a graph, directions, self-loops and parallel edges ignored.
struct Triangles {
  private let adjacency: Adjacency
  private let ties: OrientedTies

  init(_ graph: Graph) {
    adjacency = graph.symmetrized().simplified().unweighted().outgoing
    ties = OrientedTies(adjacency)
  }

  /// The number of triangles.
  var total: Int {
    var total = 0
    ties.forEachTriangle { _ in total &+= 1 }
    return total
  }

  /// The number of triangles that each node is part of.
  var counts: [Int] {
    var counts = [Int](repeating: 0, count: adjacency.nodeCount)
    counts.withUnsafeMutableBufferPointer { counts in
      ties.forEachTriangle { triangle in
        counts[triangle.first] &+= 1
        counts[triangle.second] &+= 1
        counts[triangle.third] &+= 1
      }
    }
    return counts
  }

  /// The number of pairs of neighbors of a node.
  func pairs(of node: Int) -> Int {
    let degree = adjacency.arcs(of: node).count
    return degree * (degree - 1) / 2
  }
}
