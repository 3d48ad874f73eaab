/// How an observed number compares with those of the same graph when its labels are shuffled.
public struct PermutationTest: Hashable, Sendable {
  /// The number of the graph as it is.
  public let observed: Double

  /// The mean of the number over the shuffles.
  public let mean: Double

  /// The share of shuffles whose number is at least the observed one; the observed itself counts as
  /// one shuffle, so that the share is never 0.
  public let shareAtLeast: Double

  /// The share of shuffles whose number is at most the observed one, the observed counted as one.
  public let shareAtMost: Double

  /// How often the labels were shuffled.
  public let repetitions: Int

  /// The probability of a number at least as far out on either side: twice the smaller share, at
  /// most 1.
  public var twoSided: Double { min(1, 2 * min(shareAtLeast, shareAtMost)) }
}

extension Graph {
  /// Tests whether ties keep inside groups, or run between them, more than chance would have it.
  ///
  /// The groups are dealt to the nodes anew, `repetitions` times, while the ties stay. The same seed
  /// gives the same result. Nil without ties.
  ///
  /// - Complexity: O(repetitions · (n + m)).
  public func eiIndexTest(of groups: Partition, repetitions: Int = 9_999, seed: UInt64 = 1)
    -> PermutationTest?
  {
    eiIndexTest(of: groups, repetitions: repetitions, seed: seed, at: { _ in })
  }

  /// The same test, from work that can be watched and stopped.
  ///
  /// - Throws: `CancellationError` when the surrounding task is cancelled.
  public func eiIndexTest(
    of groups: Partition, repetitions: Int = 9_999, seed: UInt64 = 1,
    progress: (@Sendable (Double) -> Void)?
  ) async throws -> PermutationTest? {
    try eiIndexTest(
      of: groups, repetitions: repetitions, seed: seed, at: WatchedWork(progress).checkpoint)
  }

  private func eiIndexTest<Failure: Error>(
    of groups: Partition, repetitions: Int, seed: UInt64,
    at checkpoint: (Double) throws(Failure) -> Void
  ) throws(Failure) -> PermutationTest? {
    precondition(groups.nodeCount == nodeCount, "Every node is in one group.")
    precondition(repetitions > 0, "At least one shuffle is made.")
    let edges = withoutSelfLoops().edges.map { ($0.source.index, $0.target.index) }
    guard !edges.isEmpty else { return nil }
    let external = { (labels: [Int]) in
      edges.reduce(0) { $0 + (labels[$1.0] == labels[$1.1] ? 0 : 1) }
    }
    let index = { (count: Double) in (2 * count - Double(edges.count)) / Double(edges.count) }
    let observed = external(groups.groupIndices)
    var labels = groups.groupIndices
    var generator = SplitMix64(seed: seed)
    var (sum, atLeast, atMost) = (0, 1, 1)
    for done in 0..<repetitions {
      try checkpoint(Double(done) / Double(repetitions))
      generator.shuffle(&labels)
      let count = external(labels)
      sum += count
      if count >= observed { atLeast += 1 }
      if count <= observed { atMost += 1 }
    }
    try checkpoint(1)
    return PermutationTest(
      observed: index(Double(observed)), mean: index(Double(sum) / Double(repetitions)),
      shareAtLeast: Double(atLeast) / Double(repetitions + 1),
      shareAtMost: Double(atMost) / Double(repetitions + 1), repetitions: repetitions)
  }
}
