extension Graph {
  /// The nodes in ascending order.
  public var nodes: Nodes { Nodes(count: nodeCount) }

  /// The nodes that the edges of a node lead to, in ascending order.
  ///
  /// A slice, without allocation. A kept parallel edge names its target again; a self-loop names
  /// the node itself once.
  public func neighbors(of node: Node) -> Neighbors {
    Neighbors(row: outgoing.targets[outgoing.arcs(of: node.index)])
  }

  /// The neighbors of a node by the edges of a direction, in ascending order.
  ///
  /// With ``EdgeDirection/all`` a directed graph's in- and out-neighbors are put together, each
  /// once; that allocates.
  public func neighbors(of node: Node, direction: EdgeDirection) -> Neighbors {
    switch direction {
    case .out: return neighbors(of: node)
    case .in: return Neighbors(row: incoming.targets[incoming.arcs(of: node.index)])
    case .all:
      guard isDirected else { return neighbors(of: node) }
      return Neighbors(row: union(of: node)[...])
    }
  }

  private func union(of node: Node) -> [UInt32] {
    let rows =
      Array(outgoing.targets[outgoing.arcs(of: node.index)])
      + incoming.targets[incoming.arcs(of: node.index)]
    var result: [UInt32] = []
    for target in rows.sorted() where result.last != target { result.append(target) }
    return result
  }

  /// The weights of the edges of a node, in the order of ``neighbors(of:)``.
  public func weights(of node: Node) -> [Double] {
    outgoing.arcs(of: node.index).map { outgoing.weight($0) }
  }

  /// Whether an edge leads from one node to another; in an undirected graph, ties them.
  ///
  /// - Complexity: O(log d), d the number of neighbors.
  public func hasEdge(from source: Node, to target: Node) -> Bool {
    outgoing.firstArc(from: source.index, to: target.index) != nil
  }

  /// The weight of the edge from one node to another, nil when there is none; kept parallel edges
  /// are added.
  public func weight(from source: Node, to target: Node) -> Double? {
    guard var arc = outgoing.firstArc(from: source.index, to: target.index) else { return nil }
    let end = Int(outgoing.offsets[source.index + 1])
    var sum = 0.0
    while arc < end, Int(outgoing.targets[arc]) == target.index {
      sum += outgoing.weight(arc)
      arc += 1
    }
    return sum
  }

  /// All edges, ordered by source and target; an undirected edge is listed once, from its smaller
  /// node.
  public var edges: [Edge] {
    var result: [Edge] = []
    result.reserveCapacity(edgeCount)
    for source in 0..<nodeCount {
      for arc in outgoing.arcs(of: source) {
        let target = Int(outgoing.targets[arc])
        if !isDirected, target < source { continue }
        result.append(Edge(Node(source), Node(target), weight: outgoing.weight(arc)))
      }
    }
    return result
  }

  /// The arcs to follow in a direction; both directions of a directed graph are put together.
  func adjacency(_ direction: EdgeDirection) -> Adjacency {
    switch direction {
    case .out: outgoing
    case .in: incoming
    case .all: isDirected ? symmetrized().outgoing : outgoing
    }
  }

  /// For each arc of `outgoing`, the position of its edge in ``edges``.
  func edgePositions() -> [Int] {
    guard !isDirected else { return Array(0..<outgoing.arcCount) }
    var positions = [Int](repeating: 0, count: outgoing.arcCount)
    var nextBackward = [Int](repeating: 0, count: nodeCount)
    var count = 0
    for node in 0..<nodeCount {
      var sawForward = false
      for arc in outgoing.arcs(of: node) {
        let target = Int(outgoing.targets[arc])
        if target < node {
          // Rows ascend, so the nodes above `target` ask for its forward arcs in their own order.
          positions[arc] = positions[nextBackward[target]]
          nextBackward[target] += 1
        } else {
          if !sawForward, target > node {
            nextBackward[node] = arc
            sawForward = true
          }
          positions[arc] = count
          count += 1
        }
      }
    }
    return positions
  }
}
