/// Whether ties run inside groups or between them: (E - I) / (E + I).
///
/// E is the number of edges between groups, I of those inside one. -1 when all are inside, 1 when
/// all are between. Weights and self-loops are ignored; nil without edges. Krackhardt and Stern
/// (1988).
///
/// - Complexity: O(m).
public struct EIIndex: GraphMeasure {
  /// The stable name of the measure.
  public static let id = "ei-index"

  /// The group of each node.
  public let groups: Partition

  /// The value of the graph.
  public func value(on graph: Graph) -> Double? {
    precondition(groups.nodeCount == graph.nodeCount, "Every node is in one group.")
    var external = 0
    var total = 0
    for edge in graph.edges where !edge.isSelfLoop {
      total += 1
      if groups[edge.source] != groups[edge.target] { external += 1 }
    }
    return total > 0 ? Double(2 * external - total) / Double(total) : nil
  }
}

extension GraphMeasure where Self == EIIndex {
  /// Whether ties run inside groups or between them.
  public static func eiIndex(of groups: Partition) -> Self { EIIndex(groups: groups) }
}
