/// Communities by the method of Leiden: groups that hang together, and that no single move betters.
///
/// Nodes move to the group that gains most; groups are refined into well-connected parts; parts become
/// the nodes of a smaller graph; and so on until nothing moves. Weights are strengths; a directed
/// graph is taken as undirected, opposite edges added. The result follows from the seed alone. Traag,
/// Waltman and van Eck (2019); refinement takes the best part, not a drawn one.
///
/// - Complexity: about O(m) a round; memory O(n + m).
public struct Leiden: WatchedCommunityMethod {
  /// The stable name of the method.
  public static let id = "leiden"

  /// What is made as large as possible.
  public let quality: CommunityQuality

  /// How many partitions are made from different beginnings, of which the best is kept.
  public let attempts: Int

  /// How often, at most, the method begins anew from its own result, as long as that gains.
  public let rounds: Int

  /// The groups that the method finds; the same seed gives the same groups.
  public func partition(of graph: Graph, seed: UInt64) -> Partition {
    partition(of: graph, seed: seed, at: { _ in })
  }

  /// The groups that the method finds, from work that can be watched and stopped.
  public func partition(
    of graph: Graph, seed: UInt64, progress: (@Sendable (Double) -> Void)?
  ) async throws -> Partition {
    try partition(of: graph, seed: seed, at: WatchedWork(progress).checkpoint)
  }

  private func partition<Failure: Error>(
    of graph: Graph, seed: UInt64, at checkpoint: (Double) throws(Failure) -> Void
  ) throws(Failure) -> Partition {
    let graph = graph.symmetrized(weights: .sum)
    let level = CommunityLevel(graph, quality: quality)
    var generator = SplitMix64(seed: seed)
    var best: (quality: Double, group: [UInt32])?
    for attempt in 0..<attempts {
      // The first attempt begins with everybody alone, the others with few groups at random, which
      // leads to other hills.
      var start = (0..<level.nodeCount).map { UInt32(truncatingIfNeeded: $0) }
      if attempt > 0 {
        let count = 2 + attempt % min(8, max(1, level.nodeCount))
        start = start.map { _ in
          UInt32(truncatingIfNeeded: min(generator.next(below: count), level.nodeCount - 1))
        }
      }
      let group = try settle(level, from: start, using: &generator) {
        (share) throws(Failure) in
        try checkpoint((Double(attempt) + share) / Double(attempts))
      }
      let value = quality(of: group, on: level)
      if value > (best?.quality ?? -.infinity) + 1e-12 { best = (value, group) }
    }
    try checkpoint(1)
    return Partition(numbered: (best?.group ?? []).map { Int($0) })
  }

  /// Repeats whole rounds from the last result until a round changes nothing.
  private func settle<Failure: Error>(
    _ level: CommunityLevel, from start: [UInt32], using generator: inout SplitMix64,
    at checkpoint: (Double) throws(Failure) -> Void
  ) throws(Failure) -> [UInt32] {
    var group = try round(level, from: start, using: &generator) { () throws(Failure) in
      try checkpoint(0)
    }
    group = CommunityMoves.renumbered(group).parts
    var value = quality(of: group, on: level)
    for done in 1..<max(1, rounds) {
      let moved = try round(level, from: group, using: &generator) { () throws(Failure) in
        try checkpoint(Double(done) / Double(rounds))
      }
      let next = CommunityMoves.renumbered(moved).parts
      let nextValue = quality(of: next, on: level)
      guard nextValue > value + 1e-12 * max(1, abs(value)) else { break }
      group = next
      value = nextValue
    }
    return group
  }

  private func round<Failure: Error>(
    _ bottom: CommunityLevel, from start: [UInt32], using generator: inout SplitMix64,
    at checkpoint: () throws(Failure) -> Void
  ) throws(Failure) -> [UInt32] {
    var level = bottom
    var group = start
    // The node of the present level that each node of the graph is in.
    var holder = (0..<bottom.nodeCount).map { UInt32(truncatingIfNeeded: $0) }
    while true {
      let moves = CommunityMoves(level)
      try moves.move(&group, using: &generator, at: checkpoint)
      let groupCount = CommunityMoves.renumbered(group).count
      if groupCount == level.nodeCount { break }
      let refined = moves.refine(group, using: &generator)
      // A refinement that joins nobody would repeat this level for ever; the groups then serve.
      let (parts, count) =
        refined.count < level.nodeCount ? refined : CommunityMoves.renumbered(group)
      var groupOfPart = [UInt32](repeating: 0, count: count)
      for node in 0..<level.nodeCount { groupOfPart[Int(parts[node])] = group[node] }
      level = level.aggregated(by: parts, count: count)
      holder = holder.map { parts[Int($0)] }
      group = CommunityMoves.renumbered(groupOfPart, below: bottom.nodeCount).parts
    }
    return holder.map { group[Int($0)] }
  }

  /// The quality of a partition, up to what no partition changes.
  private func quality(of group: [UInt32], on level: CommunityLevel) -> Double {
    let arcs = level.arcs
    var inside = 0.0
    var masses = [Double](repeating: 0, count: level.nodeCount)
    for node in 0..<level.nodeCount {
      masses[Int(group[node])] += level.masses[node]
      for arc in arcs.arcs(of: node) where group[Int(arcs.targets[arc])] == group[node] {
        inside += arcs.weight(arc)
      }
    }
    return inside - level.penalty * masses.reduce(0) { $0 + $1 * $1 }
  }
}

extension CommunityMethod where Self == Leiden {
  /// Communities by the method of Leiden.
  ///
  /// - Parameters:
  ///   - quality: what is made as large as possible.
  ///   - attempts: how many partitions are made, of which the best is kept; one is enough for a graph
  ///     of more than some ten thousand nodes.
  ///   - rounds: how often, at most, each begins anew from its own result; large graphs gain little
  ///     after two.
  public static func leiden(
    _ quality: CommunityQuality = .modularity(), attempts: Int = 10, rounds: Int = 10
  ) -> Self {
    precondition(attempts > 0 && rounds > 0, "At least one partition is made.")
    return Leiden(quality: quality, attempts: attempts, rounds: rounds)
  }
}
