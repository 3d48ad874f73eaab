extension Graph {
  /// The number of edges from the nearest source to every node; nil where no source reaches.
  ///
  /// - Complexity: O(n + m).
  public func distances(from sources: [Node]) -> NodeValues<Int?> {
    var distances = NodeValues<Int?>(repeating: nil, count: nodeCount)
    var queue = sources
    for source in sources { distances[source] = 0 }
    var head = 0
    while head < queue.count {
      let node = queue[head]
      head += 1
      for neighbor in neighbors(of: node) where distances[neighbor] == nil {
        distances[neighbor] = (distances[node] ?? 0) + 1
        queue.append(neighbor)
      }
    }
    return distances
  }
}
