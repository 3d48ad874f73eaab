/// A way to find groups of nodes that are tied more to each other than to the rest.
public protocol CommunityMethod: Hashable, Sendable {
  /// The stable name of the method: lower case, words joined by hyphens.
  static var id: String { get }

  /// The groups that the method finds; the same seed gives the same groups.
  func partition(of graph: Graph, seed: UInt64) -> Partition
}

/// A way to find groups whose work can be watched and stopped.
public protocol WatchedCommunityMethod: CommunityMethod {
  /// The groups that the method finds; the same seed gives the same groups.
  func partition(
    of graph: Graph, seed: UInt64, progress: (@Sendable (Double) -> Void)?
  ) async throws -> Partition
}

extension Graph {
  /// The groups that a method finds.
  public func communities(by method: some CommunityMethod = .leiden(), seed: UInt64 = 1)
    -> Partition
  {
    method.partition(of: self, seed: seed)
  }

  /// The groups that a method finds, the same as without watching.
  ///
  /// - Parameters:
  ///   - method: how groups are found.
  ///   - seed: the same seed gives the same groups.
  ///   - progress: called with the share that is done, from 0 to 1; nil when only cancellation matters.
  /// - Throws: `CancellationError` when the surrounding task is cancelled.
  public func communities(
    by method: some WatchedCommunityMethod, seed: UInt64 = 1,
    progress: (@Sendable (Double) -> Void)?
  ) async throws -> Partition {
    try await method.partition(of: self, seed: seed, progress: progress)
  }
}
