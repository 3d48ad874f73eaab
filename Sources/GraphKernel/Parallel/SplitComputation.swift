/// A long computation over all nodes that falls into parts which do not need each other.
///
/// How it is split depends on the graph only, and the parts are put together in their order. The result
/// is therefore the same to the last bit, however many tasks work on it.
protocol SplitComputation: Sendable {
  /// What one part comes to.
  associatedtype Part: Sendable
  /// What all parts come to.
  associatedtype Result

  /// The number of parts.
  var partCount: Int { get }

  /// Computes a part.
  func part(_ position: Int) -> Part

  /// Puts the parts together, in their order.
  func result(of parts: [Part]) -> Result
}

extension SplitComputation {
  /// Computes all parts, one after the other.
  func run() -> Result {
    result(of: (0..<partCount).map { part($0) })
  }

  /// Computes the parts in some tasks at once.
  ///
  /// - Throws: `CancellationError` when the surrounding task is cancelled; that is looked at between
  ///   parts.
  func run(
    tasks: Int, progress: (@Sendable (Double) -> Void)?
  ) async throws -> Result {
    let partCount = partCount
    let computed = try await withThrowingTaskGroup(of: (Int, Part).self) { group in
      var parts = [Part?](repeating: nil, count: partCount)
      var next = 0
      var done = 0
      while next < min(max(1, tasks), partCount) {
        let position = next
        group.addTask { (position, self.part(position)) }
        next += 1
      }
      while let (position, part) = try await group.next() {
        try Task.checkCancellation()
        parts[position] = part
        done += 1
        progress?(Double(done) / Double(partCount))
        if next < partCount {
          let position = next
          group.addTask {
            try Task.checkCancellation()
            return (position, self.part(position))
          }
          next += 1
        }
      }
      return parts.compactMap { $0 }
    }
    return result(of: computed)
  }
}
