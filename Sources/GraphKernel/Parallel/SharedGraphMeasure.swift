/// A measure of a whole graph whose work some tasks can share, and that can be watched and stopped.
public protocol SharedGraphMeasure: GraphMeasure {
  /// The value of the graph, from work that some tasks share.
  func value(
    on graph: Graph, tasks: Int, progress: (@Sendable (Double) -> Void)?
  ) async throws -> Double?
}

extension Graph {
  /// The value of the graph by a measure, from work that some tasks share.
  ///
  /// The value is the same to the last bit as that of ``value(of:)``, whatever the number of tasks.
  /// Where the steps of a measure need each other, one task does them all.
  ///
  /// - Parameters:
  ///   - measure: the measure.
  ///   - tasks: how many tasks work at once; as many as there are processors is best.
  ///   - progress: called with the share that is done, from 0 to 1, in no fixed task.
  /// - Throws: `CancellationError` when the surrounding task is cancelled.
  public func value(
    of measure: some SharedGraphMeasure, tasks: Int,
    progress: (@Sendable (Double) -> Void)? = nil
  ) async throws -> Double? {
    try await measure.value(on: self, tasks: tasks, progress: progress)
  }
}
