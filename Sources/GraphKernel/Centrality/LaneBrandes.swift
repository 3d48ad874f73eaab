/// Brandes's accumulation from eight sources at once, one lane each, in steps.
///
/// The number of shortest paths of a front lies in an array that is 0 everywhere else, so that a node
/// only sums over its neighbors, without asking which of them are in the front. A log keeps each node
/// of each level with its counts; the way back walks the log from the last level. In the names of
/// Brandes (2001): the counts are σ, `returns` is (1 + δ) / σ. Memory: 200 bytes a node and 72 bytes for
/// each node and level, two to six times as many as nodes as a rule.
struct LaneBrandes {
  /// The number of sources that one run takes.
  static let laneCount = 8

  private typealias Lanes = SIMD8<Double>
  private typealias Masks = SIMD8<Int64>

  private let forward: Adjacency
  private let backward: Adjacency
  private let visitsArcs: Bool
  /// All bits of a lane are set while its search has not reached the node.
  private var open: [SIMD8<Int64>]
  private var present: [SIMD8<Double>]
  private var coming: [SIMD8<Double>]
  private var isTouched: [Bool]

  // The log: nodes with their counts, level by level.
  private var logNodes: [UInt32] = []
  private var logCounts: [SIMD8<Double>] = []
  private var levelStarts: [Int] = []

  init(_ order: TraversalOrder, visitsArcs: Bool = false) {
    forward = order.forward
    backward = order.backward
    self.visitsArcs = visitsArcs
    let count = order.forward.nodeCount
    open = [Masks](repeating: Masks(repeating: -1), count: count)
    present = [Lanes](repeating: Lanes(), count: count)
    coming = present
    isTouched = [Bool](repeating: false, count: count)
  }

  /// Adds, for each node, the share of the shortest paths from some sources that pass it, and for each
  /// arc the share that uses it.
  mutating func run(
    from sources: Range<Int>, nodes: inout [Double], arcs: inout [Double]
  ) {
    spread(from: sources)
    gather(&nodes, &arcs)
    for node in logNodes { open[Int(node)] = Masks(repeating: -1) }
  }

  private mutating func spread(from sources: Range<Int>) {
    logNodes.removeAll(keepingCapacity: true)
    logCounts.removeAll(keepingCapacity: true)
    levelStarts.removeAll(keepingCapacity: true)
    levelStarts.append(0)
    var searching = Masks()
    for (lane, source) in sources.enumerated() {
      var counts = Lanes()
      counts[lane] = 1
      present[source] = counts
      open[source][lane] = 0
      searching[lane] = -1
      logNodes.append(UInt32(source))
      logCounts.append(counts)
    }
    // Lanes without a source are never open.
    if sources.count < Self.laneCount {
      for node in open.indices { open[node] &= searching }
    }
    var first = 0
    while first < logNodes.count {
      let front = first..<logNodes.count
      levelStarts.append(front.upperBound)
      var arcs = 0
      for entry in front { arcs += forward.arcs(of: Int(logNodes[entry])).count }
      if arcs * 3 <= forward.arcCount { push(front) } else { pull() }
      for entry in front { present[Int(logNodes[entry])] = Lanes() }
      for entry in front.upperBound..<logNodes.count {
        present[Int(logNodes[entry])] = logCounts[entry]
      }
      first = front.upperBound
    }
    levelStarts.removeLast()
    if sources.count < Self.laneCount {
      for node in open.indices { open[node] = Masks(repeating: -1) }
    }
  }

