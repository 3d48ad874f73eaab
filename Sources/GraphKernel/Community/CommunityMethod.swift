/// A way to find groups of nodes that are tied more to each other than to the rest.
public protocol CommunityMethod: Hashable, Sendable {
  /// The stable name of the method: lower case, words joined by hyphens.
  static var id: String { get }

  /// The groups that the method finds; the same seed gives the same groups.
  func partition(of graph: Graph, seed: UInt64) -> Partition
}

extension Graph {
  /// The groups that a method finds.
  public func communities(by method: some CommunityMethod = .leiden(), seed: UInt64 = 1)
    -> Partition
  {
    method.partition(of: self, seed: seed)
  }
}
