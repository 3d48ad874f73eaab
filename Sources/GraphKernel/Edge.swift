/// A tie between two nodes, with a weight.
public struct Edge: Hashable, Sendable {
  /// The node that the edge leaves; in an undirected graph, one of its two ends.
  public var source: Node

  /// The node that the edge enters; in an undirected graph, the other end.
  public var target: Node

  /// The strength or the length of the edge: finite and not negative, 1 unless given.
  public var weight: Double

  /// Creates an edge.
  public init(_ source: Node, _ target: Node, weight: Double = 1) {
    self.source = source
    self.target = target
    self.weight = weight
  }

  /// Creates an edge, with its ends named.
  public init(source: Node, target: Node, weight: Double = 1) {
    self.init(source, target, weight: weight)
  }

  /// Whether both ends are the same node.
  public var isSelfLoop: Bool { source == target }
}
