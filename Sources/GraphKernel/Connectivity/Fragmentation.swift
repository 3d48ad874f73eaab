/// How far a graph has fallen apart.
///
/// By components, `1 - Σ s (s - 1) / (n (n - 1))`: the share of pairs that no path joins. By distance,
/// `1 - Σ (1 / d_ij) / (n (n - 1))`: distant pairs count as partly apart. Range 0 to 1; nil below two
/// nodes. Borgatti (2006).
///
/// - Complexity: O(n + m) by components, O(n · m) by distance.
public struct Fragmentation: SharedGraphMeasure {
  /// What counts as apart.
  public enum Rule: String, Hashable, Sendable, CaseIterable {
    /// Only what no path joins, directions ignored.
    case components
    /// Every pair by one less the inverse of its distance, along the edges.
    case distance
  }

  /// The stable name of the measure.
  public static let id = "fragmentation"

  /// What counts as apart.
  public let rule: Rule

  /// The value of the graph.
  public func value(on graph: Graph) -> Double? {
    let count = Double(graph.nodeCount)
    guard count > 1 else { return nil }
    switch rule {
    case .components:
      return graph.value(of: .connectedness()).map { 1 - $0 }
    case .distance:
      return distant(graph.values(of: .harmonic()))
    }
  }

  /// The value of the graph, from work that some tasks share.
  public func value(
    on graph: Graph, tasks: Int, progress: (@Sendable (Double) -> Void)?
  ) async throws -> Double? {
    guard rule == .distance, graph.nodeCount > 1 else { return value(on: graph) }
    return distant(try await graph.values(of: .harmonic(), tasks: tasks, progress: progress))
  }

  private func distant(_ nearness: NodeValues<Double?>) -> Double {
    let count = Double(nearness.count)
    return 1 - nearness.reduce(0) { $0 + ($1 ?? 0) } / (count * (count - 1))
  }
}

extension GraphMeasure where Self == Fragmentation {
  /// How far a graph has fallen apart.
  public static func fragmentation(_ rule: Fragmentation.Rule = .components) -> Self {
    Fragmentation(rule: rule)
  }
}
