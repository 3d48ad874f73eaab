/// A long computation over all nodes that falls into parts which do not need each other.
///
/// How it is split depends on the graph only, and the parts are put together in their order. The result
/// is therefore the same to the last bit, however many tasks work on it. A part is let go as soon as
/// those before it are there.
protocol SplitComputation: Sendable {
  /// What one part comes to.
  associatedtype Part: Sendable
  /// What all parts come to.
  associatedtype Result

  /// The number of parts.
  var partCount: Int { get }

  /// Computes a part.
  func part(_ position: Int) -> Part

  /// Adds a part to those before it.
  func add(_ part: Part, to sum: inout Part)

  /// What the sum of all parts comes to; nil when there are no parts.
  func result(of sum: Part?) -> Result
}

extension SplitComputation {
  /// Computes all parts, one after the other.
  func run() -> Result {
    var sum: Part?
    for position in 0..<partCount { append(part(position), to: &sum) }
    return result(of: sum)
  }

  private func append(_ part: Part, to sum: inout Part?) {
    guard var present = sum.take() else {
      sum = part
      return
    }
    add(part, to: &present)
    sum = present
  }

  /// Computes the parts in some tasks at once.
  ///
  /// - Throws: `CancellationError` when the surrounding task is cancelled; that is looked at between
  ///   parts.
  func run(
    tasks: Int, progress: (@Sendable (Double) -> Void)?
  ) async throws -> Result {
    let partCount = partCount
    let sum = try await withThrowingTaskGroup(of: (Int, Part).self) { group in
      var sum: Part?
      var waiting: [Int: Part] = [:]
      var begun = 0
      var done = 0
      var added = 0
      while begun < min(max(1, tasks), partCount) {
        let position = begun
        group.addTask { (position, self.part(position)) }
        begun += 1
      }
      while let (position, part) = try await group.next() {
        try Task.checkCancellation()
        if begun < partCount {
          let position = begun
          group.addTask {
            try Task.checkCancellation()
            return (position, self.part(position))
          }
          begun += 1
        }
        waiting[position] = part
        while let part = waiting.removeValue(forKey: added) {
          append(part, to: &sum)
          added += 1
        }
        done += 1
        progress?(Double(done) / Double(partCount))
      }
      return sum
    }
    return result(of: sum)
  }
}
