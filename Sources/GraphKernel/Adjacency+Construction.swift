extension Adjacency {
  /// The greatest number that a 32-bit vertex or offset can hold here.
  static let limit = Int(UInt32.max) - 1

  /// Sorts arcs into rows by two counting passes, so that rows are ascending and parallel arcs keep
  /// the order of the list. O(n + arcs).
  init(nodeCount: Int, sources: [UInt32], targets: [UInt32], weights: [Double]?) {
    let byTarget = Self.order(of: targets, within: nodeCount, visiting: nil)
    let order = Self.order(of: sources, within: nodeCount, visiting: byTarget.order)
    self.offsets = order.offsets
    self.targets = order.order.map { targets[Int($0)] }
    self.weights = weights.map { weights in order.order.map { weights[Int($0)] } }
  }

  private static func order(
    of keys: [UInt32], within keyCount: Int, visiting sequence: [UInt32]?
  ) -> (offsets: [UInt32], order: [UInt32]) {
    var offsets = [UInt32](repeating: 0, count: keyCount + 1)
    for key in keys { offsets[Int(key) + 1] += 1 }
    for key in 0..<keyCount { offsets[key + 1] += offsets[key] }
    var next = offsets
    var order = [UInt32](repeating: 0, count: keys.count)
    for position in 0..<keys.count {
      let item = sequence?[position] ?? UInt32(truncatingIfNeeded: position)
      let key = Int(keys[Int(item)])
      order[Int(next[key])] = item
      next[key] += 1
    }
    return (offsets, order)
  }

  /// The same rows with parallel arcs made one.
  func merged(_ rule: ParallelEdges) -> Adjacency {
    guard rule != .keep, hasParallelArcs else { return self }
    var result = Adjacency(offsets: [0], targets: [], weights: [])
    result.offsets.reserveCapacity(offsets.count)
    result.targets.reserveCapacity(arcCount)
    for node in 0..<nodeCount {
      let rowStart = result.targets.count
      for arc in arcs(of: node) {
        let last = result.targets.count - 1
        if last >= rowStart, result.targets[last] == targets[arc] {
          let old = result.weights?[last] ?? 1
          let new = weight(arc)
          result.weights?[last] =
            switch rule {
            case .merge, .keep: old + new
            case .smallest: min(old, new)
            case .largest: max(old, new)
            }
        } else {
          result.targets.append(targets[arc])
          result.weights?.append(weight(arc))
        }
      }
      result.offsets.append(UInt32(result.targets.count))
    }
    if result.weights?.allSatisfy({ $0 == 1 }) == true { result.weights = nil }
    return result
  }

  /// Whether some row names the same target twice.
  var hasParallelArcs: Bool {
    targets.withUnsafeBufferPointer { targets in
      for node in 0..<nodeCount {
        let row = arcs(of: node)
        guard row.count > 1 else { continue }
        for arc in (row.lowerBound + 1)..<row.upperBound where targets[arc] == targets[arc - 1] {
          return true
        }
      }
      return false
    }
  }
}
