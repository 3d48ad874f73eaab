/// The number of a node's contacts less what is redundant among them.
///
/// `Σ_j (1 - Σ_q p_iq m_jq)`, m_jq the tie of j and q as a share of j's strongest. In an undirected
/// graph without weights it is N - 2t / N, N the contacts and t the ties among them (Borgatti, 1997).
/// Range 1 to N; nil for a node without ties. Burt (1992).
///
/// - Complexity: O(m^1.5).
public struct EffectiveSize: NodeMeasure {
  /// The stable name of the measure.
  public static let id = "effective-size"

  /// The value of each node.
  public func values(on graph: Graph) -> NodeValues<Double?> {
    NodeValues(Self.sizes(Investments(graph)))
  }

  static func sizes(_ investments: Investments) -> [Double?] {
    var redundancies = [Double](repeating: 0, count: investments.contactCounts.count)
    investments.forEachContact(.shareOfStrongest) { node, _, indirect in
      redundancies[node] += indirect
    }
    return zip(redundancies, investments.contactCounts).map { redundancy, count in
      count > 0 ? Double(count) - redundancy : nil
    }
  }
}

extension NodeMeasure where Self == EffectiveSize {
  /// The number of a node's contacts less what is redundant among them.
  public static func effectiveSize() -> Self { EffectiveSize() }
}
