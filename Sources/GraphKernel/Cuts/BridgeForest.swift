/// The blocks that no bridge splits, and the bridges as the ties of a forest of them.
struct BridgeForest {
  /// The nodes of each block, ascending.
  let members: [[Node]]

  /// The blocks at the other ends of each block's bridges.
  private let neighbors: [[Int]]

  /// The blocks of each tree, ascending.
  let trees: [[Int]]

  /// The number of bridges of each block.
  var degrees: [Int] { neighbors.map(\.count) }

  /// - Parameter graph: an undirected graph.
  init(_ graph: Graph) {
    let bridges = graph.bridges()
    let isBridge = Set(bridges.map { [$0.source, $0.target] })
    let blocks = graph.filtered { first, second in
      !isBridge.contains([Node(min(first, second)), Node(max(first, second))])
    }
    .components()
    members = blocks.groups
    var neighbors = [[Int]](repeating: [], count: blocks.groupCount)
    for bridge in bridges {
      neighbors[blocks[bridge.source]].append(blocks[bridge.target])
      neighbors[blocks[bridge.target]].append(blocks[bridge.source])
    }
    self.neighbors = neighbors
    let components = graph.components()
    var trees = [[Int]](repeating: [], count: components.groupCount)
    for (block, nodes) in members.enumerated() { trees[components[nodes[0]]].append(block) }
    self.trees = trees
  }

  /// The leaves of a forest of one tree as a walk meets them that begins inside it.
  func leavesInOrder() -> [Int] {
    guard members.count > 1 else { return [] }
    let degrees = degrees
    let root = degrees.firstIndex { $0 > 1 } ?? 0
    var leaves: [Int] = []
    var isSeen = [Bool](repeating: false, count: members.count)
    var stack = [root]
    isSeen[root] = true
    while let block = stack.popLast() {
      if degrees[block] == 1 { leaves.append(block) }
      for next in neighbors[block].reversed() where !isSeen[next] {
        isSeen[next] = true
        stack.append(next)
      }
    }
    return leaves
  }

  /// The first pair of nodes of two blocks that are not tied yet.
  func newTie(_ first: Int, _ second: Int, in graph: Graph) -> Edge? {
    for source in members[first] {
      for target in members[second] where !graph.hasEdge(from: source, to: target) {
        return Edge(min(source, target), max(source, target))
      }
    }
    return nil
  }
}
