extension Graph {
  /// The largest eigenvalue of the weighted adjacency matrix; 0 when the graph has no cycle.
  ///
  /// Taken over the strong components, in each of which the least and the greatest growth of a
  /// positive vector enclose the value (Collatz, 1942).
  ///
  /// - Parameter checkpoint: called with the share of nodes whose component is done.
  func spectralRadius<Failure: Error>(
    at checkpoint: (Double) throws(Failure) -> Void
  ) throws(Failure) -> Double {
    let parts = GroupRows(outgoing, strongComponents())
    var largest = 0.0
    var done = 0
    for (group, members) in parts.groups.enumerated() {
      let share = Double(done) / Double(nodeCount)
      let weight = Double(members.count) / Double(nodeCount)
      done += members.count
      // A single node grows by its self-loops only.
      if members.count == 1, selfLoopCount == 0 { continue }
      let rows = parts.rows(of: group)
      guard rows.arcCount > 0 else { continue }
      let growth = try Self.growth(of: rows) { (part) throws(Failure) in
        try checkpoint(share + weight * part)
      }
      largest = max(largest, growth)
    }
    return largest
  }

  private static func growth<Failure: Error>(
    of arcs: Adjacency, at checkpoint: (Double) throws(Failure) -> Void
  ) throws(Failure) -> Double {
    var vector = [Double](repeating: 1, count: arcs.nodeCount)
    var bounds = (low: 0.0, high: Double.infinity)
    var convergence = Convergence(goal: 1e-14)
    for _ in 0..<20_000 {
      let image = arcs.product(with: vector)
      let growth = zip(image, vector).map { $0 / $1 }
      bounds.low = max(bounds.low, growth.min() ?? 0)
      bounds.high = min(bounds.high, growth.max() ?? 0)
      if bounds.high - bounds.low <= 1e-14 * bounds.high { break }
      try checkpoint(convergence.share(at: (bounds.high - bounds.low) / bounds.high))
      let shift = bounds.high / 2
      let next = zip(image, vector).map { $0 + shift * $1 }
      let scale = next.max() ?? 1
      vector = next.map { $0 / scale }
    }
    return (bounds.low + bounds.high) / 2
  }
}
