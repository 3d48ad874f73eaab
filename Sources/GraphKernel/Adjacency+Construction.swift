extension Adjacency {
  /// The greatest number that a 32-bit vertex or offset can hold here.
  static let limit = Int(UInt32.max) - 1

  /// Sorts arcs into rows: once by target, and once more by source, so that rows are ascending and
  /// parallel arcs keep the order of the list. O(n + arcs).
  ///
  /// - Parameter isSymmetric: whether each arc stands for its opposite as well; a self-loop is one arc.
  init(
    nodeCount: Int, sources: [UInt32], targets: [UInt32], weights: [Double]?,
    isSymmetric: Bool = false
  ) {
    var offsets = [UInt32](repeating: 0, count: nodeCount + 1)
    for target in targets { offsets[Int(target) + 1] += 1 }
    if isSymmetric {
      for (source, target) in zip(sources, targets) where source != target {
        offsets[Int(source) + 1] += 1
      }
    }
    for node in 0..<nodeCount { offsets[node + 1] += offsets[node] }
    let arcCount = Int(offsets[nodeCount])
    var next = offsets
    var moved = weights.map { _ in [Double](repeating: 0, count: arcCount) }
    let ends = [UInt32](unsafeUninitializedCapacity: arcCount) { ends, initialized in
      next.withUnsafeMutableBufferPointer { next in
        for arc in sources.indices {
          let (source, target) = (sources[arc], targets[arc])
          let place = Int(next[Int(target)])
          next[Int(target)] &+= 1
          ends[place] = source
          if let weights { moved?[place] = weights[arc] }
          guard isSymmetric, source != target else { continue }
          let opposite = Int(next[Int(source)])
          next[Int(source)] &+= 1
          ends[opposite] = target
          if let weights { moved?[opposite] = weights[arc] }
        }
      }
      initialized = arcCount
    }
    // Turned round, the arcs of an undirected graph fill rows of the same lengths.
    self = Adjacency(offsets: offsets, targets: ends, weights: moved)
      .transposed(into: isSymmetric ? offsets : nil)
  }

  /// The same rows with parallel arcs made one.
  func merged(_ rule: ParallelEdges) -> Adjacency {
    guard rule != .keep, oddities.hasParallelArcs else { return self }
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

  /// The number of self-loops, and whether some row names the same target twice.
  var oddities: (loops: Int, hasParallelArcs: Bool) {
    var loops = 0
    var hasParallelArcs = false
    offsets.withUnsafeBufferPointer { offsets in
      targets.withUnsafeBufferPointer { targets in
        for node in 0..<nodeCount {
          // No node has this number, so that the first arc of a row repeats nothing.
          var last = UInt32.max
          for arc in Int(offsets[node])..<Int(offsets[node + 1]) {
            let target = targets[arc]
            loops &+= Int(target) == node ? 1 : 0
            hasParallelArcs = hasParallelArcs || target == last
            last = target
          }
        }
      }
    }
    return (loops, hasParallelArcs)
  }
}
