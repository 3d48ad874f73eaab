/// The triangles of a graph, directions, self-loops and parallel edges ignored.
struct Triangles {
  /// The number of triangles that each node is part of.
  let counts: [Int]

  /// The number of neighbors of each node.
  let degrees: [Int]

  init(_ graph: Graph) {
    let adjacency = graph.symmetrized().simplified().outgoing
    let count = adjacency.nodeCount
    var counts = [Int](repeating: 0, count: count)
    let degrees = (0..<count).map { adjacency.arcs(of: $0).count }
    // Each triangle is met once, from its node of lowest degree (Chiba and Nishizeki, 1985).
    let precedes = { (first: Int, second: Int) in
      (degrees[first], first) < (degrees[second], second)
    }
    var isMarked = [Bool](repeating: false, count: count)
    for node in 0..<count {
      let later = adjacency.arcs(of: node).map { Int(adjacency.targets[$0]) }
        .filter { precedes(node, $0) }
      for neighbor in later { isMarked[neighbor] = true }
      for neighbor in later {
        for arc in adjacency.arcs(of: neighbor) {
          let third = Int(adjacency.targets[arc])
          guard isMarked[third], precedes(neighbor, third) else { continue }
          counts[node] += 1
          counts[neighbor] += 1
          counts[third] += 1
        }
      }
      for neighbor in later { isMarked[neighbor] = false }
    }
    self.counts = counts
    self.degrees = degrees
  }

  /// The number of triangles.
  var total: Int { counts.reduce(0, +) / 3 }

  /// The number of pairs of neighbors of a node.
  func pairs(of node: Int) -> Int { degrees[node] * (degrees[node] - 1) / 2 }
}
