/// How much a node's contacts hold it fast, because they know each other: Burt's constraint.
///
/// `Σ_j (p_ij + Σ_q p_iq p_qj)²` over the contacts j of i. Low for one who brings strangers together;
/// 1 for one with a single contact; up to 1.125 for three who all know each other. Weights are
/// strengths, and both directions of a tie count. Nil for a node without ties. Burt (1992).
///
/// - Complexity: O(m^1.5).
public struct Constraint: NodeMeasure {
  /// The stable name of the measure.
  public static let id = "constraint"

  /// The value of each node.
  public func values(on graph: Graph) -> NodeValues<Double?> {
    let investments = Investments(graph)
    var constraints = [Double](repeating: 0, count: graph.nodeCount)
    constraints.withUnsafeMutableBufferPointer { constraints in
      investments.forEachContact(.shareOfCommon) { node, share, indirect in
        constraints[node] += (share + indirect) * (share + indirect)
      }
    }
    return NodeValues(
      zip(constraints, investments.contactCounts).map { $1 > 0 ? $0 : nil })
  }
}

extension NodeMeasure where Self == Constraint {
  /// How much a node's contacts hold it fast.
  public static func constraint() -> Self { Constraint() }
}
