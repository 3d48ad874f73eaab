extension Graph {
  /// The parts within which every node reaches every other along the edges.
  ///
  /// In an undirected graph these are the ``components()``.
  ///
  /// - Complexity: O(n + m). Tarjan (1972) as shortened by Pearce (2016), without recursion.
  public func strongComponents() -> Partition {
    guard isDirected else { return components() }
    let walk = outgoing.withBareRows { StrongWalk($0) }
    return Partition(numbers: walk.components, below: walk.count)
  }

  /// Whether every node reaches every other along the edges. False for a graph without nodes.
  public var isStronglyConnected: Bool { strongComponents().groupCount == 1 }
}

/// A depth-first walk that closes a component when it leaves the first of its nodes.
private struct StrongWalk {
  /// The component of each node, in the order in which they were closed.
  private(set) var components: [UInt32] = []

  /// The number of components.
  private(set) var count = 0

  /// A node on the way down, and which of its arcs comes next.
  private struct Frame {
    var node: UInt32
    var arc: UInt32
    var visit: UInt32
    var low: UInt32
  }

  init(_ rows: RowPointers) {
    var count: UInt32 = 0
    components = [UInt32](unsafeUninitializedCapacity: rows.count) { lows, initialized in
      lows.initialize(repeating: 0)
      initialized = rows.count
      guard let lows = lows.baseAddress else { return }
      // Memory that is never written to costs nothing.
      withUnsafeTemporaryAllocation(of: Frame.self, capacity: rows.count) { path in
        withUnsafeTemporaryAllocation(of: UInt32.self, capacity: rows.count) { waiting in
          guard let path = path.baseAddress, let waiting = waiting.baseAddress else { return }
          count = Self.walk(rows, lows, path, waiting)
        }
      }
      for node in 0..<rows.count { lows[node] = .max &- lows[node] }
    }
    self.count = Int(count)
  }

  /// - Parameter lows: 0 for a node that was not visited; for an open one the earliest visit that it is
  ///   known to reach; for a closed one the largest number less its component, which is above every visit
  ///   because visits count open nodes only.
  /// - Returns: the number of components.
  private static func walk(
    _ rows: RowPointers, _ lows: UnsafeMutablePointer<UInt32>, _ path: UnsafeMutablePointer<Frame>,
    _ waiting: UnsafeMutablePointer<UInt32>
  ) -> UInt32 {
    let (offsets, targets) = (rows.offsets, rows.targets)
    var count: UInt32 = 0
    var waitingCount = 0
    var clock: UInt32 = 0
    for root in 0..<rows.count where lows[root] == 0 {
      var depth = 0
      var node = root
      var arc = offsets[node]
      clock &+= 1
      var visit = clock
      var low = clock
      lows[node] = clock
      while true {
        let end = offsets[node &+ 1]
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
        if child >= 0 {
          path[depth] = Frame(
            node: UInt32(truncatingIfNeeded: node), arc: arc, visit: visit, low: low)
          depth &+= 1
          node = child
          arc = offsets[node]
          clock &+= 1
          visit = clock
          low = clock
          lows[node] = clock
          continue
        }
        if low == visit {
          // What waits and reaches no earlier visit is of this component.
          let closed = UInt32.max &- count
          count &+= 1
          while waitingCount > 0, lows[Int(waiting[waitingCount &- 1])] >= low {
            waitingCount &-= 1
            lows[Int(waiting[waitingCount])] = closed
            clock &-= 1
          }
          lows[node] = closed
          clock &-= 1
        } else {
          lows[node] = low
          waiting[waitingCount] = UInt32(truncatingIfNeeded: node)
          waitingCount &+= 1
        }
        guard depth > 0 else { break }
        depth &-= 1
        let parent = path[depth]
        low = min(parent.low, lows[node])
        visit = parent.visit
        arc = parent.arc
        node = Int(parent.node)
      }
    }
    return count
  }
}
