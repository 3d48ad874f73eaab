/// How far a node's rank moves when some ties were missed or should not be there.
public struct RankStability: Hashable, Sendable {
  /// The rank of each node in the graph as it is, 1 the highest; nil without a value. Equal values
  /// share the best of their ranks.
  public let ranks: NodeValues<Int?>

  /// The best and the worst rank of each node in the middle `coverage` of the disturbed graphs; nil
  /// without a value in any of them.
  public let intervals: NodeValues<ClosedRange<Int>?>
}

extension Graph {
  /// The ranks that each node takes by a measure when ties are dropped and added at random.
  ///
  /// - Parameters:
  ///   - measure: the measure that ranks.
  ///   - missing: the share of the number of edges that is added between pairs without one.
  ///   - wrong: the share of edges that is dropped.
  ///   - repetitions: how many disturbed graphs are made.
  ///   - coverage: the share of them that the intervals hold.
  ///   - seed: the same seed gives the same intervals.
  /// - Throws: what the measure throws.
  /// - Complexity: that of the measure, `repetitions` times.
  public func rankStability<Measure: NodeMeasure>(
    of measure: Measure, missing: Double = 0.1, wrong: Double = 0.1, repetitions: Int = 200,
    coverage: Double = 0.9, seed: UInt64 = 1
  ) throws(Measure.Failure) -> RankStability {
    // Nobody watches, so that only the measure can throw.
    try rankStability(
      of: measure, missing: missing, wrong: wrong, repetitions: repetitions, coverage: coverage,
      seed: seed,
      ranks: { graph throws(Measure.Failure) in Self.ranks(try graph.values(of: measure)) })
  }

  /// The same ranks, from work that can be watched and stopped.
  ///
  /// - Throws: what the measure throws, and `CancellationError` when the surrounding task is cancelled.
  public func rankStability<Measure: NodeMeasure>(
    of measure: Measure, missing: Double = 0.1, wrong: Double = 0.1, repetitions: Int = 200,
    coverage: Double = 0.9, seed: UInt64 = 1, progress: (@Sendable (Double) -> Void)?
  ) async throws -> RankStability {
    let work = WatchedWork(progress)
    var done = 0
    return try rankStability(
      of: measure, missing: missing, wrong: wrong, repetitions: repetitions, coverage: coverage,
      seed: seed,
      ranks: { graph throws in
        try work.checkpoint(Double(done) / Double(repetitions + 1))
        done += 1
        return Self.ranks(try graph.values(of: measure))
      })
  }

  private func rankStability<Measure: NodeMeasure, Failure: Error>(
    of measure: Measure, missing: Double, wrong: Double, repetitions: Int, coverage: Double,
    seed: UInt64, ranks: (Graph) throws(Failure) -> NodeValues<Int?>
  ) throws(Failure) -> RankStability {
    precondition(repetitions > 0, "At least one disturbed graph is made.")
    precondition(coverage > 0 && coverage <= 1, "The coverage is above 0 and at most 1.")
    let present = try ranks(self)
    var generator = SplitMix64(seed: seed)
    var seen = [[Int]](repeating: [], count: nodeCount)
    for _ in 0..<repetitions {
      let graph = disturbed(missing: missing, wrong: wrong, using: &generator)
      for (node, rank) in try ranks(graph).enumerated() {
        if let rank { seen[node].append(rank) }
      }
    }
    let intervals = seen.map { ranks -> ClosedRange<Int>? in
      guard !ranks.isEmpty else { return nil }
      let sorted = ranks.sorted()
      let outside = Int(Double(sorted.count) * (1 - coverage) / 2)
      return sorted[outside]...sorted[sorted.count - 1 - outside]
    }
    return RankStability(ranks: present, intervals: NodeValues(intervals))
  }

  /// The graph with some edges dropped and others added.
  func disturbed(missing: Double, wrong: Double, using generator: inout SplitMix64) -> Graph {
    var edges = edges
    let dropped = Int(wrong * Double(edges.count) + 0.5)
    let added = Int(missing * Double(edges.count) + 0.5)
    generator.shuffle(&edges)
    var kept = Array(edges.dropFirst(dropped))
    var isTied = Set(kept.map { Pair($0, isDirected: isDirected) })
    let possible = nodeCount * (nodeCount - 1) / (isDirected ? 1 : 2)
    // Drawn again when taken; a graph that is nearly complete is given up before it costs much.
    var draws = 20 * added
    var left = min(added, possible - kept.count)
    while left > 0, draws > 0 {
      draws -= 1
      let edge = Edge(
        Node(generator.next(below: nodeCount)), Node(generator.next(below: nodeCount)))
      guard !edge.isSelfLoop, isTied.insert(Pair(edge, isDirected: isDirected)).inserted else {
        continue
      }
      kept.append(edge)
      left -= 1
    }
    return Graph(
      checked: kept, nodeCount: nodeCount, direction: direction, parallelEdges: .keep)
  }

  private struct Pair: Hashable {
    let first: Node
    let second: Node

    init(_ edge: Edge, isDirected: Bool) {
      first = isDirected ? edge.source : min(edge.source, edge.target)
      second = isDirected ? edge.target : max(edge.source, edge.target)
    }
  }

  private static func ranks(_ values: NodeValues<Double?>) -> NodeValues<Int?> {
    let order = values.ranked()
    var ranks = NodeValues<Int?>(repeating: nil, count: values.count)
    var present: (rank: Int, value: Double)?
    for (place, node) in order.enumerated() {
      guard let value = values[node] else { continue }
      if let last = present, last.value - value <= 1e-12 * abs(last.value) {
        ranks[node] = last.rank
      } else {
        present = (place + 1, value)
        ranks[node] = place + 1
      }
    }
    return ranks
  }
}
