/// Breadth-first searches from up to 512 sources at once, one bit each.
///
/// All searches share their steps: a node hands the bits of the searches that reached it to its
/// neighbors. Then and others (2015). What a node's distances come to is added where the bits arrive,
/// so that no search is looked at by itself. Memory: 200 bytes a node.
///
/// The loops run over bare pointers: with arrays the grid takes twice as long.
final class MultiSourceSearch {
  /// The number of sources that one run takes.
  static let laneCount = 512

  private typealias Lanes = SIMD8<UInt64>

  private let forward: Adjacency
  private let backward: Adjacency
  private let count: Int
  /// The searches that have reached each node.
  private let seen: UnsafeMutablePointer<SIMD8<UInt64>>
  /// The searches of the present front; none elsewhere.
  private let present: UnsafeMutablePointer<SIMD8<UInt64>>
  /// The searches that arrive with this step.
  private let coming: UnsafeMutablePointer<SIMD8<UInt64>>
  private let isTouched: UnsafeMutablePointer<Bool>
  private let front: UnsafeMutablePointer<UInt32>
  private let next: UnsafeMutablePointer<UInt32>

  /// - Parameters:
  ///   - forward: the arcs that the searches follow.
  ///   - backward: the same arcs turned round.
  init(forward: Adjacency, backward: Adjacency) {
    self.forward = forward
    self.backward = backward
    count = forward.nodeCount
    seen = .allocate(capacity: count)
    present = .allocate(capacity: count)
    coming = .allocate(capacity: count)
    isTouched = .allocate(capacity: count)
    front = .allocate(capacity: count)
    next = .allocate(capacity: count)
    seen.initialize(repeating: Lanes(), count: count)
    present.initialize(repeating: Lanes(), count: count)
    coming.initialize(repeating: Lanes(), count: count)
    isTouched.initialize(repeating: false, count: count)
    front.initialize(repeating: 0, count: count)
    next.initialize(repeating: 0, count: count)
  }

  deinit {
    seen.deallocate()
    present.deallocate()
    coming.deallocate()
    isTouched.deallocate()
    front.deallocate()
    next.deallocate()
  }

  /// Searches from some nodes, adds the distance of each node from each of them to the totals of the
  /// node, and gives the largest distance.
  func run(from sources: [Int], into totals: inout DistanceTotals) -> Int {
    precondition(sources.count <= Self.laneCount, "A run takes at most 512 sources.")
    seen.update(repeating: Lanes(), count: count)
    var full = Lanes()
    for (lane, source) in sources.enumerated() {
      full[lane / 64] |= 1 << UInt64(lane % 64)
      seen[source][lane / 64] |= 1 << UInt64(lane % 64)
      front[lane] = UInt32(truncatingIfNeeded: source)
    }
    for source in sources { present[source] = seen[source] }
    var frontCount = sources.count
    var level = 0
    while true {
      var arcs = 0
      for place in 0..<frontCount { arcs += forward.arcs(of: Int(front[place])).count }
      let nextCount = arcs * 2 <= forward.arcCount ? push(frontCount) : pull(full)
      for place in 0..<frontCount { present[Int(front[place])] = Lanes() }
      guard nextCount > 0 else { return level }
      level += 1
      settle(nextCount, level, &totals)
      frontCount = nextCount
    }
  }

  /// Hands bits on from each node of the front; gives the number of nodes that some search reached.
  private func push(_ frontCount: Int) -> Int {
    let (seen, present, coming, isTouched) = (seen, present, coming, isTouched)
    let (front, next) = (front, next)
    var touchedCount = 0
    forward.targets.withUnsafeBufferPointer { targets in
      for place in 0..<frontCount {
        let node = Int(front[place])
        let bits = present[node]
        for arc in forward.arcs(of: node) {
          let target = Int(targets[arc])
          coming[target] |= bits
          if !isTouched[target] {
            isTouched[target] = true
            next[touchedCount] = UInt32(truncatingIfNeeded: target)
            touchedCount += 1
          }
        }
      }
    }
    var nextCount = 0
    for place in 0..<touchedCount {
      let node = Int(next[place])
      isTouched[node] = false
      let bits = coming[node] & ~seen[node]
      coming[node] = bits
      if bits != Lanes() {
        next[nextCount] = UInt32(truncatingIfNeeded: node)
        nextCount += 1
      }
    }
    return nextCount
  }

  /// Takes bits from the front at each node that some search has not reached; gives the number of
  /// nodes that some search reached.
  private func pull(_ full: SIMD8<UInt64>) -> Int {
    let (seen, present, coming, next) = (seen, present, coming, next)
    var nextCount = 0
    backward.targets.withUnsafeBufferPointer { targets in
      for node in 0..<count {
        let open = full & ~seen[node]
        guard open != Lanes() else { continue }
        var bits = Lanes()
        for arc in backward.arcs(of: node) { bits |= present[Int(targets[arc])] }
        bits &= open
        guard bits != Lanes() else { continue }
        coming[node] = bits
        next[nextCount] = UInt32(truncatingIfNeeded: node)
        nextCount += 1
      }
    }
    return nextCount
  }

  /// Makes what arrives the next front, and adds its distance.
  private func settle(_ nextCount: Int, _ level: Int, _ totals: inout DistanceTotals) {
    let (seen, present, coming, front, next) = (seen, present, coming, front, next)
    let distance = Double(level)
    let share = 1 / distance
    totals.reached.withUnsafeMutableBufferPointer { reached in
      totals.total.withUnsafeMutableBufferPointer { total in
        totals.inverse.withUnsafeMutableBufferPointer { inverse in
          totals.farthest.withUnsafeMutableBufferPointer { farthest in
            for place in 0..<nextCount {
              let node = Int(next[place])
              let bits = coming[node]
              coming[node] = Lanes()
              present[node] = bits
              seen[node] |= bits
              front[place] = next[place]
              var count = 0
              for lane in 0..<8 { count &+= bits[lane].nonzeroBitCount }
              reached[node] &+= count
              total[node] += Double(count) * distance
              inverse[node] += Double(count) * share
              farthest[node] = max(farthest[node], distance)
            }
          }
        }
      }
    }
  }
}
