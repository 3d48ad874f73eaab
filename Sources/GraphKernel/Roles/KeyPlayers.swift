/// The sets of a given size whose loss harms a graph most, or that reach it best.
public struct KeyPlayers: Hashable, Sendable {
  /// What the set is to do best. Borgatti (2006).
  public enum Goal: Hashable, Sendable {
    /// Its removal leaves the rest most fragmented.
    case disrupt(Fragmentation.Rule)
    /// It is nearest to all: `Σ 1 / d(S, j) / n`, members counted 1.
    case reach
  }

  /// The best sets, each ascending, in lexicographic order: all of them when ``isExhaustive``, else one.
  public let sets: [[Node]]

  /// What the best sets reach: the fragmentation of the rest, or the mean nearness.
  public let value: Double

  /// Whether every set was looked at. If not, a better one may exist.
  public let isExhaustive: Bool
}

extension Graph {
  /// The sets of nodes that a goal asks for.
  ///
  /// Up to `limit` sets are all looked at. Beyond that nodes are exchanged one at a time, from the set
  /// of highest degrees, as long as that betters the set; equal sets by position. Nil when there are
  /// fewer nodes than the set is large, or when too few are left to be fragmented.
  ///
  /// - Complexity: O(sets · n · m).
  public func keyPlayers(_ size: Int, to goal: KeyPlayers.Goal, limit: Int = 40_000) -> KeyPlayers?
  {
    keyPlayers(size, to: goal, limit: limit, at: { _ in })
  }

  /// The sets of nodes that a goal asks for, from work that can be watched and stopped.
  ///
  /// - Throws: `CancellationError` when the surrounding task is cancelled.
  public func keyPlayers(
    _ size: Int, to goal: KeyPlayers.Goal, limit: Int = 40_000,
    progress: (@Sendable (Double) -> Void)?
  ) async throws -> KeyPlayers? {
    try keyPlayers(size, to: goal, limit: limit, at: WatchedWork(progress).checkpoint)
  }

  private func keyPlayers<Failure: Error>(
    _ size: Int, to goal: KeyPlayers.Goal, limit: Int,
    at checkpoint: (Double) throws(Failure) -> Void
  ) throws(Failure) -> KeyPlayers? {
    guard size > 0, size <= nodeCount else { return nil }
    if case .disrupt = goal, nodeCount - size < 2 { return nil }
    let ways = Combinations.count(of: nodeCount, taking: size, limit: limit + 1)
    guard ways <= limit else { return try exchangedKeyPlayers(size, to: goal, at: checkpoint) }
    var best: (value: Double, sets: [[Node]]) = (-.infinity, [])
    for (done, positions) in Combinations(of: nodeCount, taking: size).enumerated() {
      try checkpoint(Double(done) / Double(ways))
      let set = positions.map { Node($0) }
      let value = value(of: set, for: goal)
      if value > best.value + Self.keyPlayerTolerance {
        best = (value, [set])
      } else if value >= best.value - Self.keyPlayerTolerance {
        best.sets.append(set)
      }
    }
    try checkpoint(1)
    return KeyPlayers(sets: best.sets, value: best.value, isExhaustive: true)
  }

  private func exchangedKeyPlayers<Failure: Error>(
    _ size: Int, to goal: KeyPlayers.Goal, at checkpoint: (Double) throws(Failure) -> Void
  ) throws(Failure) -> KeyPlayers {
    let byDegree = NodeValues(nodes.map { degree(of: $0) }).ranked()
    var set = Array(byDegree.prefix(size)).sorted()
    var best = value(of: set, for: goal)
    var isBetter = true
    while isBetter {
      isBetter = false
      var candidate = set
      for position in set.indices {
        // Nobody knows how many exchanges are left: the share is that of the present one.
        try checkpoint(Double(position) / Double(size))
        for node in nodes where !set.contains(node) {
          var other = set
          other[position] = node
          let value = value(of: other, for: goal)
          guard value > best + Self.keyPlayerTolerance else { continue }
          best = value
          candidate = other.sorted()
          isBetter = true
        }
      }
      set = candidate
    }
    try checkpoint(1)
    return KeyPlayers(sets: [set], value: best, isExhaustive: false)
  }

  private func value(of set: [Node], for goal: KeyPlayers.Goal) -> Double {
    switch goal {
    case .disrupt(let rule):
      return removing(nodes: set).graph.value(of: .fragmentation(rule)) ?? 0
    case .reach:
      let near = distances(from: set).reduce(0.0) { sum, distance in
        sum + (distance.map { $0 == 0 ? 1 : 1 / Double($0) } ?? 0)
      }
      return near / Double(nodeCount)
    }
  }

  private static let keyPlayerTolerance = 1e-12
}
