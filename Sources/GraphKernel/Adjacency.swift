/// One row of targets for each node, in compressed form.
///
/// Row v is `targets[offsets[v]..<offsets[v + 1]]`, in ascending order. The entries are called arcs:
/// an undirected edge is an arc in the row of each of its ends, a self-loop is one arc. Memory:
/// 4 (n + 1) + 4 · arcs bytes, and 8 bytes an arc when there are weights.
struct Adjacency: Hashable, Sendable {
  /// Where each row begins; the last entry is the number of arcs.
  var offsets: [UInt32]

  /// The rows, one after the other.
  var targets: [UInt32]

  /// The weight of each arc, or nil when all of them are 1.
  var weights: [Double]?

  var nodeCount: Int { offsets.count - 1 }

  var arcCount: Int { targets.count }

  /// The positions of the arcs of a node.
  func arcs(of node: Int) -> Range<Int> {
    Int(offsets[node])..<Int(offsets[node + 1])
  }

  /// The weight of an arc.
  func weight(_ arc: Int) -> Double {
    weights?[arc] ?? 1
  }

  /// The position of the first arc from one node to another, found by halving; nil when none.
  func firstArc(from node: Int, to target: Int) -> Int? {
    var low = Int(offsets[node])
    let end = Int(offsets[node + 1])
    var high = end
    while low < high {
      let middle = (low + high) / 2
      if Int(targets[middle]) < target { low = middle + 1 } else { high = middle }
    }
    return low < end && Int(targets[low]) == target ? low : nil
  }

  /// The same arcs in the other direction; its rows come out sorted.
  ///
  /// - Parameter known: where the new rows begin, when that is known already.
  func transposed(into known: [UInt32]? = nil) -> Adjacency {
    let rows = known ?? targetOffsets()
    let nodeCount = nodeCount
    var next = rows
    var moved = weights
    let sources = [UInt32](unsafeUninitializedCapacity: arcCount) { sources, initialized in
      offsets.withUnsafeBufferPointer { offsets in
        targets.withUnsafeBufferPointer { targets in
          next.withUnsafeMutableBufferPointer { next in
            for node in 0..<nodeCount {
              for arc in Int(offsets[node])..<Int(offsets[node + 1]) {
                let target = Int(targets[arc])
                let place = Int(next[target])
                next[target] &+= 1
                sources[place] = UInt32(truncatingIfNeeded: node)
                if let weights { moved?[place] = weights[arc] }
              }
            }
          }
        }
      }
      initialized = arcCount
    }
    return Adjacency(offsets: rows, targets: sources, weights: moved)
  }

  private func targetOffsets() -> [UInt32] {
    let nodeCount = nodeCount
    var offsets = [UInt32](repeating: 0, count: nodeCount + 1)
    for target in targets { offsets[Int(target) + 1] += 1 }
    for node in 0..<nodeCount { offsets[node + 1] += offsets[node] }
    return offsets
  }
}
