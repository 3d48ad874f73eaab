/// One depth-first walk that finds cut nodes, bridges and blocks.
///
/// Tarjan (1972), Hopcroft and Tarjan (1973), without recursion. `entries` is the order of first visits,
/// counted from 1; the low of a node is the earliest entry that its subtree reaches by one edge outside
/// the tree.
struct LowPoints {
  /// Whether a node's removal leaves more parts.
  private(set) var isCutNode: [Bool]

  /// The bridges, each from the node that was visited first.
  private(set) var bridges: [(source: Int, target: Int)] = []

  /// The nodes of each block, when they were asked for.
  private(set) var blocks: [[Int]] = []

  /// A node on the way down; `isBack` once the arc to its parent was passed over, so that a parallel
  /// edge counts as a way back.
  private struct Frame {
    var node: UInt32
    var arc: UInt32
    var low: UInt32
    var isBack: Bool
  }

  /// No node has this number.
  private static let nobody = UInt32.max

  /// - Parameter graph: an undirected graph.
  init(_ graph: Graph, collectsBlocks: Bool = false) {
    let count = graph.nodeCount
    isCutNode = [Bool](repeating: false, count: count)
    var entries = [UInt32](repeating: 0, count: count)
    graph.outgoing.withBareRows { rows in
      entries.withUnsafeMutableBufferPointer { entries in
        // Memory that is never written to costs nothing.
        withUnsafeTemporaryAllocation(of: Frame.self, capacity: count) { path in
          guard let entries = entries.baseAddress, let path = path.baseAddress else { return }
          var clock: UInt32 = 0
          for root in 0..<count where entries[root] == 0 {
            walk(from: root, rows, entries, path, &clock, collectsBlocks)
          }
        }
      }
    }
  }

  private mutating func walk(
    from root: Int, _ rows: RowPointers, _ entries: UnsafeMutablePointer<UInt32>,
    _ path: UnsafeMutablePointer<Frame>, _ clock: inout UInt32, _ collectsBlocks: Bool
  ) {
    let (offsets, targets) = (rows.offsets, rows.targets)
    var open = collectsBlocks ? [root] : []
    var rootChildren = 0
    var depth = 0
    var parent = Self.nobody
    clock &+= 1
    entries[root] = clock
    var here = Frame(
      node: UInt32(truncatingIfNeeded: root), arc: offsets[root], low: clock, isBack: false)
    while true {
      let end = offsets[Int(here.node) &+ 1]
      var child = Self.nobody
      while here.arc < end {
        let target = targets[Int(here.arc)]
        here.arc &+= 1
        let entry = entries[Int(target)]
        if entry == 0 {
          child = target
          break
        }
        if target == parent, !here.isBack {
          here.isBack = true
        } else {
          here.low = min(here.low, entry)
        }
      }
      if child != Self.nobody {
        path[depth] = here
        depth &+= 1
        parent = here.node
        clock &+= 1
        entries[Int(child)] = clock
        here = Frame(node: child, arc: offsets[Int(child)], low: clock, isBack: false)
        if collectsBlocks { open.append(Int(child)) }
        continue
      }
      guard depth > 0 else { break }
      let below = here
      depth &-= 1
      here = path[depth]
      parent = depth > 0 ? path[depth &- 1].node : Self.nobody
      here.low = min(here.low, below.low)
      let entry = entries[Int(here.node)]
      guard below.low >= entry else { continue }
      if below.low > entry { bridges.append((Int(here.node), Int(below.node))) }
      if depth > 0 { isCutNode[Int(here.node)] = true } else { rootChildren += 1 }
      if collectsBlocks {
        blocks.append(Self.close(&open, above: Int(below.node)) + [Int(here.node)])
      }
    }
    if rootChildren > 1 { isCutNode[root] = true }
  }

  /// Takes the nodes of a block, down to the one whose subtree it is.
  private static func close(_ open: inout [Int], above node: Int) -> [Int] {
    var block: [Int] = []
    while let top = open.popLast() {
      block.append(top)
      if top == node { break }
    }
    return block
  }
}
