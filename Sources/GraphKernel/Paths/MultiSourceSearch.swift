/// Breadth-first searches from up to 512 sources at once, one bit each.
///
/// All searches share their steps: a node hands the bits of the searches that reached it to its
/// neighbors. Then and others (2015). What a node's distances come to is added where the bits arrive,
/// so that no search is looked at by itself. Memory: 192 bytes a node.
struct MultiSourceSearch {
  /// The number of sources that one run takes.
  static let laneCount = 512

  private typealias Lanes = SIMD8<UInt64>

  private let forward: Adjacency
  private let backward: Adjacency
  private var seen: [SIMD8<UInt64>]
  private var present: [SIMD8<UInt64>]
  private var coming: [SIMD8<UInt64>]
  private var isTouched: [Bool]

  /// - Parameters:
  ///   - forward: the arcs that the searches follow.
  ///   - backward: the same arcs turned round.
  init(forward: Adjacency, backward: Adjacency) {
    self.forward = forward
    self.backward = backward
    seen = [Lanes](repeating: Lanes(), count: forward.nodeCount)
    present = seen
    coming = seen
    isTouched = [Bool](repeating: false, count: forward.nodeCount)
  }

  /// Searches from some nodes, adds the distance of each node from each of them to the totals of the
  /// node, and gives the largest distance.
  mutating func run(from sources: Range<Int>, into totals: inout DistanceTotals) -> Int {
    run(from: Array(sources), into: &totals)
  }

  mutating func run(from sources: [Int], into totals: inout DistanceTotals) -> Int {
    precondition(sources.count <= Self.laneCount, "A run takes at most 512 sources.")
    for node in seen.indices { seen[node] = Lanes() }
    var full = Lanes()
    var front: [UInt32] = []
    for (lane, source) in sources.enumerated() {
      full[lane / 64] |= 1 << UInt64(lane % 64)
      seen[source][lane / 64] |= 1 << UInt64(lane % 64)
      front.append(UInt32(source))
    }
    for source in sources { present[source] = seen[source] }
    var level = 0
    while true {
      let arcs = front.reduce(0) { $0 + forward.arcs(of: Int($1)).count }
      let next =
        arcs * 2 <= forward.arcCount ? push(front) : pull(full)
      for node in front { present[Int(node)] = Lanes() }
      guard !next.isEmpty else { break }
      level += 1
      settle(next, level, &totals)
      swap(&present, &coming)
      front = next
    }
    return level
  }

  /// Hands bits on from each node of the front.
  private mutating func push(_ front: [UInt32]) -> [UInt32] {
    var touched: [UInt32] = []
    present.withUnsafeBufferPointer { present in
      coming.withUnsafeMutableBufferPointer { coming in
        isTouched.withUnsafeMutableBufferPointer { isTouched in
          forward.targets.withUnsafeBufferPointer { targets in
            for node in front {
              let bits = present[Int(node)]
              for arc in forward.arcs(of: Int(node)) {
                let target = Int(targets[arc])
                coming[target] |= bits
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
    var next: [UInt32] = []
    for node in touched {
      isTouched[Int(node)] = false
      let bits = coming[Int(node)] & ~seen[Int(node)]
      coming[Int(node)] = bits
      if bits != Lanes() { next.append(node) }
    }
    return next
  }

  /// Takes bits from the front at each node that some search has not reached.
  private mutating func pull(_ full: SIMD8<UInt64>) -> [UInt32] {
    var next: [UInt32] = []
    present.withUnsafeBufferPointer { present in
      coming.withUnsafeMutableBufferPointer { coming in
        seen.withUnsafeBufferPointer { seen in
          backward.targets.withUnsafeBufferPointer { targets in
            for node in 0..<seen.count {
              let open = full & ~seen[node]
              guard open != Lanes() else { continue }
              var bits = Lanes()
              for arc in backward.arcs(of: node) { bits |= present[Int(targets[arc])] }
              bits &= open
              guard bits != Lanes() else { continue }
              coming[node] = bits
              next.append(UInt32(truncatingIfNeeded: node))
            }
          }
        }
      }
    }
    return next
  }

  private mutating func settle(
    _ next: [UInt32], _ level: Int, _ totals: inout DistanceTotals
  ) {
    let distance = Double(level)
    let share = 1 / distance
    for number in next {
      let node = Int(number)
      let bits = coming[node]
      seen[node] |= bits
      var count = 0
      for lane in 0..<8 { count &+= bits[lane].nonzeroBitCount }
      totals.reached[node] &+= count
      totals.total[node] += Double(count) * distance
      totals.inverse[node] += Double(count) * share
      totals.farthest[node] = max(totals.farthest[node], distance)
    }
  }
}
