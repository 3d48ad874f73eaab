/// The nodes that a search has seen and not settled.
protocol NodeQueue {
  /// Adds a node; it may stand in the queue more than once.
  mutating func push(_ node: Int, at distance: Double)

  /// Takes a node that no other can come nearer to the source by.
  mutating func pop() -> Int?
}

/// The nodes that a search has seen, in buckets of distances.
///
/// No bucket is wider than the shortest edge, so that no edge leads from a bucket into itself: its nodes
/// are final when the bucket is reached, in whatever order they are taken (Dial, 1969; Denardo and Fox,
/// 1979). Distances from the present bucket on span no more than the longest edge, so that buckets are
/// used again in a ring. Each entry is a link in the list of its bucket.
///
/// A copy shares the memory; whoever makes a queue frees it with ``deallocate()``.
struct BucketQueue: NodeQueue {
  private struct Entry {
    var node: UInt32
    var next: Int32
  }

  private let scale: Double
  private let bucketCount: Int
  private let heads: UnsafeMutablePointer<Int32>
  private let entries: UnsafeMutablePointer<Entry>
  private var entryCount = 0
  private var waiting = 0
  /// The present bucket, counted from distance 0, and its place in the ring.
  private var bucket = 0
  private var place = 0

  /// - Parameters:
  ///   - lengths: the lengths of the edges; nil when they differ too much for buckets.
  ///   - capacity: how many nodes are pushed at most before the queue is empty again.
  init?(lengths: [Double], capacity: Int) {
    var shortest = Double.infinity
    var longest = 0.0
    for length in lengths where length.isFinite {
      shortest = min(shortest, length)
      longest = max(longest, length)
    }
    guard shortest > 0, longest / shortest < 1_000, capacity < Int(Int32.max) else { return nil }
    // A little narrower, so that rounding cannot put the end of an edge into the bucket it began in.
    let width = shortest * (1 - 1e-9)
    scale = 1 / width
    bucketCount = Int(longest / width) + 3
    heads = .allocate(capacity: bucketCount)
    heads.initialize(repeating: -1, count: bucketCount)
    entries = .allocate(capacity: capacity)
  }

  func deallocate() {
    heads.deallocate()
    entries.deallocate()
  }

  @inline(__always)
  mutating func push(_ node: Int, at distance: Double) {
    var target = place &+ Int(distance * scale) &- bucket
    if target >= bucketCount { target &-= bucketCount }
    entries[entryCount] = Entry(node: UInt32(truncatingIfNeeded: node), next: heads[target])
    heads[target] = Int32(truncatingIfNeeded: entryCount)
    entryCount &+= 1
    waiting &+= 1
  }

  @inline(__always)
  mutating func pop() -> Int? {
    guard waiting > 0 else {
      (entryCount, bucket, place) = (0, 0, 0)
      return nil
    }
    while heads[place] < 0 {
      bucket &+= 1
      place &+= 1
      if place == bucketCount { place = 0 }
    }
    let entry = entries[Int(heads[place])]
    heads[place] = entry.next
    waiting &-= 1
    return Int(entry.node)
  }
}

extension DistanceHeap: NodeQueue {
  mutating func pop() -> Int? { popNearest()?.node }
}
