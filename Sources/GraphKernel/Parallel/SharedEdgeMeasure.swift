/// A measure of edges whose work some tasks can share, and that can be watched and stopped.
public protocol SharedEdgeMeasure: EdgeMeasure {
  /// The value of each edge, from work that some tasks share.
  func values(
    on graph: Graph, tasks: Int, progress: (@Sendable (Double) -> Void)?
  ) async throws -> EdgeValues<Double?>
}

extension Graph {
  /// The value of each edge by a measure, from work that some tasks share.
  ///
  /// The values are the same to the last bit as those of ``values(of:)``, whatever the number of tasks.
  ///
  /// - Parameters:
  ///   - measure: the measure.
  ///   - tasks: how many tasks work at once; as many as there are processors is best.
  ///   - progress: called with the share that is done, from 0 to 1, in no fixed task.
  /// - Throws: `CancellationError` when the surrounding task is cancelled.
  public func values(
    of measure: some SharedEdgeMeasure, tasks: Int,
    progress: (@Sendable (Double) -> Void)? = nil
  ) async throws -> EdgeValues<Double?> {
    try await measure.values(on: self, tasks: tasks, progress: progress)
  }
}
