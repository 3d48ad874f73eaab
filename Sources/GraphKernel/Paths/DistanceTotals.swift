/// What the distances of each node come to.
struct DistanceTotals: Sendable {
  /// The number of other nodes within reach.
  var reached: [Int]

  /// The sum of the distances to them.
  var total: [Double]

  /// The sum of one over each distance.
  var inverse: [Double]

  /// The largest distance.
  var farthest: [Double]

  init(count: Int) {
    reached = [Int](repeating: 0, count: count)
    total = [Double](repeating: 0, count: count)
    inverse = total
    farthest = total
  }

  /// Whether every node reaches every other; false without nodes.
  var joinsAll: Bool {
    !reached.isEmpty && reached.allSatisfy { $0 == reached.count - 1 }
  }

  /// Adds what other sources came to. The order of additions decides the last digit.
  mutating func add(_ other: DistanceTotals) {
    for node in reached.indices {
      reached[node] += other.reached[node]
      total[node] += other.total[node]
      inverse[node] += other.inverse[node]
      farthest[node] = max(farthest[node], other.farthest[node])
    }
  }
}
