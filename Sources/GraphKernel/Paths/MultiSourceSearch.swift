/// Breadth-first searches from up to 512 sources at once, one bit each.
///
/// All searches share their steps: a node hands the bits of the searches that reached it to its
/// neighbors. Then and others (2015). What a node's distances come to is added where the bits arrive,
/// so that no search is looked at by itself. Memory: 230 bytes a node.
///
/// The loops run over bare pointers: with arrays the grid takes twice as long.
final class MultiSourceSearch {
  /// The number of sources that one run takes.
  static let laneCount = 512

  typealias Lanes = SIMD8<UInt64>

  private let forward: BareRows
  private let backward: BareRows
  private let count: Int
  /// The searches that have not reached each node.
  private let open: UnsafeMutablePointer<SIMD8<UInt64>>
  /// The searches of the present front; none elsewhere.
  private var present: UnsafeMutablePointer<SIMD8<UInt64>>
  /// The searches that arrive with this step.
  private var coming: UnsafeMutablePointer<SIMD8<UInt64>>
  private let isTouched: UnsafeMutablePointer<UInt8>
  private let touched: UnsafeMutablePointer<UInt32>
  private var front: UnsafeMutablePointer<UInt32>
  private var next: UnsafeMutablePointer<UInt32>
  private var nextCount = 0
  /// The arcs of the next front.
  private var nextArcs = 0
  private let sums: UnsafeMutablePointer<Sum>

  /// What is known of the distances of a node, together so that one line of memory holds it.
  private struct Sum {
    var reached = 0
    var total = 0
    var inverse = 0.0
    var farthest = 0
  }

  /// - Parameters:
  ///   - forward: the arcs that the searches follow.
  ///   - backward: the same arcs turned round.
  init(forward: BareRows, backward: BareRows) {
    self.forward = forward
    self.backward = backward
    count = forward.count
    open = .allocate(capacity: count)
    present = .allocate(capacity: count)
    coming = .allocate(capacity: count)
    isTouched = .allocate(capacity: count)
    // One place more, because a place is written before it is known whether it is taken.
    touched = .allocate(capacity: count + 1)
    front = .allocate(capacity: count)
    next = .allocate(capacity: count)
    sums = .allocate(capacity: count)
    open.initialize(repeating: Lanes(), count: count)
    present.initialize(repeating: Lanes(), count: count)
    coming.initialize(repeating: Lanes(), count: count)
    isTouched.initialize(repeating: 0, count: count)
    touched.initialize(repeating: 0, count: count + 1)
    front.initialize(repeating: 0, count: count)
    next.initialize(repeating: 0, count: count)
    sums.initialize(repeating: Sum(), count: count)
  }

  deinit {
    open.deallocate()
    present.deallocate()
    coming.deallocate()
    isTouched.deallocate()
    touched.deallocate()
    front.deallocate()
    next.deallocate()
    sums.deallocate()
  }

  /// What the distances of each node come to, over all runs.
  var totals: DistanceTotals {
    var totals = DistanceTotals(count: count)
    for node in 0..<count {
      totals.reached[node] = sums[node].reached
      totals.total[node] = Double(sums[node].total)
      totals.inverse[node] = sums[node].inverse
      totals.farthest[node] = Double(sums[node].farthest)
    }
    return totals
  }

  /// Searches from some nodes, adds the distance of each node from each of them to what is known of the
  /// node, and gives the largest distance.
  func run(from sources: [Int]) -> Int {
    precondition(sources.count <= Self.laneCount, "A run takes at most 512 sources.")
    var full = Lanes()
    for lane in sources.indices { full[lane / 64] |= 1 << UInt64(lane % 64) }
    open.update(repeating: full, count: count)
    var frontCount = sources.count
    var arcs = 0
    for (lane, source) in sources.enumerated() {
      var bit = Lanes()
      bit[lane / 64] = 1 << UInt64(lane % 64)
      open[source] &= ~bit
      present[source] = bit
      front[lane] = UInt32(truncatingIfNeeded: source)
      arcs += forward.degree(source)
    }
    var level = 0
    while true {
      (nextCount, nextArcs) = (0, 0)
      if arcs * 2 <= forward.arcCount {
        push(frontCount, level + 1)
      } else {
        pull(level + 1)
      }
      for place in 0..<frontCount { present[Int(front[place])] = Lanes() }
      guard nextCount > 0 else { return level }
      level += 1
      swap(&present, &coming)
      swap(&front, &next)
      (frontCount, arcs) = (nextCount, nextArcs)
    }
  }

