/// The number of a node's contacts less what is redundant among them.
///
/// `Σ_j (1 - Σ_q p_iq m_jq)`, m_jq the tie of j and q as a share of j's strongest. In an undirected
/// graph without weights it is N - 2t / N, N the contacts and t the ties among them (Borgatti, 1997).
/// Range 1 to N; nil for a node without ties. Burt (1992).
///
/// - Complexity: O(Σ d²) in all, d the degrees.
public struct EffectiveSize: NodeMeasure {
  /// The stable name of the measure.
  public static let id = "effective-size"

  /// The value of each node.
  public func values(on graph: Graph) -> NodeValues<Double?> {
    let investments = Investments(graph)
    return NodeValues(
      (0..<graph.nodeCount).map { node in
        investments.redundancies(of: node).map { redundancies in
          Double(redundancies.count) - redundancies.reduce(0, +)
        }
      })
  }
}

/// The share of a node's contacts that is not redundant: its effective size over their number.
///
/// Range above 0 to 1; nil for a node without ties. Burt (1992).
///
/// - Complexity: O(Σ d²) in all, d the degrees.
public struct Efficiency: NodeMeasure {
  /// The stable name of the measure.
  public static let id = "efficiency"

  /// The value of each node.
  public func values(on graph: Graph) -> NodeValues<Double?> {
    let investments = Investments(graph)
    return NodeValues(
      zip(graph.nodes, graph.values(of: .effectiveSize())).map { node, size in
        size.map { $0 / Double(investments.contactCount(of: node.index)) }
      })
  }
}

extension NodeMeasure where Self == EffectiveSize {
  /// The number of a node's contacts less what is redundant among them.
  public static func effectiveSize() -> Self { EffectiveSize() }
}

extension NodeMeasure where Self == Efficiency {
  /// The share of a node's contacts that is not redundant.
  public static func efficiency() -> Self { Efficiency() }
}
