extension Graph {
  /// The fewest new ties that make one part of several: one from each part to the next, between their
  /// first nodes.
  ///
  /// Directions are ignored.
  ///
  /// - Complexity: O(n + m).
  public func edgesToConnect() -> [Edge] {
    let firsts = components().groups.map { $0[0] }
    return zip(firsts, firsts.dropFirst()).map { Edge($0, $1) }
  }

  /// The fewest new ties after which no loss of one tie parts anybody: no bridges are left.
  ///
  /// No new tie doubles another. Of ends that do alike, those with the smallest positions are taken.
  /// Directions are ignored. Nil when it cannot be done without doubling a tie: a graph of two nodes.
  /// Eswaran and Tarjan (1976).
  ///
  /// - Complexity: O(n + m), and O(d) for each new tie.
  public func edgesToRemoveBridges() -> [Edge]? {
    guard nodeCount != 2 else { return nil }
    let graph = symmetrized().simplified()
    var added = Self.links(between: BridgeForest(graph))
    let linked = Graph(checked: graph.edges + added, nodeCount: nodeCount)
    let forest = BridgeForest(linked)
    let leaves = forest.leavesInOrder()
    // The first leaf is tied to the one half the way round, and so on: each tie closes a way over the
    // top of the tree.
    let half = leaves.count / 2
    for position in 0..<((leaves.count + 1) / 2) {
      let (first, second) = (leaves[position], leaves[position + half])
      guard
        let edge = forest.newTie(first, second, in: linked)
      else { return nil }
      added.append(edge)
    }
    return added
  }

  /// Ties from each tree of blocks to the next, that use up two leaves each.
  private static func links(between forest: BridgeForest) -> [Edge] {
    let ends = forest.trees.map { tree in
      let leaves = tree.filter { forest.degrees[$0] == 1 }
      return (first: leaves.first ?? tree[0], last: leaves.last ?? tree[0])
    }
    return zip(ends, ends.dropFirst()).map { current, next in
      // Within one block the two ends are different nodes where there are several.
      let from = forest.members[current.last].last ?? 0
      let to = forest.members[next.first].first ?? 0
      return Edge(min(from, to), max(from, to))
    }
  }
}