  private mutating func push(_ front: Range<Int>) {
    var touched: [UInt32] = []
    logNodes.withUnsafeBufferPointer { nodes in
      present.withUnsafeBufferPointer { present in
        coming.withUnsafeMutableBufferPointer { coming in
          isTouched.withUnsafeMutableBufferPointer { isTouched in
            forward.targets.withUnsafeBufferPointer { targets in
              for entry in front {
                let node = Int(nodes[entry])
                let counts = present[node]
                for arc in forward.arcs(of: node) {
                  let target = Int(targets[arc])
                  coming[target] += counts
                  if !isTouched[target] {
                    isTouched[target] = true
                    touched.append(UInt32(truncatingIfNeeded: target))
                  }
                }
              }
            }
          }
        }
      }
    }
    for number in touched {
      let node = Int(number)
      isTouched[node] = false
      enter(node, coming[node])
      coming[node] = Lanes()
    }
  }

  private mutating func pull() {
    let targets = backward.targets
    present.withUnsafeBufferPointer { present in
      targets.withUnsafeBufferPointer { targets in
        for node in 0..<present.count {
          guard open[node] != Masks() else { continue }
          var counts = Lanes()
          for arc in backward.arcs(of: node) { counts += present[Int(targets[arc])] }
          enter(node, counts)
        }
      }
    }
  }

  /// Logs a node with the counts of those lanes that reach it for the first time.
  @inline(__always)
  private mutating func enter(_ node: Int, _ counts: SIMD8<Double>) {
    let bits = unsafeBitCast(counts, to: Masks.self) & open[node]
    // A positive number has a positive pattern of bits, whose opposite has the sign set.
    let reached = (Masks() &- bits) &>> Masks(repeating: 63)
    guard reached != Masks() else { return }
    open[node] &= ~reached
    logNodes.append(UInt32(truncatingIfNeeded: node))
    logCounts.append(unsafeBitCast(bits, to: Lanes.self))
  }

  /// Walks the log back and sums what returns. `present` and `coming` are 0 at the beginning and at
  /// the end; `present` holds what returns from the level after.
  private mutating func gather(_ nodes: inout [Double], _ arcs: inout [Double]) {
    for level in levelStarts.indices.reversed() {
      let start = levelStarts[level]
      let end = level + 1 < levelStarts.count ? levelStarts[level + 1] : logNodes.count
      gather(start..<end, isSource: level == 0, &nodes, &arcs)
      if level + 1 < levelStarts.count {
        let next = level + 2 < levelStarts.count ? levelStarts[level + 2] : logNodes.count
        for entry in end..<next { present[Int(logNodes[entry])] = Lanes() }
      }
      for entry in start..<end {
        let node = Int(logNodes[entry])
        present[node] = level == 0 ? Lanes() : coming[node]
        coming[node] = Lanes()
      }
    }
  }

  private mutating func gather(
    _ entries: Range<Int>, isSource: Bool, _ nodes: inout [Double], _ arcs: inout [Double]
  ) {
    let one = Lanes(repeating: 1)
    present.withUnsafeBufferPointer { present in
      forward.targets.withUnsafeBufferPointer { targets in
        for entry in entries {
          let node = Int(logNodes[entry])
          let counts = logCounts[entry]
          var sum = Lanes()
          if visitsArcs {
            for arc in forward.arcs(of: node) {
              let returned = present[Int(targets[arc])]
              arcs[arc] += Self.sum(returned * counts)
              sum += returned
            }
          } else {
            for arc in forward.arcs(of: node) { sum += present[Int(targets[arc])] }
          }
          if !isSource { nodes[node] += Self.sum(counts * sum) }
          // Lanes that are not of this level stay 0: their count is 0, and so is their mask.
          let mask =
            (Masks() &- unsafeBitCast(counts, to: Masks.self)) &>> Masks(repeating: 63)
          let returns = unsafeBitCast(one / counts + sum, to: Masks.self) & mask
          coming[node] = unsafeBitCast(returns, to: Lanes.self)
        }
      }
    }
  }

  @inline(__always)
  private static func sum(_ lanes: SIMD8<Double>) -> Double {
    let four = lanes.lowHalf + lanes.highHalf
    let two = four.lowHalf + four.highHalf
    return two[0] + two[1]
  }
}
