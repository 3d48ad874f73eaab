/// An immutable graph in compressed rows, directed or undirected, with a weight on each edge.
///
/// A graph is a value: copying it costs nothing, and it can be shared between tasks. Nodes are the
/// positions 0 to n - 1. What the weights mean, strengths or lengths, is said by each measure.
/// Self-loops are kept in the data and left out of everything that follows paths.
///
/// ```swift
/// let star = try Graph(
///   nodeCount: 4, edges: [Edge(0, 1), Edge(0, 2), Edge(0, 3)], direction: .undirected)
/// star.values(of: .betweenness())[0]  // 3
/// ```
///
/// Memory: 4 (n + 1) + 8 m bytes, twice that when directed, and 16 m more when the weights differ
/// from 1.
public struct Graph: Sendable {
  /// Whether edges have a direction.
  public enum Direction: Hashable, Sendable {
    /// An edge leads from its source to its target.
    case directed
    /// An edge ties both ends alike.
    case undirected
  }

  /// Whether edges have a direction.
  public let direction: Direction

  /// The arcs that leave each node.
  let outgoing: Adjacency

  /// The arcs that enter each node; in an undirected graph the same arrays as `outgoing`.
  let incoming: Adjacency

  /// The number of edges; a self-loop is one edge, and parallel edges that were kept count each.
  public let edgeCount: Int

  /// The number of edges whose ends are the same node.
  public let selfLoopCount: Int

  /// Whether some pair of nodes has more than one edge.
  public let hasParallelEdges: Bool

  init(direction: Direction, outgoing: Adjacency, incoming: Adjacency) {
    self.direction = direction
    self.outgoing = outgoing
    self.incoming = incoming
    let (loops, hasParallelEdges) = outgoing.oddities
    self.selfLoopCount = loops
    self.hasParallelEdges = hasParallelEdges
    self.edgeCount =
      direction == .directed ? outgoing.arcCount : (outgoing.arcCount - loops) / 2 + loops
  }

  /// The number of nodes.
  public var nodeCount: Int { outgoing.nodeCount }

  /// Whether edges have a direction.
  public var isDirected: Bool { direction == .directed }

  /// Whether some edge has a weight other than 1.
  public var isWeighted: Bool { outgoing.weights != nil }
}

extension Graph: Hashable {
  /// Two graphs are equal when they have the same nodes, edges, weights and direction.
  public static func == (first: Graph, second: Graph) -> Bool {
    first.direction == second.direction && first.outgoing == second.outgoing
  }

  /// Feeds what equality compares.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(direction)
    hasher.combine(outgoing)
  }
}
