/// How much a graph turns on one node: the lead of the most central node over all others, as a share
/// of the greatest lead possible.
///
/// `Σ (max - c_i)` divided by its value in a star. Range 0 (all alike) to 1 (a star); nil below three
/// nodes, because there is no star. Self-loops, weights and parallel edges are ignored. Freeman
/// (1979).
///
/// - Complexity: that of the centrality.
public struct Centralization: GraphMeasure {
  /// The centrality whose spread is measured.
  public enum Centrality: String, Hashable, Sendable, CaseIterable {
    /// The number of ties; the greatest lead is (n - 1)(n - 2), and (n - 1)² for in- or out-edges.
    case degree
    /// Freeman's closeness; the greatest lead is (n - 1)(n - 2) / (2n - 3). Nil when some node
    /// cannot reach some other.
    case closeness
    /// Raw betweenness; the greatest lead is (n - 1)²(n - 2) / 2, twice that when directed.
    case betweenness
  }

  /// The stable name of the measure.
  public static let id = "centralization"

  /// The centrality whose spread is measured.
  public let centrality: Centrality

  /// Which edges count. With ``EdgeDirection/all`` a directed graph is taken as undirected, except
  /// for betweenness, which follows the edges unless the graph is symmetrized first.
  public let direction: EdgeDirection

  /// The value of the graph.
  public func value(on graph: Graph) -> Double? {
    let count = Double(graph.nodeCount)
    guard graph.nodeCount > 2 else { return nil }
    let graph = graph.unweighted().simplified()
    let followsDirection = graph.isDirected && direction != .all
    switch centrality {
    case .degree:
      let basis = followsDirection ? graph : graph.symmetrized()
      return lead(basis.values(of: .degree(direction)))
        / (followsDirection ? (count - 1) * (count - 1) : (count - 1) * (count - 2))
    case .closeness:
      let basis = followsDirection ? graph : graph.symmetrized()
      guard basis.isStronglyConnected else { return nil }
      // A hub that all can reach, and that reaches all only along a ring, leads by (n - 1)² / n.
      return lead(basis.values(of: .closeness(direction)))
        / (followsDirection
          ? (count - 1) * (1 - 1 / count) : (count - 1) * (count - 2) / (2 * count - 3))
    case .betweenness:
      return lead(graph.values(of: .betweenness()))
        / ((count - 1) * (count - 1) * (count - 2) / (graph.isDirected ? 1 : 2))
    }
  }

  private func lead(_ values: NodeValues<Double?>) -> Double {
    let values = values.compactMap { $0 }
    let largest = values.max() ?? 0
    return values.reduce(0) { $0 + (largest - $1) }
  }
}

extension GraphMeasure where Self == Centralization {
  /// How much a graph turns on one node.
  public static func centralization(
    _ centrality: Centralization.Centrality, direction: EdgeDirection = .all
  ) -> Self {
    Centralization(centrality: centrality, direction: direction)
  }
}
