/// A measure of nodes that one task takes round by round, and that can be watched and stopped.
public protocol WatchedNodeMeasure: NodeMeasure {
  /// The value of each node, from work that can be watched and stopped.
  func values(
    on graph: Graph, progress: (@Sendable (Double) -> Void)?
  ) async throws -> NodeValues<Double?>
}

extension Graph {
  /// The value of each node by a measure, the same as without watching.
  ///
  /// ```swift
  /// let ranks = try await graph.values(of: .pageRank()) { done in show(done) }
  /// ```
  ///
  /// - Parameters:
  ///   - measure: the measure.
  ///   - progress: called with the share that is done, from 0 to 1; nil when only cancellation matters.
  /// - Throws: `CancellationError` when the surrounding task is cancelled, and what the measure throws.
  public func values(
    of measure: some WatchedNodeMeasure, progress: (@Sendable (Double) -> Void)?
  ) async throws -> NodeValues<Double?> {
    try await measure.values(on: self, progress: progress)
  }
}
