/// One depth-first walk that finds cut nodes, bridges and blocks.
///
/// Tarjan (1972), Hopcroft and Tarjan (1973), without recursion. `entries` is the order of first visits,
/// counted from 1; `lows` is the earliest entry that a node's subtree reaches by one edge outside the
/// tree.
struct LowPoints {
  /// Whether a node's removal leaves more parts.
  private(set) var isCutNode: [Bool]

  /// The bridges, each from the node that was visited first.
  private(set) var bridges: [(source: Int, target: Int)] = []

  /// The nodes of each block, when they were asked for.
  private(set) var blocks: [[Int]] = []

  /// - Parameter graph: an undirected graph.
  init(_ graph: Graph, collectsBlocks: Bool = false) {
    let count = graph.nodeCount
    isCutNode = [Bool](repeating: false, count: count)
    var entries = [UInt32](repeating: 0, count: count)
    var lows = entries
    var next = Array(graph.outgoing.offsets.dropLast())
    entries.withUnsafeMutableBufferPointer { entries in
      lows.withUnsafeMutableBufferPointer { lows in
        next.withUnsafeMutableBufferPointer { next in
          var walk = Walk(
            entries: entries, lows: lows, next: next, collectsBlocks: collectsBlocks)
          graph.outgoing.offsets.withUnsafeBufferPointer { offsets in
            graph.outgoing.targets.withUnsafeBufferPointer { targets in
              for root in 0..<count where entries[root] == 0 {
                walk.run(from: root, offsets, targets, &self)
              }
            }
          }
        }
      }
    }
  }

  private struct Walk {
    let entries: UnsafeMutableBufferPointer<UInt32>
    let lows: UnsafeMutableBufferPointer<UInt32>
    let next: UnsafeMutableBufferPointer<UInt32>
    let collectsBlocks: Bool
    private var clock: UInt32 = 0
    private var path: [Step] = []
    private var open: [Int] = []

    /// A node on the way down; `isBack` once the arc to its parent was passed over, so that a parallel
    /// edge counts as a way back.
    private struct Step {
      var node: Int
      var isBack = false
    }

    init(
      entries: UnsafeMutableBufferPointer<UInt32>, lows: UnsafeMutableBufferPointer<UInt32>,
      next: UnsafeMutableBufferPointer<UInt32>, collectsBlocks: Bool
    ) {
      self.entries = entries
      self.lows = lows
      self.next = next
      self.collectsBlocks = collectsBlocks
    }

    mutating func run(
      from root: Int, _ offsets: UnsafeBufferPointer<UInt32>,
      _ targets: UnsafeBufferPointer<UInt32>, _ found: inout LowPoints
    ) {
      let (entries, lows, next) = (entries, lows, next)
      var rootChildren = 0
      enter(root)
      while let step = path.last {
        let node = step.node
        let parent = path.count > 1 ? path[path.count - 2].node : -1
        let end = offsets[node + 1]
        var isBack = step.isBack
        var child = -1
        var low = lows[node]
        var arc = next[node]
        while arc < end {
          let target = Int(targets[Int(arc)])
          arc += 1
          if entries[target] == 0 {
            child = target
            break
          }
          if target == parent, !isBack {
            isBack = true
          } else if entries[target] < low {
            low = entries[target]
          }
        }
        next[node] = arc
        lows[node] = low
        path[path.count - 1].isBack = isBack
        if child >= 0 {
          if node == root { rootChildren += 1 }
          enter(child)
          continue
        }
        path.removeLast()
        guard parent >= 0 else { break }
        lows[parent] = min(lows[parent], low)
        if low > entries[parent] { found.bridges.append((parent, node)) }
        if low >= entries[parent] {
          if parent != root { found.isCutNode[parent] = true }
          if collectsBlocks { found.blocks.append(close(above: node) + [parent]) }
        }
      }
      if rootChildren > 1 { found.isCutNode[root] = true }
      open.removeAll(keepingCapacity: true)
    }

    private mutating func enter(_ node: Int) {
      clock += 1
      entries[node] = clock
      lows[node] = clock
      path.append(Step(node: node))
      if collectsBlocks { open.append(node) }
    }

    /// Takes the nodes of a block, down to the one whose subtree it is.
    private mutating func close(above node: Int) -> [Int] {
      var block: [Int] = []
      while let top = open.popLast() {
        block.append(top)
        if top == node { break }
      }
      return block
    }
  }
}
