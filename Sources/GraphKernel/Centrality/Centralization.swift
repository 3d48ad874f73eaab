/// How much a graph turns on one node: the lead of the most central node over all others, as a share
/// of the greatest lead possible.
///
/// `Σ (max - c_i)` divided by its value in a star. Range 0 (all alike) to 1 (a star); nil below three
/// nodes, because there is no star. Self-loops, weights and parallel edges are ignored. Freeman
/// (1979).
///
/// - Complexity: that of the centrality.
public struct Centralization: SharedGraphMeasure {
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
    guard let basis = basis(of: graph) else { return nil }
    return switch centrality {
    case .degree: share(basis.values(of: .degree(direction)), on: basis)
    case .closeness: share(basis.values(of: .closeness(direction)), on: basis)
    case .betweenness: share(basis.values(of: .betweenness()), on: basis)
    }
  }

  /// The value of the graph, from work that some tasks share.
  public func value(
    on graph: Graph, tasks: Int, progress: (@Sendable (Double) -> Void)?
  ) async throws -> Double? {
    guard let basis = basis(of: graph) else { return nil }
    switch centrality {
    case .degree:
      return share(basis.values(of: .degree(direction)), on: basis)
    case .closeness:
      let values = try await basis.values(
        of: .closeness(direction), tasks: tasks, progress: progress)
      return share(values, on: basis)
    case .betweenness:
      let values = try await basis.values(of: .betweenness(), tasks: tasks, progress: progress)
      return share(values, on: basis)
    }
  }

  /// The graph whose centralities are compared; nil where there is no centralization.
  private func basis(of graph: Graph) -> Graph? {
    guard graph.nodeCount > 2 else { return nil }
    let graph = graph.unweighted().simplified()
    if centrality == .betweenness { return graph }
    let basis = graph.isDirected && direction != .all ? graph : graph.symmetrized()
    return centrality == .degree || basis.isStronglyConnected ? basis : nil
  }

  private func share(_ values: NodeValues<Double?>, on basis: Graph) -> Double {
    let count = Double(basis.nodeCount)
    let greatest =
      switch (centrality, basis.isDirected) {
      case (.degree, true): (count - 1) * (count - 1)
      case (.degree, false): (count - 1) * (count - 2)
      // A hub that all can reach, and that reaches all only along a ring, leads by (n - 1)² / n.
      case (.closeness, true): (count - 1) * (1 - 1 / count)
      case (.closeness, false): (count - 1) * (count - 2) / (2 * count - 3)
      case (.betweenness, true): (count - 1) * (count - 1) * (count - 2)
      case (.betweenness, false): (count - 1) * (count - 1) * (count - 2) / 2
      }
    return lead(values) / greatest
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
