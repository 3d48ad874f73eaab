/// Whether one contact alone holds a node fast, or all of them alike: Burt's hierarchy.
///
/// `Σ_j (c_ij / (C / N)) ln(c_ij / (C / N)) / (N ln N)`, c_ij the constraint by one contact and C
/// their sum. Range 0 (all alike) to 1 (one alone). Nil for a node with fewer than two contacts,
/// where the formula is 0 over 0. Burt (1992).
///
/// - Complexity: O(m^1.5).
public struct BurtHierarchy: NodeMeasure {
  /// The stable name of the measure.
  public static let id = "hierarchy"

  /// The value of each node.
  public func values(on graph: Graph) -> NodeValues<Double?> {
    let investments = Investments(graph)
    let constraints = graph.values(of: .constraint())
    var sums = [Double](repeating: 0, count: graph.nodeCount)
    investments.forEachContact(.shareOfCommon) { node, share, indirect in
      guard let whole = constraints[Node(node)] else { return }
      let part = (share + indirect) * (share + indirect)
      let ratio = part * Double(investments.contactCounts[node]) / whole
      if ratio > 0 { sums[node] += ratio * ratio.naturalLogarithm }
    }
    return NodeValues(
      zip(sums, investments.contactCounts).map { sum, count in
        count > 1 ? sum / (Double(count) * Double(count).naturalLogarithm) : nil
      })
  }
}

extension NodeMeasure where Self == BurtHierarchy {
  /// Whether one contact alone holds a node fast, or all of them alike.
  public static func hierarchy() -> Self { BurtHierarchy() }
}
