/// The rows of an adjacency behind bare pointers, for loops where checks cost too much.
///
/// What is read never changes, so that tasks may share it.
final class BareRows: @unchecked Sendable {
  /// Where the row of each node begins.
  let offsets: UnsafePointer<UInt32>

  /// The rows, one after the other.
  let targets: UnsafePointer<UInt32>

  /// The number of nodes.
  let count: Int

  /// The number of arcs.
  let arcCount: Int

  private let storage: UnsafeMutablePointer<UInt32>

  init(_ adjacency: Adjacency) {
    count = adjacency.nodeCount
    arcCount = adjacency.arcCount
    storage = .allocate(capacity: count + 1 + arcCount)
    storage.initialize(from: adjacency.offsets, count: count + 1)
    (storage + count + 1).initialize(from: adjacency.targets, count: arcCount)
    offsets = UnsafePointer(storage)
    targets = UnsafePointer(storage + count + 1)
  }

  deinit { storage.deallocate() }

  /// The number of arcs of a node.
  @inline(__always)
  func degree(_ node: Int) -> Int { Int(offsets[node + 1] &- offsets[node]) }
}
