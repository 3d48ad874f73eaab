/// The sum of the weights of a node's edges.
///
/// Degree with each tie counted by its weight, such as contacts a year. A self-loop counts twice in
/// an undirected graph. Barrat and others (2004).
///
/// - Complexity: O(n + m).
public struct Strength: NodeMeasure {
  /// The stable name of the measure.
  public static let id = "strength"

  /// Which edges count.
  public let direction: EdgeDirection

  /// The value of each node.
  public func values(on graph: Graph) -> NodeValues<Double?> {
    NodeValues(
      (0..<graph.nodeCount).map { node in
        guard graph.isDirected else { return sum(graph.outgoing, node, countingLoopsTwice: true) }
        return switch direction {
        case .out: sum(graph.outgoing, node)
        case .in: sum(graph.incoming, node)
        case .all: sum(graph.outgoing, node) + sum(graph.incoming, node)
        }
      })
  }

  private func sum(
    _ adjacency: Adjacency, _ node: Int, countingLoopsTwice: Bool = false
  ) -> Double {
    adjacency.arcs(of: node).reduce(0) { sum, arc in
      let isLoop = Int(adjacency.targets[arc]) == node
      return sum + adjacency.weight(arc) * (isLoop && countingLoopsTwice ? 2 : 1)
    }
  }
}

extension NodeMeasure where Self == Strength {
  /// The sum of the weights of a node's edges.
  public static func strength(_ direction: EdgeDirection = .all) -> Self {
    Strength(direction: direction)
  }
}
