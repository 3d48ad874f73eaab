/// A graph with its nodes renumbered as a breadth-first walk meets them.
///
/// Neighbors then lie near each other in memory, and searches from nodes with neighboring numbers go
/// the same ways. On long thin graphs that halves the time of all-pairs measures.
struct TraversalOrder: Sendable {
  /// The arcs to follow, in the new numbers.
  let forward: Adjacency

  /// The same arcs turned round.
  let backward: Adjacency

  /// For each new number, the node that has it.
  let originals: [UInt32]

  /// For each arc of `forward`, its position in the arcs that were given.
  let arcs: [UInt32]

  init(forward: Adjacency, backward: Adjacency) {
    let count = forward.nodeCount
    var originals: [UInt32] = []
    originals.reserveCapacity(count)
    var numbers = [UInt32](repeating: .max, count: count)
    for start in 0..<count where numbers[start] == .max {
      numbers[start] = UInt32(originals.count)
      originals.append(UInt32(start))
      var next = originals.count - 1
      while next < originals.count {
        let node = Int(originals[next])
        next += 1
        for arc in forward.arcs(of: node) {
          let target = Int(forward.targets[arc])
          guard numbers[target] == .max else { continue }
          numbers[target] = UInt32(originals.count)
          originals.append(UInt32(target))
        }
      }
    }
    self.originals = originals
    let (renumbered, arcs) = Self.renumbered(forward, numbers, originals)
    self.forward = renumbered
    self.arcs = arcs
    self.backward =
      forward == backward ? renumbered : Self.renumbered(backward, numbers, originals).0
  }

  private static func renumbered(
    _ adjacency: Adjacency, _ numbers: [UInt32], _ originals: [UInt32]
  ) -> (Adjacency, [UInt32]) {
    var offsets: [UInt32] = [0]
    offsets.reserveCapacity(originals.count + 1)
    var targets: [UInt32] = []
    targets.reserveCapacity(adjacency.arcCount)
    var arcs: [UInt32] = []
    arcs.reserveCapacity(adjacency.arcCount)
    var weights: [Double]? = adjacency.weights == nil ? nil : []
    for original in originals {
      for arc in adjacency.arcs(of: Int(original)) {
        targets.append(numbers[Int(adjacency.targets[arc])])
        arcs.append(UInt32(truncatingIfNeeded: arc))
        weights?.append(adjacency.weight(arc))
      }
      offsets.append(UInt32(targets.count))
    }
    return (Adjacency(offsets: offsets, targets: targets, weights: weights), arcs)
  }

  /// Values in the new order put back to the nodes.
  func restored<Value>(_ values: [Value]) -> [Value] {
    guard var result = values.first.map({ [Value](repeating: $0, count: values.count) }) else {
      return []
    }
    for (number, original) in originals.enumerated() { result[Int(original)] = values[number] }
    return result
  }
}
