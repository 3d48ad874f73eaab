/// The number of edges of a node.
///
/// How many ties a node has of its own. A self-loop counts twice in an undirected graph, once as an
/// in-edge and once as an out-edge in a directed one. Range 0 to n - 1 in a simple undirected
/// graph; normalized it is divided by n - 1, and is nil in a graph of one node. Freeman (1979).
///
/// - Complexity: O(n).
public struct Degree: NodeMeasure {
  /// The stable name of the measure.
  public static let id = "degree"

  /// Which edges count.
  public let direction: EdgeDirection

  /// Whether the number is divided by n - 1.
  public let normalized: Bool

  /// The value of each node.
  public func values(on graph: Graph) -> NodeValues<Double?> {
    let possible = Double(graph.nodeCount - 1)
    return NodeValues(
      graph.nodes.map { node in
        let degree = Double(graph.degree(of: node, direction: direction))
        guard normalized else { return degree }
        return possible > 0 ? degree / possible : nil
      })
  }
}

extension NodeMeasure where Self == Degree {
  /// The number of edges of a node, divided by n - 1 when normalized.
  public static func degree(_ direction: EdgeDirection = .all, normalized: Bool = false) -> Self {
    Degree(direction: direction, normalized: normalized)
  }
}

extension Graph {
  /// The number of edges of a node; a self-loop counts at each of its ends.
  public func degree(of node: Node, direction: EdgeDirection = .all) -> Int {
    let out = outgoing.arcs(of: node.index).count
    guard isDirected else { return out + selfLoopCount(of: node) }
    return switch direction {
    case .out: out
    case .in: incoming.arcs(of: node.index).count
    case .all: out + incoming.arcs(of: node.index).count
    }
  }

  /// The number of edges from a node to itself.
  func selfLoopCount(of node: Node) -> Int {
    guard selfLoopCount > 0,
      var arc = outgoing.firstArc(from: node.index, to: node.index)
    else { return 0 }
    let first = arc
    let end = Int(outgoing.offsets[node.index + 1])
    while arc < end, Int(outgoing.targets[arc]) == node.index { arc += 1 }
    return arc - first
  }
}
