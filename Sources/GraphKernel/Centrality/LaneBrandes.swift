/// Brandes's accumulation from eight sources at once, one lane each, in steps.
///
/// The number of shortest paths of a front lies in an array that is 0 everywhere else, so that a node
/// only sums over its neighbors, without asking which of them are in the front. A log keeps each node
/// of each level with its counts; the way back walks the log from the last level. In the names of
/// Brandes (2001): the counts are σ, and what returns is (1 + δ) / σ; a node may stand for several.
/// Memory: 140 bytes a node, and 68 bytes for each node and level, two to six times as many as nodes as
/// a rule.
///
/// The loops run over bare pointers: with arrays the checks for sharing cost a quarter of the time.
final class LaneBrandes {
  /// The number of sources that one run takes.
  static let laneCount = 8

  private typealias Lanes = SIMD8<Double>
  private typealias Masks = SIMD8<Int64>

  private let forward: BareRows
  private let backward: BareRows
  private let count: Int

  /// All bits of a lane are set while its search has not reached the node.
  private let open: UnsafeMutablePointer<SIMD8<Int64>>
  /// 1 when a node needs no look: all searches have reached it, or it waits for its turn already.
  private let isDone: UnsafeMutablePointer<UInt8>
  private let touched: UnsafeMutablePointer<UInt32>
  /// On the way out the counts of the front, on the way back what returns from the level after.
  private let present: UnsafeMutablePointer<SIMD8<Double>>

  // The log: nodes with their counts, level by level; on the way back with what returns.
  private var logNodes: UnsafeMutablePointer<UInt32>
  private var logCounts: UnsafeMutablePointer<SIMD8<Double>>
  private var logCapacity: Int
  private var logCount = 0
  private var levelStarts: [Int] = []

  private let masses: UnsafeMutablePointer<Double>
  /// How many nodes the source of each lane stands for.
  private var sourceMasses = SIMD8<Double>()

  /// - Parameters:
  ///   - forward: the arcs that paths follow.
  ///   - backward: the same arcs turned round.
  ///   - masses: how many nodes each node stands for; nil for one each.
  init(forward: BareRows, backward: BareRows, masses given: [Double]? = nil) {
    self.forward = forward
    self.backward = backward
    count = forward.count
    open = .allocate(capacity: count)
    open.initialize(repeating: Masks(), count: count)
    isDone = .allocate(capacity: count)
    isDone.initialize(repeating: 0, count: count)
    // One place more, because a place is written before it is known whether it is taken.
    touched = .allocate(capacity: count + 1)
    touched.initialize(repeating: 0, count: count + 1)
    present = .allocate(capacity: count)
    present.initialize(repeating: Lanes(), count: count)
    masses = .allocate(capacity: count)
    masses.initialize(repeating: 1, count: count)
    for (node, mass) in (given ?? []).enumerated() { masses[node] = mass }
    logCapacity = 4 * count + Self.laneCount
    logNodes = .allocate(capacity: logCapacity)
    logCounts = .allocate(capacity: logCapacity)
  }

