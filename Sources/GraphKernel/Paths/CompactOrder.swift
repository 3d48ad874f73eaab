/// A graph with its nodes renumbered so that those with neighboring numbers lie near each other.
///
/// Searches that run at once share their steps when they begin near each other, and neighbors then lie
/// near each other in memory. Nodes are gathered in clusters of eight around a first one, these in
/// clusters of eight again, and so on; where few nodes have most of the ties, the order is that of the
/// number of ties, because there all is near and only the busiest differ.
struct CompactOrder: Sendable {
  /// The arcs to follow, in the new numbers.
  let forward: Adjacency

  /// The same arcs turned round.
  let backward: Adjacency

  /// For each new number, the node that has it.
  let originals: [UInt32]

  /// For each arc of `forward`, its position in the arcs that were given.
  let arcs: [UInt32]

  init(forward: Adjacency, backward: Adjacency) {
    let originals = Self.isSkewed(forward) ? Self.byDegree(forward) : Self.byClusters(forward)
    var numbers = [UInt32](repeating: 0, count: originals.count)
    for (number, node) in originals.enumerated() {
      numbers[Int(node)] = UInt32(truncatingIfNeeded: number)
    }
    self.originals = originals
    let (renumbered, arcs) = Self.renumbered(forward, numbers, originals)
    self.forward = renumbered
    self.arcs = arcs
    self.backward =
      forward == backward ? renumbered : Self.renumbered(backward, numbers, originals).0
  }

  /// Whether some node has so many more ties than the others that all are near through it.
  private static func isSkewed(_ adjacency: Adjacency) -> Bool {
    let count = adjacency.nodeCount
    let largest = (0..<count).reduce(0) { max($0, adjacency.arcs(of: $1).count) }
    return largest * count > 16 * adjacency.arcCount && largest > 64
  }

  private static func byDegree(_ adjacency: Adjacency) -> [UInt32] {
    let degrees = (0..<adjacency.nodeCount).map { adjacency.arcs(of: $0).count }
    var starts = [Int](repeating: 0, count: (degrees.max() ?? 0) + 2)
    for degree in degrees { starts[degree] += 1 }
    var place = 0
    for degree in starts.indices.reversed() {
      let count = starts[degree]
      starts[degree] = place
      place += count
    }
    var order = [UInt32](repeating: 0, count: degrees.count)
    for (node, degree) in degrees.enumerated() {
      order[starts[degree]] = UInt32(truncatingIfNeeded: node)
      starts[degree] += 1
    }
    return order
  }

  private static func byClusters(_ adjacency: Adjacency) -> [UInt32] {
    var order = walk(adjacency)
    // The cluster of each node, and where each begins in the order.
    var clusters = [UInt32](repeating: 0, count: order.count)
    var starts = Array(0...order.count)
    for (position, node) in order.enumerated() {
      clusters[Int(node)] = UInt32(truncatingIfNeeded: position)
    }
    var size = 1
    while size < MultiSourceSearch.laneCount {
      (order, starts) = gathered(adjacency, order, starts, clusters)
      for cluster in 0..<(starts.count - 1) {
        for position in starts[cluster]..<starts[cluster + 1] {
          clusters[Int(order[position])] = UInt32(truncatingIfNeeded: cluster)
        }
      }
      size *= clusterSize
    }
    return order
  }

  private static let clusterSize = 8

  /// The nodes as a breadth-first walk meets them.
  private static func walk(_ adjacency: Adjacency) -> [UInt32] {
    let count = adjacency.nodeCount
    var order: [UInt32] = []
    order.reserveCapacity(count)
    var isSeen = [Bool](repeating: false, count: count)
    for start in 0..<count where !isSeen[start] {
      isSeen[start] = true
      var next = order.count
      order.append(UInt32(truncatingIfNeeded: start))
      while next < order.count {
        let node = Int(order[next])
        next += 1
        for arc in adjacency.arcs(of: node) {
          let target = Int(adjacency.targets[arc])
          guard !isSeen[target] else { continue }
          isSeen[target] = true
          order.append(UInt32(truncatingIfNeeded: target))
        }
      }
    }
    return order
  }

  /// Joins up to eight neighboring clusters at a time, from each that is still alone.
  private static func gathered(
    _ adjacency: Adjacency, _ order: [UInt32], _ starts: [Int], _ clusters: [UInt32]
  ) -> (order: [UInt32], starts: [Int]) {
    var isTaken = [Bool](repeating: false, count: starts.count - 1)
    var newOrder: [UInt32] = []
    newOrder.reserveCapacity(order.count)
    var newStarts = [0]
    var members: [Int] = []
    for first in isTaken.indices where !isTaken[first] {
      isTaken[first] = true
      members.removeAll(keepingCapacity: true)
      members.append(first)
      var next = 0
      search: while next < members.count {
        let cluster = members[next]
        next += 1
        for node in order[starts[cluster]..<starts[cluster + 1]] {
          for arc in adjacency.arcs(of: Int(node)) {
            let other = Int(clusters[Int(adjacency.targets[arc])])
            guard !isTaken[other] else { continue }
            if members.count == clusterSize { break search }
            isTaken[other] = true
            members.append(other)
          }
        }
      }
      for cluster in members { newOrder += order[starts[cluster]..<starts[cluster + 1]] }
      newStarts.append(newOrder.count)
    }
    return (newOrder, newStarts)
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
