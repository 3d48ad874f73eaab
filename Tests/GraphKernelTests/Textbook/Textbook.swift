import GraphKernel

/// Slow definitions, written from the formulas and sharing nothing with the kernel but ``Edge``.
struct Textbook {
  let count: Int
  let isDirected: Bool
  /// The edges both ways when the graph is undirected, without self-loops.
  let arcs: [(source: Int, target: Int, weight: Double)]

  init(_ graph: Graph) {
    count = graph.nodeCount
    isDirected = graph.isDirected
    arcs = graph.edges.filter { !$0.isSelfLoop }.flatMap { edge in
      let forward = (edge.source.index, edge.target.index, edge.weight)
      return graph.isDirected ? [forward] : [forward, (forward.1, forward.0, forward.2)]
    }
  }

  func has(_ source: Int, _ target: Int) -> Bool {
    arcs.contains { $0.source == source && $0.target == target }
  }

  /// All distances by Floyd and Warshall.
  func distances(weighted: Bool = false) -> [[Double]] {
    var table = (0..<count).map { row in
      (0..<count).map { $0 == row ? 0 : Double.infinity }
    }
    for arc in arcs {
      table[arc.source][arc.target] = min(
        table[arc.source][arc.target], weighted ? arc.weight : 1)
    }
    for middle in 0..<count {
      for source in 0..<count {
        for target in 0..<count {
          table[source][target] = min(
            table[source][target], table[source][middle] + table[middle][target])
        }
      }
    }
    return table
  }

  /// The number of shortest paths of each pair, counted backwards from the target.
  func pathCounts(_ distances: [[Double]], weighted: Bool = false) -> [[Double]] {
    (0..<count).map { source in
      var counts = [Double](repeating: 0, count: count)
      counts[source] = 1
      let order = (0..<count).filter { distances[source][$0].isFinite && $0 != source }
        .sorted { distances[source][$0] < distances[source][$1] }
      for node in order {
        for arc in arcs where arc.target == node {
          let length = distances[source][arc.source] + (weighted ? arc.weight : 1)
          if length == distances[source][node] { counts[node] += counts[arc.source] }
        }
      }
      return counts
    }
  }

  /// Betweenness from its definition: a node is on a shortest path when distances add up.
  func betweenness(weighted: Bool = false) -> [Double] {
    let distances = distances(weighted: weighted)
    let counts = pathCounts(distances, weighted: weighted)
    return (0..<count).map { node in
      var sum = 0.0
      for source in 0..<count where source != node {
        for target in 0..<count where target != node && target != source {
          let whole = distances[source][target]
          guard whole.isFinite, distances[source][node] + distances[node][target] == whole else {
            continue
          }
          sum += counts[source][node] * counts[node][target] / counts[source][target]
        }
      }
      return isDirected ? sum : sum / 2
    }
  }

  /// The number of parts when some nodes are left out and directions are ignored.
  func partCount(without removed: Set<Int> = [], withoutEdge edge: (Int, Int)? = nil) -> Int {
    var label = Array(0..<count)
    for _ in 0..<count {
      for arc in arcs where !removed.contains(arc.source) && !removed.contains(arc.target) {
        if let edge, edge == (arc.source, arc.target) || edge == (arc.target, arc.source) {
          continue
        }
        let least = min(label[arc.source], label[arc.target])
        label[arc.source] = least
        label[arc.target] = least
      }
    }
    return Set(label.enumerated().filter { !removed.contains($0.offset) }.map(\.element)).count
  }

  /// The pairs of which the first reaches the second.
  func reach() -> [[Bool]] { distances().map { row in row.map(\.isFinite) } }
}
