extension Graph {
  /// The parts that hang together when the direction of edges is ignored.
  ///
  /// Nodes are joined along their first two edges; what is then the largest part as a rule needs no look
  /// at its other edges, because every edge that leaves it is seen from its other end. Sutton, Ben-Nun and
  /// Barak (2018).
  ///
  /// - Complexity: O(n + m).
  public func components() -> Partition {
    var roots = [UInt32](unsafeUninitializedCapacity: nodeCount) { roots, count in
      for node in 0..<nodeCount { roots[node] = UInt32(truncatingIfNeeded: node) }
      count = nodeCount
    }
    roots.withUnsafeMutableBufferPointer { roots in
      let forest = JoinedForest(roots: roots)
      forest.join(outgoing, arcs: 0..<2, unless: nil)
      let most = forest.mostFrequentRoot()
      forest.join(outgoing, arcs: 2..<Int.max, unless: most)
      if isDirected { forest.join(incoming, arcs: 0..<Int.max, unless: most) }
      forest.flatten()
    }
    return Partition(rooted: roots)
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

extension Partition {
  /// Takes the first node of each node's group.
  fileprivate init(rooted roots: [UInt32]) {
    var groupCount = 0
    let groups = [Int](unsafeUninitializedCapacity: roots.count) { groups, count in
      for (node, root) in roots.enumerated() {
        if Int(root) == node {
          groups[node] = groupCount
          groupCount += 1
        } else {
          groups[node] = groups[Int(root)]
        }
      }
      count = roots.count
    }
    self.init(numbered: groups)
  }
}

/// Trees of nodes, each with its smallest node as the root.
private struct JoinedForest {
  let roots: UnsafeMutableBufferPointer<UInt32>

  /// Joins each node with the other ends of some of its arcs, those of one tree left out.
  func join(_ adjacency: Adjacency, arcs: Range<Int>, unless spared: UInt32?) {
    adjacency.offsets.withUnsafeBufferPointer { offsets in
      adjacency.targets.withUnsafeBufferPointer { targets in
        for node in roots.indices {
          if let spared, root(of: UInt32(truncatingIfNeeded: node)) == spared { continue }
          let row = Int(offsets[node])..<Int(offsets[node + 1])
          guard arcs.lowerBound < row.count else { continue }
          let end = min(row.count, arcs.upperBound)
          for arc in (row.lowerBound + arcs.lowerBound)..<(row.lowerBound + end) {
            join(UInt32(truncatingIfNeeded: node), targets[arc])
          }
        }
      }
    }
    flatten()
  }

  @inline(__always)
  private func join(_ first: UInt32, _ second: UInt32) {
    let one = root(of: first)
    let other = root(of: second)
    roots[Int(max(one, other))] = min(one, other)
  }

  @inline(__always)
  private func root(of node: UInt32) -> UInt32 {
    var node = node
    while roots[Int(node)] != node {
      roots[Int(node)] = roots[Int(roots[Int(node)])]
      node = roots[Int(node)]
    }
    return node
  }

  /// Ties every node to its root: those before it are tied to theirs already.
  func flatten() {
    for node in roots.indices { roots[node] = roots[Int(roots[node])] }
  }

  /// The root that most of some nodes have, which lie evenly over all.
  func mostFrequentRoot() -> UInt32? {
    var counts: [UInt32: Int] = [:]
    for node in stride(from: 0, to: roots.count, by: max(1, roots.count / 1_024)) {
      counts[roots[node], default: 0] += 1
    }
    return counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
  }
}
