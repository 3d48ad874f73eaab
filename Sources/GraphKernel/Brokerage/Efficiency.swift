/// The share of a node's contacts that is not redundant: its effective size over their number.
///
/// Range above 0 to 1; nil for a node without ties. Burt (1992).
///
/// - Complexity: O(m^1.5).
public struct Efficiency: NodeMeasure {
  /// The stable name of the measure.
  public static let id = "efficiency"

  /// The value of each node.
  public func values(on graph: Graph) -> NodeValues<Double?> {
    let investments = Investments(graph)
    return NodeValues(
      zip(EffectiveSize.sizes(investments), investments.contactCounts).map { size, count in
        size.map { $0 / Double(count) }
      })
  }
}

extension NodeMeasure where Self == Efficiency {
  /// The share of a node's contacts that is not redundant.
  public static func efficiency() -> Self { Efficiency() }
}
