extension Graph {
  /// The parts within which every node reaches every other along the edges.
  ///
  /// In an undirected graph these are the ``components()``.
  ///
  /// - Complexity: O(n + m). Tarjan (1972), without recursion.
  public func strongComponents() -> Partition {
    guard isDirected else { return components() }
    var entry = [Int](repeating: -1, count: nodeCount)
    var low = entry
    var component = entry
    var next = outgoing.offsets.dropLast().map { Int($0) }
    var waiting: [Int] = []
    var path: [Int] = []
    var clock = 0
    var count = 0
    for root in 0..<nodeCount where entry[root] < 0 {
      path.append(root)
      while let node = path.last {
        if entry[node] < 0 {
          entry[node] = clock
          low[node] = clock
          clock += 1
          waiting.append(node)
        }
        var child: Int?
        while child == nil, next[node] < Int(outgoing.offsets[node + 1]) {
          let target = Int(outgoing.targets[next[node]])
          if entry[target] < 0 {
            child = target
          } else {
            next[node] += 1
            if component[target] < 0 { low[node] = min(low[node], low[target]) }
          }
        }
        if let child {
          path.append(child)
          continue
        }
        path.removeLast()
        guard low[node] == entry[node] else { continue }
        while let member = waiting.popLast() {
          component[member] = count
          if member == node { break }
        }
        count += 1
      }
    }
    return Partition(component)
  }

  /// Whether every node reaches every other along the edges. False for a graph without nodes.
  public var isStronglyConnected: Bool { strongComponents().groupCount == 1 }
}
