extension Graph {
  /// The largest eigenvalue of the weighted adjacency matrix; 0 when the graph has no cycle.
  ///
  /// Taken over the strong components, in each of which the least and the greatest growth of a
  /// positive vector enclose the value (Collatz, 1942).
  func spectralRadius() -> Double {
    var largest = 0.0
    for group in strongComponents().groups {
      let arcs = subgraph(of: group).graph.outgoing
      guard arcs.arcCount > 0 else { continue }
      largest = max(largest, Self.growth(of: arcs))
    }
    return largest
  }

  private static func growth(of arcs: Adjacency) -> Double {
    var vector = [Double](repeating: 1, count: arcs.nodeCount)
    var bounds = (low: 0.0, high: Double.infinity)
    for _ in 0..<20_000 {
      let image = arcs.product(with: vector)
      let growth = zip(image, vector).map { $0 / $1 }
      bounds.low = max(bounds.low, growth.min() ?? 0)
      bounds.high = min(bounds.high, growth.max() ?? 0)
      if bounds.high - bounds.low <= 1e-14 * bounds.high { break }
      let shift = bounds.high / 2
      let next = zip(image, vector).map { $0 + shift * $1 }
      let scale = next.max() ?? 1
      vector = next.map { $0 / scale }
    }
    return (bounds.low + bounds.high) / 2
  }
}
