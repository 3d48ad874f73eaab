/// The triangles of a graph, directions, self-loops and parallel edges ignored.
struct Triangles {
  /// The number of triangles that each node is part of.
  let counts: [Int]

  /// The number of neighbors of each node.
  let degrees: [Int]

  init(_ graph: Graph) {
    let adjacency = graph.symmetrized().simplified().outgoing
    degrees = (0..<adjacency.nodeCount).map { adjacency.arcs(of: $0).count }
    var counts = [Int](repeating: 0, count: adjacency.nodeCount)
    counts.withUnsafeMutableBufferPointer { counts in
      OrientedTies(adjacency).forEachTriangle { triangle in
        counts[triangle.first] &+= 1
        counts[triangle.second] &+= 1
        counts[triangle.third] &+= 1
      }
    }
    self.counts = counts
  }

  /// The number of triangles.
  var total: Int { counts.reduce(0, +) / 3 }

  /// The number of pairs of neighbors of a node.
  func pairs(of node: Int) -> Int { degrees[node] * (degrees[node] - 1) / 2 }
}
