/// Brandes's accumulation from eight sources at once, one lane each, in steps.
///
/// The number of shortest paths of a front lies in an array that is 0 everywhere else, so that a node
/// only sums over its neighbors, without asking which of them are in the front. A log keeps each node
/// of each level with its counts; the way back walks the log from the last level. In the names of
/// Brandes (2001): the counts are σ, and what returns is (1 + δ) / σ; a node may stand for several. Memory: 200 bytes a node, and 72
/// bytes for each node and level, two to six times as many as nodes as a rule.
///
/// The loops run over bare pointers: with arrays the checks for sharing cost a quarter of the time.
final class LaneBrandes {
  /// The number of sources that one run takes.
  static let laneCount = 8

  private typealias Lanes = SIMD8<Double>
  private typealias Masks = SIMD8<Int64>

  private let forward: Adjacency
  private let backward: Adjacency
  private let count: Int

  /// All bits of a lane are set while its search has not reached the node.
  private let open: UnsafeMutablePointer<SIMD8<Int64>>
  /// On the way out the counts of the front, on the way back what returns from the level after.
  private let present: UnsafeMutablePointer<SIMD8<Double>>
  /// What returns from the level that is being walked.
  private let returning: UnsafeMutablePointer<SIMD8<Double>>
  private let isTouched: UnsafeMutablePointer<Bool>

  // The log: nodes with their counts, level by level.
  private var logNodes: UnsafeMutablePointer<UInt32>
  private var logCounts: UnsafeMutablePointer<SIMD8<Double>>
  private var logCapacity: Int
  private var logCount = 0
  private var levelStarts: [Int] = []

  private let masses: UnsafeMutablePointer<Double>
  /// How many nodes the source of each lane stands for.
  private var sourceMasses = SIMD8<Double>()

  /// - Parameter masses: how many nodes each node stands for, in the order of the walk; nil for one
  ///   each.
  init(_ order: TraversalOrder, masses given: [Double]? = nil) {
    forward = order.forward
    backward = order.backward
    count = order.forward.nodeCount
    open = .allocate(capacity: count)
    open.initialize(repeating: Masks(), count: count)
    present = .allocate(capacity: count)
    present.initialize(repeating: Lanes(), count: count)
    returning = .allocate(capacity: count)
    returning.initialize(repeating: Lanes(), count: count)
    isTouched = .allocate(capacity: count)
    isTouched.initialize(repeating: false, count: count)
    masses = .allocate(capacity: count)
    masses.initialize(repeating: 1, count: count)
    for (node, mass) in (given ?? []).enumerated() { masses[node] = mass }
    logCapacity = 4 * count + Self.laneCount
    logNodes = .allocate(capacity: logCapacity)
    logCounts = .allocate(capacity: logCapacity)
  }

  deinit {
    open.deallocate()
    present.deallocate()
    returning.deallocate()
    isTouched.deallocate()
    masses.deallocate()
    logNodes.deallocate()
    logCounts.deallocate()
  }

  /// Adds, for each node, the share of the shortest paths from some sources that pass it, and, when
  /// there is room for them, for each arc the share that uses it.
  func run(from sources: Range<Int>, nodes: inout [Double], arcs: inout [Double]) {
    spread(from: sources)
    let visitsArcs = !arcs.isEmpty
    nodes.withUnsafeMutableBufferPointer { nodes in
      arcs.withUnsafeMutableBufferPointer { arcs in
        gather(nodes.baseAddress, visitsArcs ? arcs.baseAddress : nil)
      }
    }
  }

  // MARK: The way out

  private func spread(from sources: Range<Int>) {
    // Lanes without a source are never open.
    var searching = Masks()
    for lane in 0..<sources.count { searching[lane] = -1 }
    open.update(repeating: searching, count: count)
    logCount = 0
    levelStarts.removeAll(keepingCapacity: true)
    for (lane, source) in sources.enumerated() {
      var counts = Lanes()
      counts[lane] = 1
      sourceMasses[lane] = masses[source]
      open[source][lane] = 0
      present[source] = counts
      logNodes[logCount] = UInt32(truncatingIfNeeded: source)
      logCounts[logCount] = counts
      logCount += 1
    }
    var front = 0..<logCount
    while !front.isEmpty {
      levelStarts.append(front.lowerBound)
      makeRoom(for: count)
      var arcs = 0
      for entry in front { arcs += forward.arcs(of: Int(logNodes[entry])).count }
      if arcs * 3 <= forward.arcCount { enterNeighbors(of: front) } else { enterAll() }
      for entry in front { present[Int(logNodes[entry])] = Lanes() }
      front = front.upperBound..<logCount
      for entry in front { present[Int(logNodes[entry])] = logCounts[entry] }
    }
  }

