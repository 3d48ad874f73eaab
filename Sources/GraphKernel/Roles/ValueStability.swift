extension Graph {
  /// The range that some numbers of a graph take when ties are dropped and added at random.
  ///
  /// - Parameters:
  ///   - missing: the share of the number of edges that is added between pairs without one.
  ///   - wrong: the share of edges that is dropped.
  ///   - repetitions: how many disturbed graphs are made.
  ///   - coverage: the share of them that each range holds.
  ///   - seed: the same seed gives the same ranges.
  ///   - values: the numbers of a graph, always as many.
  /// - Returns: a range for each number; nil for one without a value in any disturbed graph.
  /// - Complexity: that of the values, `repetitions` times.
  public func valueStability(
    missing: Double = 0.1, wrong: Double = 0.1, repetitions: Int = 200, coverage: Double = 0.9,
    seed: UInt64 = 1, of values: (Graph) -> [Double?]
  ) -> [ClosedRange<Double>?] {
    valueStability(
      missing: missing, wrong: wrong, repetitions: repetitions, coverage: coverage, seed: seed,
      of: values, at: { _ in })
  }

  /// The same ranges, from work that can be watched and stopped.
  ///
  /// - Throws: `CancellationError` when the surrounding task is cancelled.
  public func valueStability(
    missing: Double = 0.1, wrong: Double = 0.1, repetitions: Int = 200, coverage: Double = 0.9,
    seed: UInt64 = 1, progress: (@Sendable (Double) -> Void)?, of values: (Graph) -> [Double?]
  ) async throws -> [ClosedRange<Double>?] {
    try valueStability(
      missing: missing, wrong: wrong, repetitions: repetitions, coverage: coverage, seed: seed,
      of: values, at: WatchedWork(progress).checkpoint)
  }

  private func valueStability<Failure: Error>(
    missing: Double, wrong: Double, repetitions: Int, coverage: Double, seed: UInt64,
    of values: (Graph) -> [Double?], at checkpoint: (Double) throws(Failure) -> Void
  ) throws(Failure) -> [ClosedRange<Double>?] {
    precondition(repetitions > 0, "At least one disturbed graph is made.")
    precondition(coverage > 0 && coverage <= 1, "The coverage is above 0 and at most 1.")
    var generator = SplitMix64(seed: seed)
    var seen: [[Double]] = []
    for done in 0..<repetitions {
      try checkpoint(Double(done) / Double(repetitions))
      let numbers = values(disturbed(missing: missing, wrong: wrong, using: &generator))
      if seen.isEmpty { seen = [[Double]](repeating: [], count: numbers.count) }
      for (position, number) in numbers.enumerated() {
        if let number { seen[position].append(number) }
      }
    }
    try checkpoint(1)
    return seen.map { numbers in
      guard !numbers.isEmpty else { return nil }
      let sorted = numbers.sorted()
      let outside = Int(Double(sorted.count) * (1 - coverage) / 2)
      return sorted[outside]...sorted[sorted.count - 1 - outside]
    }
  }
}
