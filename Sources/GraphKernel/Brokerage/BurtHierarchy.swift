/// Whether one contact alone holds a node fast, or all of them alike: Burt's hierarchy.
///
/// `Σ_j (c_ij / (C / N)) ln(c_ij / (C / N)) / (N ln N)`, c_ij the constraint by one contact and C
/// their sum. Range 0 (all alike) to 1 (one alone). Nil for a node with fewer than two contacts,
/// where the formula is 0 over 0. Burt (1992).
///
/// - Complexity: O(Σ d²) in all, d the degrees.
public struct BurtHierarchy: NodeMeasure {
  /// The stable name of the measure.
  public static let id = "hierarchy"

  /// The value of each node.
  public func values(on graph: Graph) -> NodeValues<Double?> {
    let investments = Investments(graph)
    return NodeValues(
      (0..<graph.nodeCount).map { node in
        guard let constraints = investments.dyadicConstraints(of: node), constraints.count > 1
        else { return nil }
        let count = Double(constraints.count)
        let mean = constraints.reduce(0, +) / count
        let sum = constraints.reduce(0) { sum, constraint in
          let ratio = constraint / mean
          return sum + (ratio > 0 ? ratio * ratio.naturalLogarithm : 0)
        }
        return sum / (count * count.naturalLogarithm)
      })
  }
}

extension NodeMeasure where Self == BurtHierarchy {
  /// Whether one contact alone holds a node fast, or all of them alike.
  public static func hierarchy() -> Self { BurtHierarchy() }
}
