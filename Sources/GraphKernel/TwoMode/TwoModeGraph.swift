/// A graph of two kinds of nodes, such as persons and meetings, with ties only between the kinds.
public struct TwoModeGraph: Hashable, Sendable {
  /// The graph: undirected, without parallel edges.
  public let graph: Graph

  /// The nodes of the first mode, ascending.
  public let first: [Node]

  /// The nodes of the second mode, ascending.
  public let second: [Node]

  private let isFirst: [Bool]

  /// Takes a graph and names the nodes of its first mode; all others are of the second.
  ///
  /// Directions are ignored.
  public init(_ graph: Graph, first: [Node]) throws(TwoModeError) {
    let graph = graph.symmetrized()
    var isFirst = [Bool](repeating: false, count: graph.nodeCount)
    for node in first { isFirst[node.index] = true }
    for edge in graph.edges where isFirst[edge.source.index] == isFirst[edge.target.index] {
      throw .tieWithinMode(edge.source, edge.target)
    }
    self.graph = graph.simplified()
    self.isFirst = isFirst
    self.first = graph.nodes.filter { isFirst[$0.index] }
    self.second = graph.nodes.filter { !isFirst[$0.index] }
  }

  /// The share of possible ties between the modes that are there; nil when a mode is empty.
  public var density: Double? {
    guard !first.isEmpty, !second.isEmpty else { return nil }
    return Double(graph.edgeCount) / (Double(first.count) * Double(second.count))
  }

  /// The nodes of one mode, tied when they share some node of the other.
  ///
  /// Every shared node makes a clique, so measures of closed triangles say little about a projection.
  ///
  /// - Complexity: O(Σ d²), d the degrees of the other mode.
  public func projection(onto mode: Mode, weight: ProjectionWeight = .shared) -> Subgraph {
    let members = mode == .first ? first : second
    var edges: [Edge] = []
    for node in members {
      var weights: [Int: Double] = [:]
      for shared in graph.neighbors(of: node) {
        let others = graph.neighbors(of: shared)
        for other in others where other > node {
          let share = weight == .shared ? 1 : 1 / Double(others.count - 1)
          weights[other.index, default: 0] += share
        }
      }
      for (other, weight) in weights.sorted(by: { $0.key < $1.key }) {
        edges.append(Edge(node, Node(other), weight: weight))
      }
    }
    return Graph(checked: edges, nodeCount: graph.nodeCount).subgraph(of: members)
  }

  /// The degree of each node over the size of the other mode; nil when that is empty.
  public func degree() -> NodeValues<Double?> {
    NodeValues(
      graph.nodes.map { node in
        let others = Double(counts(of: node).other)
        return others > 0 ? Double(graph.degree(of: node)) / others : nil
      })
  }

  /// Closeness held against the least sum of distances that the modes allow:
  /// `(n_other + 2 (n_own - 1)) / Σ d`. Nil where some node is out of reach, and in a graph of one
  /// node.
  public func closeness() -> NodeValues<Double?> {
    var search = ShortestPathSearch(graph, by: .hops, direction: .out)
    return NodeValues(
      graph.nodes.map { node in
        search.run(from: node.index)
        guard search.order.count == graph.nodeCount, graph.nodeCount > 1 else { return nil }
        let (own, other) = counts(of: node)
        let total = search.order.reduce(0) { $0 + search.distances[Int($1)] }
        return Double(other + 2 * (own - 1)) / total
      })
  }

  /// Betweenness over the most that the sizes of the modes allow; nil where that is 0.
  public func betweenness() -> NodeValues<Double?> {
    NodeValues(
      zip(graph.nodes, graph.values(of: .betweenness())).map { node, value in
        let (own, other) = counts(of: node)
        let most = other > 0 ? Self.largestBetweenness(own: own, other: other) : 0
        guard let value, most > 0 else { return nil }
        return value / most
      })
  }

  /// Borgatti and Everett (1997).
  private static func largestBetweenness(own: Int, other: Int) -> Double {
    let whole = (own - 1) / other
    let rest = (own - 1) % other
    let next = other * (whole + 1)
    let upper: Int = next * next + next * (2 * rest - whole - 1)
    let lower: Int = rest * (2 * whole - rest + 3)
    return Double(upper - lower) / 2
  }

  private func counts(of node: Node) -> (own: Int, other: Int) {
    isFirst[node.index] ? (first.count, second.count) : (second.count, first.count)
  }
}

extension TwoModeGraph {
  /// One of the two kinds of nodes.
  public enum Mode: Hashable, Sendable, CaseIterable {
    /// The nodes that were named.
    case first
    /// All others.
    case second
  }

  /// How strong a tie of a projection is.
  public enum ProjectionWeight: Hashable, Sendable, CaseIterable {
    /// The number of nodes that both share.
    case shared
    /// Each shared node counts one over its other neighbors (Newman, 2001).
    case newman
  }
}
