extension Graph {
  /// The parts that hang together when the direction of edges is ignored.
  ///
  /// - Complexity: O(n + m).
  public func components() -> Partition {
    var labels = [Int](repeating: -1, count: nodeCount)
    var count = 0
    var stack: [Int] = []
    for start in 0..<nodeCount where labels[start] < 0 {
      labels[start] = count
      stack.append(start)
      while let node = stack.popLast() {
        for arc in outgoing.arcs(of: node) {
          let target = Int(outgoing.targets[arc])
          guard labels[target] < 0 else { continue }
          labels[target] = count
          stack.append(target)
        }
        guard isDirected else { continue }
        for arc in incoming.arcs(of: node) {
          let target = Int(incoming.targets[arc])
          guard labels[target] < 0 else { continue }
          labels[target] = count
          stack.append(target)
        }
      }
      count += 1
    }
    return Partition(labels)
  }

  /// Whether a path leads between any two nodes when the direction of edges is ignored. False for a
  /// graph without nodes.
  public var isConnected: Bool { components().groupCount == 1 }

  /// The part with the most nodes, of several the one with the smallest node.
  public func largestComponent() -> Subgraph {
    let components = components()
    return subgraph(of: nodes.filter { components[$0] == components.largestGroup })
  }
}
