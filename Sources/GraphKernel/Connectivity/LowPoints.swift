/// One depth-first walk that finds cut nodes, bridges and blocks.
///
/// Tarjan (1972), Hopcroft and Tarjan (1973), without recursion, on the graph with directions
/// ignored. `entry` is the order of first visits; `low` is the earliest entry that a node's subtree
/// reaches by one edge outside the tree.
struct LowPoints {
  private(set) var isCutNode: [Bool]
  private(set) var bridgePositions: [Int] = []

  /// The edges of each block, as positions in ``Graph/edges``; self-loops belong to none.
  private(set) var blocks: [[Int]] = []

  private let graph: Graph
  private let positions: [Int]
  private var entry: [Int]
  private var low: [Int]
  private var next: [Int]
  private var edgeStack: [Int] = []

  /// - Parameter graph: an undirected graph.
  init(_ graph: Graph) {
    self.graph = graph
    self.positions = graph.edgePositions()
    self.isCutNode = [Bool](repeating: false, count: graph.nodeCount)
    self.entry = [Int](repeating: -1, count: graph.nodeCount)
    self.low = entry
    self.next = graph.outgoing.offsets.dropLast().map(Int.init)
    var clock = 0
    for root in 0..<graph.nodeCount where entry[root] < 0 { walk(from: root, &clock) }
    bridgePositions.sort()
  }

  private mutating func walk(from root: Int, _ clock: inout Int) {
    let adjacency = graph.outgoing
    var path = [(node: root, edge: -1)]
    var rootChildren = 0
    enter(root, &clock)
    while let (node, edge) = path.last {
      let arc = next[node]
      if arc < Int(adjacency.offsets[node + 1]) {
        next[node] += 1
        let target = Int(adjacency.targets[arc])
        // The edge itself is skipped, not its source, so that a parallel edge is a way back.
        guard positions[arc] != edge, target != node else { continue }
        if entry[target] < 0 {
          edgeStack.append(positions[arc])
          enter(target, &clock)
          path.append((target, positions[arc]))
          if node == root { rootChildren += 1 }
        } else if entry[target] < entry[node] {
          edgeStack.append(positions[arc])
          low[node] = min(low[node], entry[target])
        }
      } else {
        path.removeLast()
        guard let parent = path.last?.node else { break }
        low[parent] = min(low[parent], low[node])
        if low[node] > entry[parent] { bridgePositions.append(edge) }
        if low[node] >= entry[parent] {
          if parent != root { isCutNode[parent] = true }
          closeBlock(at: edge)
        }
      }
    }
    if rootChildren > 1 { isCutNode[root] = true }
  }

  private mutating func enter(_ node: Int, _ clock: inout Int) {
    entry[node] = clock
    low[node] = clock
    clock += 1
  }

  private mutating func closeBlock(at edge: Int) {
    var block: [Int] = []
    while let top = edgeStack.popLast() {
      block.append(top)
      if top == edge { break }
    }
    blocks.append(block)
  }
}
