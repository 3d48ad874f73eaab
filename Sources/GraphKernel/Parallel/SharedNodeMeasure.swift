/// A measure of nodes whose work some tasks can share, and that can be watched and stopped.
public protocol SharedNodeMeasure: NodeMeasure where Failure == Never {
  /// The value of each node, from work that some tasks share.
  func values(
    on graph: Graph, tasks: Int, progress: (@Sendable (Double) -> Void)?
  ) async throws -> NodeValues<Double?>
}

extension Graph {
  /// The value of each node by a measure, from work that some tasks share.
  ///
  /// The values are the same to the last bit as those of ``values(of:)``, whatever the number of tasks.
  ///
  /// ```swift
  /// let values = try await graph.values(of: .betweenness(), tasks: 4) { done in show(done) }
  /// ```
  ///
  /// - Parameters:
  ///   - measure: the measure.
  ///   - tasks: how many tasks work at once; as many as there are processors is best.
  ///   - progress: called with the share that is done, from 0 to 1, in no fixed task.
  /// - Throws: `CancellationError` when the surrounding task is cancelled.
  public func values(
    of measure: some SharedNodeMeasure, tasks: Int,
    progress: (@Sendable (Double) -> Void)? = nil
  ) async throws -> NodeValues<Double?> {
    try await measure.values(on: self, tasks: tasks, progress: progress)
  }
}