  deinit {
    open.deallocate()
    isDone.deallocate()
    touched.deallocate()
    present.deallocate()
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
    isDone.update(repeating: 0, count: count)
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
      let (logNodes, logCounts, present) = (logNodes, logCounts, present)
      var arcs = 0
      for entry in front { arcs += forward.degree(Int(logNodes[entry])) }
      logCount = arcs * 3 <= forward.arcCount ? enterNeighbors(of: front) : enterAll()
      for entry in front { present[Int(logNodes[entry])] = Lanes() }
      front = front.upperBound..<logCount
      for entry in front { present[Int(logNodes[entry])] = logCounts[entry] }
    }
  }

  /// Enters the next level by way of the neighbors of a small front; gives the end of the log.
  private func enterNeighbors(of front: Range<Int>) -> Int {
    let (isDone, logNodes, touched) = (isDone, logNodes, touched)
    let (offsets, targets) = (forward.offsets, forward.targets)
    var touchedCount = 0
    for entry in front {
      let node = Int(logNodes[entry])
      var arc = Int(offsets[node])
      let end = Int(offsets[node + 1])
      while arc < end {
        let target = Int(targets[arc])
        touched[touchedCount] = targets[arc]
        touchedCount &+= Int(1 &- isDone[target])
        isDone[target] = 1
        arc &+= 1
      }
    }
    var step = Step(self)
    for place in 0..<touchedCount { step.enter(Int(touched[place])) }
    return step.logCount
  }

  /// Enters the next level by looking at every node that some search has not reached; gives the end of
  /// the log.
  private func enterAll() -> Int {
    let isDone = isDone
    var step = Step(self)
    for node in 0..<count where isDone[node] == 0 { step.enter(node) }
    return step.logCount
  }

  /// What a step reads and writes, in local variables.
  private struct Step {
    let offsets: UnsafePointer<UInt32>
    let targets: UnsafePointer<UInt32>
    let open: UnsafeMutablePointer<SIMD8<Int64>>
    let isDone: UnsafeMutablePointer<UInt8>
    let present: UnsafeMutablePointer<SIMD8<Double>>
    let logNodes: UnsafeMutablePointer<UInt32>
    let logCounts: UnsafeMutablePointer<SIMD8<Double>>
    var logCount: Int

    init(_ search: LaneBrandes) {
      offsets = search.backward.offsets
      targets = search.backward.targets
      open = search.open
      isDone = search.isDone
      present = search.present
      logNodes = search.logNodes
      logCounts = search.logCounts
      logCount = search.logCount
    }

    /// Logs a node with the counts of those lanes that reach it for the first time.
    @inline(__always)
    mutating func enter(_ node: Int) {
      var counts = Lanes()
      var arc = Int(offsets[node])
      let end = Int(offsets[node + 1])
      while arc < end {
        counts += present[Int(targets[arc])]
        arc &+= 1
      }
      let before = open[node]
      let bits = unsafeBitCast(counts, to: Masks.self) & before
      let after = before & ~LaneBrandes.mask(ofPositive: bits)
      open[node] = after
      isDone[node] = after.isNone ? 1 : 0
      // A node that no lane reaches leaves its place in the log to the next.
      logNodes[logCount] = UInt32(truncatingIfNeeded: node)
      logCounts[logCount] = unsafeBitCast(bits, to: Lanes.self)
      logCount &+= bits.isNone ? 0 : 1
    }
  }

  private func makeRoom(for entries: Int) {
    guard logCount + entries >= logCapacity else { return }
    let capacity = 2 * (logCount + entries) + 1
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
    let (logNodes, logCounts, present) = (logNodes, logCounts, present)
    var after = logCount..<logCount
    for level in levelStarts.indices.reversed() {
      let entries = levelStarts[level]..<after.lowerBound
      // The sources themselves are no one's way.
      if let arcs {
        collect(entries, level > 0 ? nodes : nil, arcs)
      } else {
        collect(entries, level > 0 ? nodes : nil)
      }
      for entry in after { present[Int(logNodes[entry])] = Lanes() }
      if level > 0 {
        for entry in entries { present[Int(logNodes[entry])] = logCounts[entry] }
      }
      after = entries
    }
  }

  private func collect(_ entries: Range<Int>, _ nodes: UnsafeMutablePointer<Double>?) {
    let (present, logNodes, logCounts) = (present, logNodes, logCounts)
    let (offsets, targets) = (forward.offsets, forward.targets)
    let (masses, sourceMasses) = (masses, sourceMasses)
    for entry in entries {
      let node = Int(logNodes[entry])
      let counts = logCounts[entry]
      var sum = Lanes()
      var arc = Int(offsets[node])
      let end = Int(offsets[node + 1])
      while arc < end {
        sum += present[Int(targets[arc])]
        arc &+= 1
      }
      nodes?[node] += (sourceMasses * counts * sum).total
      logCounts[entry] = Self.returns(counts, sum, masses[node])
    }
  }

  /// As above, and for each arc what returns through it.
  private func collect(
    _ entries: Range<Int>, _ nodes: UnsafeMutablePointer<Double>?,
    _ arcs: UnsafeMutablePointer<Double>
  ) {
    let (present, logNodes, logCounts) = (present, logNodes, logCounts)
    let (offsets, targets) = (forward.offsets, forward.targets)
    let (masses, sourceMasses) = (masses, sourceMasses)
    for entry in entries {
      let node = Int(logNodes[entry])
      let counts = logCounts[entry]
      var sum = Lanes()
      var arc = Int(offsets[node])
      let end = Int(offsets[node + 1])
      while arc < end {
        let returning = present[Int(targets[arc])]
        sum += returning
        arcs[arc] += (returning * counts).total
        arc &+= 1
      }
      nodes?[node] += (sourceMasses * counts * sum).total
      logCounts[entry] = Self.returns(counts, sum, masses[node])
    }
  }

  /// What a node returns to the level before, in those lanes that count it in this one.
  @inline(__always)
  private static func returns(
    _ counts: SIMD8<Double>, _ sum: SIMD8<Double>, _ mass: Double
  ) -> SIMD8<Double> {
    let mask = mask(ofPositive: unsafeBitCast(counts, to: Masks.self))
    let returns = unsafeBitCast(Lanes(repeating: mass) / counts + sum, to: Masks.self) & mask
    return unsafeBitCast(returns, to: Lanes.self)
  }

  /// All bits set where a number is above 0: its pattern of bits is positive, so that the opposite has
  /// the sign set.
  @inline(__always)
  private static func mask(ofPositive bits: SIMD8<Int64>) -> SIMD8<Int64> {
    (Masks() &- bits) &>> Masks(repeating: 63)
  }
}

extension SIMD8<Int64> {
  /// Whether no bit is set. Comparing with zeros looks at one lane after the other.
  @inline(__always)
  var isNone: Bool {
    let four = lowHalf | highHalf
    let two = four.lowHalf | four.highHalf
    return two[0] | two[1] == 0
  }
}

extension SIMD8<Double> {
  /// The sum of the lanes, halved again and again.
  @inline(__always)
  var total: Double {
    let four = lowHalf + highHalf
    let two = four.lowHalf + four.highHalf
    return two[0] + two[1]
  }
}