  /// Hands bits on from each node of the front.
  private func push(_ frontCount: Int, _ level: Int) {
    let (present, coming, isTouched, front) = (present, coming, isTouched, front)
    let (offsets, targets, touched) = (forward.offsets, forward.targets, touched)
    var touchedCount = 0
    for place in 0..<frontCount {
      let node = Int(front[place])
      let bits = present[node]
      var arc = Int(offsets[node])
      let end = Int(offsets[node + 1])
      while arc < end {
        let target = Int(targets[arc])
        coming[target] |= bits
        touched[touchedCount] = targets[arc]
        touchedCount &+= Int(1 &- isTouched[target])
        isTouched[target] = 1
        arc &+= 1
      }
    }
    var step = Step(self, level)
    for place in 0..<touchedCount {
      let node = Int(touched[place])
      isTouched[node] = 0
      let bits = coming[node] & step.open[node]
      coming[node] = bits
      if !bits.isNone { step.settle(node, bits) }
    }
    (nextCount, nextArcs) = (step.count, step.arcs)
  }

  /// Takes bits from the front at each node that some search has not reached.
  private func pull(_ level: Int) {
    let (present, coming) = (present, coming)
    let (offsets, targets) = (backward.offsets, backward.targets)
    var step = Step(self, level)
    for node in 0..<count {
      let open = step.open[node]
      guard !open.isNone else { continue }
      var bits = Lanes()
      var arc = Int(offsets[node])
      let end = Int(offsets[node + 1])
      while arc < end {
        bits |= present[Int(targets[arc])]
        arc &+= 1
      }
      bits &= open
      guard !bits.isNone else { continue }
      coming[node] = bits
      step.settle(node, bits)
    }
    (nextCount, nextArcs) = (step.count, step.arcs)
  }

  /// What is written where bits arrive, in local variables.
  private struct Step {
    let open: UnsafeMutablePointer<SIMD8<UInt64>>
    let sums: UnsafeMutablePointer<Sum>
    let next: UnsafeMutablePointer<UInt32>
    let offsets: UnsafePointer<UInt32>
    let level: Int
    let share: Double
    var count = 0
    var arcs = 0

    init(_ search: MultiSourceSearch, _ level: Int) {
      open = search.open
      sums = search.sums
      next = search.next
      offsets = search.forward.offsets
      self.level = level
      share = 1 / Double(level)
    }

    @inline(__always)
    mutating func settle(_ node: Int, _ bits: SIMD8<UInt64>) {
      open[node] &= ~bits
      next[count] = UInt32(truncatingIfNeeded: node)
      count &+= 1
      arcs &+= Int(offsets[node + 1] &- offsets[node])
      let found = bits.bitCount
      sums[node].reached &+= found
      sums[node].total &+= found &* level
      sums[node].inverse += Double(found) * share
      // Levels of one run ascend, those of the next begin anew.
      sums[node].farthest = max(sums[node].farthest, level)
    }
  }
}

extension SIMD8<UInt64> {
  /// Whether no bit is set. Comparing with zeros looks at one lane after the other.
  @inline(__always)
  var isNone: Bool {
    let four = lowHalf | highHalf
    let two = four.lowHalf | four.highHalf
    return two[0] | two[1] == 0
  }

  /// The number of bits that are set, counted in ever wider fields of all lanes at once: a processor
  /// that has no instruction for it would count word by word.
  @inline(__always)
  var bitCount: Int {
    let ones = self &- ((self &>> 1) & Self(repeating: 0x5555_5555_5555_5555))
    let mask = Self(repeating: 0x3333_3333_3333_3333)
    let fours = (ones & mask) &+ ((ones &>> 2) & mask)
    let eights = fours.lowHalf &+ fours.highHalf
    let nibbles = SIMD4<UInt64>(repeating: 0x0F0F_0F0F_0F0F_0F0F)
    let bytes = (eights & nibbles) &+ ((eights &>> 4) & nibbles)
    let pairs = bytes.lowHalf &+ bytes.highHalf
    let evens = SIMD2<UInt64>(repeating: 0x00FF_00FF_00FF_00FF)
    let words = (pairs & evens) &+ ((pairs &>> 8) & evens)
    return Int(((words[0] &+ words[1]) &* 0x0001_0001_0001_0001) &>> 48)
  }
}
