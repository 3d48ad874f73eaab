/// The rows of an adjacency in place, for loops where checks and reference counts cost too much.
///
/// Valid only within ``Adjacency/withBareRows(_:)``.
struct RowPointers {
  /// Where the row of each node begins, and where the last one ends.
  let offsets: UnsafePointer<UInt32>

  /// The rows, one after the other.
  let targets: UnsafePointer<UInt32>

  /// The number of nodes.
  let count: Int

  /// The number of arcs of a node.
  @inline(__always)
  func degree(_ node: Int) -> UInt32 { offsets[node &+ 1] &- offsets[node] }
}

extension Adjacency {
  /// Hands over the rows without copying them.
  func withBareRows<Result>(_ body: (RowPointers) -> Result) -> Result {
    let count = nodeCount
    return offsets.withUnsafeBufferPointer { offsets in
      targets.withUnsafeBufferPointer { targets in
        // An empty row is never read, so that any address will do for no rows at all.
        guard let starts = offsets.baseAddress else {
          preconditionFailure("Rows end somewhere, even when there are none.")
        }
        let ends = targets.baseAddress ?? starts
        return body(RowPointers(offsets: starts, targets: ends, count: count))
      }
    }
  }
}
