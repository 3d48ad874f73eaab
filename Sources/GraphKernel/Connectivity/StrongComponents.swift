extension Graph {
  /// The parts within which every node reaches every other along the edges.
  ///
  /// In an undirected graph these are the ``components()``.
  ///
  /// - Complexity: O(n + m). Tarjan (1972), without recursion.
  public func strongComponents() -> Partition {
    guard isDirected else { return components() }
    var walk = StrongWalk(nodeCount: nodeCount)
    outgoing.offsets.withUnsafeBufferPointer { offsets in
      outgoing.targets.withUnsafeBufferPointer { targets in
        walk.run(offsets, targets)
      }
    }
    return Partition(numbers: walk.components.map { Int($0) }, below: walk.count)
  }

  /// Whether every node reaches every other along the edges. False for a graph without nodes.
  public var isStronglyConnected: Bool { strongComponents().groupCount == 1 }
}

/// A depth-first walk that closes a component when it leaves the first of its nodes.
private struct StrongWalk {
  /// The component of each node.
  private(set) var components: [UInt32]

  /// The number of components.
  private(set) var count = 0

  /// The order of first visits, counted from 1, lowered to the earliest visit within reach; the largest
  /// number once the component is closed.
  private var lows: [UInt32]

  init(nodeCount: Int) {
    components = [UInt32](repeating: 0, count: nodeCount)
    lows = components
  }

  mutating func run(
    _ offsets: UnsafeBufferPointer<UInt32>, _ targets: UnsafeBufferPointer<UInt32>
  ) {
    let nodeCount = lows.count
    var next = [UInt32](repeating: 0, count: nodeCount)
    var path = next
    var waiting = next
    var count = 0
    components.withUnsafeMutableBufferPointer { components in
      lows.withUnsafeMutableBufferPointer { lows in
        next.withUnsafeMutableBufferPointer { next in
          path.withUnsafeMutableBufferPointer { path in
            waiting.withUnsafeMutableBufferPointer { waiting in
              var clock: UInt32 = 0
              var waitingCount = 0
              for root in 0..<nodeCount where lows[root] == 0 {
                var depth = 0
                var node = root
                clock &+= 1
                lows[node] = clock
                // While a node is open, `components` holds its own visit.
                components[node] = clock
                next[node] = offsets[node]
                while true {
                  var arc = next[node]
                  let end = offsets[node + 1]
                  var low = lows[node]
                  var child = -1
                  while arc < end {
                    let target = Int(targets[Int(arc)])
                    arc &+= 1
                    let other = lows[target]
                    if other == 0 {
                      child = target
                      break
                    }
                    low = min(low, other)
                  }
                  next[node] = arc
                  lows[node] = low
                  if child >= 0 {
                    path[depth] = UInt32(truncatingIfNeeded: node)
                    depth &+= 1
                    node = child
                    clock &+= 1
                    lows[node] = clock
                    components[node] = clock
                    next[node] = offsets[node]
                    continue
                  }
                  if low == components[node] {
                    // What waits and was visited later is of this component.
                    while waitingCount > 0,
                      components[Int(waiting[waitingCount &- 1])] > low
                    {
                      waitingCount &-= 1
                      let member = Int(waiting[waitingCount])
                      components[member] = UInt32(truncatingIfNeeded: count)
                      lows[member] = .max
                    }
                    components[node] = UInt32(truncatingIfNeeded: count)
                    lows[node] = .max
                    count &+= 1
                  } else {
                    waiting[waitingCount] = UInt32(truncatingIfNeeded: node)
                    waitingCount &+= 1
                  }
                  guard depth > 0 else { break }
                  depth &-= 1
                  let parent = Int(path[depth])
                  lows[parent] = min(lows[parent], lows[node])
                  node = parent
                }
              }
            }
          }
        }
      }
    }
    self.count = count
  }
}
