/// The nodes that a search has seen, in buckets of distances.
///
/// No bucket is wider than the shortest edge, so that no edge leads from a bucket into itself: its nodes
/// are final when the bucket is reached, in whatever order they are taken (Dial, 1969; Denardo and Fox,
/// 1979). Distances from the present bucket on span no more than the longest edge, so that buckets are
/// used again in a ring. Each entry is a link in the list of its bucket.
final class BucketQueue {
  private let width: Double
  private let bucketCount: Int
  private let heads: UnsafeMutablePointer<Int32>
  private let nodes: UnsafeMutablePointer<UInt32>
  private let links: UnsafeMutablePointer<Int32>
  private var entryCount: Int32 = 0
  private var waiting = 0
  private var present = 0

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
    width = shortest * (1 - 1e-9)
    bucketCount = Int(longest / width) + 2
    heads = .allocate(capacity: bucketCount)
    heads.initialize(repeating: -1, count: bucketCount)
    nodes = .allocate(capacity: capacity)
    links = .allocate(capacity: capacity)
  }

  deinit {
    heads.deallocate()
    nodes.deallocate()
    links.deallocate()
  }

  @inline(__always)
  func push(_ node: Int, at distance: Double) {
    let bucket = Int(distance / width) % bucketCount
    nodes[Int(entryCount)] = UInt32(truncatingIfNeeded: node)
    links[Int(entryCount)] = heads[bucket]
    heads[bucket] = entryCount
    entryCount += 1
    waiting += 1
  }

  @inline(__always)
  func pop() -> Int? {
    guard waiting > 0 else {
      entryCount = 0
      present = 0
      return nil
    }
    while heads[present] < 0 { present = present + 1 == bucketCount ? 0 : present + 1 }
    let entry = Int(heads[present])
    heads[present] = links[entry]
    waiting -= 1
    return Int(nodes[entry])
  }
}