  /// Enters the next level by way of the neighbors of a small front.
  private func enterNeighbors(of front: Range<Int>) {
    let (open, isTouched, logNodes) = (open, isTouched, logNodes)
    var touched: [UInt32] = []
    forward.targets.withUnsafeBufferPointer { targets in
      for entry in front {
        for arc in forward.arcs(of: Int(logNodes[entry])) {
          let target = Int(targets[arc])
          guard !isTouched[target], open[target] != Masks() else { continue }
          isTouched[target] = true
          touched.append(UInt32(truncatingIfNeeded: target))
        }
      }
    }
    backward.targets.withUnsafeBufferPointer { targets in
      for node in touched {
        isTouched[Int(node)] = false
        enter(Int(node), targets)
      }
    }
  }

  /// Enters the next level by looking at every node that some search has not reached.
  private func enterAll() {
    let open = open
    backward.targets.withUnsafeBufferPointer { targets in
      for node in 0..<count where open[node] != Masks() { enter(node, targets) }
    }
  }

  /// Logs a node with the counts of those lanes that reach it for the first time.
  @inline(__always)
  private func enter(_ node: Int, _ targets: UnsafeBufferPointer<UInt32>) {
    let present = present
    var counts = Lanes()
    for arc in backward.arcs(of: node) { counts += present[Int(targets[arc])] }
    let bits = unsafeBitCast(counts, to: Masks.self) & open[node]
    let reached = Self.mask(ofPositive: bits)
    guard reached != Masks() else { return }
    open[node] &= ~reached
    logNodes[logCount] = UInt32(truncatingIfNeeded: node)
    logCounts[logCount] = unsafeBitCast(bits, to: Lanes.self)
    logCount += 1
  }

  private func makeRoom(for entries: Int) {
    guard logCount + entries > logCapacity else { return }
    let capacity = 2 * (logCount + entries)
    let nodes = UnsafeMutablePointer<UInt32>.allocate(capacity: capacity)
    let counts = UnsafeMutablePointer<SIMD8<Double>>.allocate(capacity: capacity)
    nodes.moveInitialize(from: logNodes, count: logCount)
    counts.moveInitialize(from: logCounts, count: logCount)
    logNodes.deallocate()
    logCounts.deallocate()
    (logNodes, logCounts, logCapacity) = (nodes, counts, capacity)
  }

  // MARK: The way back

  /// Walks the log back and sums what returns. `present` is 0 everywhere at the beginning and at the
  /// end.
  private func gather(_ nodes: UnsafeMutablePointer<Double>?, _ arcs: UnsafeMutablePointer<Double>?)
  {
    var after = logCount..<logCount
    for level in levelStarts.indices.reversed() {
      let entries = levelStarts[level]..<after.lowerBound
      if let arcs { add(entries, toArcs: arcs) }
      // The sources themselves are no one's way.
      collect(entries, level > 0 ? nodes : nil)
      for entry in after { present[Int(logNodes[entry])] = Lanes() }
      if level > 0 {
        for entry in entries {
          let node = Int(logNodes[entry])
          present[node] = returning[node]
        }
      }
      after = entries
    }
  }

  private func collect(_ entries: Range<Int>, _ nodes: UnsafeMutablePointer<Double>?) {
    let (present, returning, logNodes, logCounts) = (present, returning, logNodes, logCounts)
    let (masses, sourceMasses) = (masses, sourceMasses)
    forward.targets.withUnsafeBufferPointer { targets in
      for entry in entries {
        let node = Int(logNodes[entry])
        let counts = logCounts[entry]
        var sum = Lanes()
        for arc in forward.arcs(of: node) { sum += present[Int(targets[arc])] }
        nodes?[node] += Self.sum(sourceMasses * counts * sum)
        // Lanes that are not of this level have no count, and so no mask.
        let mask = Self.mask(ofPositive: unsafeBitCast(counts, to: Masks.self))
        let returns =
          unsafeBitCast(Lanes(repeating: masses[node]) / counts + sum, to: Masks.self) & mask
        returning[node] = unsafeBitCast(returns, to: Lanes.self)
      }
    }
  }

  private func add(_ entries: Range<Int>, toArcs arcs: UnsafeMutablePointer<Double>) {
    let (present, logNodes, logCounts) = (present, logNodes, logCounts)
    forward.targets.withUnsafeBufferPointer { targets in
      for entry in entries {
        let counts = logCounts[entry]
        for arc in forward.arcs(of: Int(logNodes[entry])) {
          arcs[arc] += Self.sum(present[Int(targets[arc])] * counts)
        }
      }
    }
  }

  /// All bits set where a number is above 0: its pattern of bits is positive, so that the opposite has
  /// the sign set.
  @inline(__always)
  private static func mask(ofPositive bits: SIMD8<Int64>) -> SIMD8<Int64> {
    (Masks() &- bits) &>> Masks(repeating: 63)
  }

  @inline(__always)
  private static func sum(_ lanes: SIMD8<Double>) -> Double {
    let four = lanes.lowHalf + lanes.highHalf
    let two = four.lowHalf + four.highHalf
    return two[0] + two[1]
  }
}
