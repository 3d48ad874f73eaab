/// A walk from one node to another that visits no node twice.
public struct Path: Hashable, Sendable {
  /// The nodes from the first to the last.
  public let nodes: [Node]

  /// The length by the rule that was asked for: the number of steps, or the sum of edge lengths.
  public let length: Double
}

extension Graph {
  /// A shortest path between two nodes, nil when there is none.
  ///
  /// Of several, it is the one whose second node has the smallest position, then whose third has,
  /// and so on. From a node to itself the path has one node and length 0.
  ///
  /// - Complexity: O(n + m), or O((n + m) log n) with lengths.
  public func shortestPath(
    from source: Node, to target: Node, by distance: EdgeDistance = .hops,
    direction: EdgeDirection = .out
  ) -> Path? {
    var search = ShortestPathSearch(self, by: distance, direction: direction.reversed)
    search.run(from: target.index)
    let remaining = search.distances
    guard remaining[source.index].isFinite else { return nil }

    let adjacency = adjacency(direction)
    let lengths = distance.lengths(of: adjacency)
    var nodes = [source]
    var node = source.index
    while node != target.index {
      // The search added exactly these two numbers, so the comparison is exact.
      let step = adjacency.arcs(of: node).first { arc in
        let next = remaining[Int(adjacency.targets[arc])]
        return next < remaining[node] && next + (lengths?[arc] ?? 1) == remaining[node]
      }
      guard let step else { return nil }
      node = Int(adjacency.targets[step])
      nodes.append(Node(node))
    }
    return Path(nodes: nodes, length: remaining[source.index])
  }
}
