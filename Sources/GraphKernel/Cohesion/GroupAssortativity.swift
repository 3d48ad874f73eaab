/// Whether ties keep inside groups: the share of ties inside, held against what the groups' degrees
/// would give by chance.
///
/// `(Σ e_cc - Σ a_c b_c) / (1 - Σ a_c b_c)`; 1 when all ties are inside. Weights and self-loops are
/// ignored. Nil without edges, and when all ties touch one group only. Newman (2003).
///
/// - Complexity: O(n + m).
public struct GroupAssortativity: GraphMeasure {
  /// The stable name of the measure.
  public static let id = "group-assortativity"

  /// The group of each node.
  public let groups: Partition

  /// The value of the graph.
  public func value(on graph: Graph) -> Double? {
    precondition(groups.nodeCount == graph.nodeCount, "Every node is in one group.")
    let arcs = graph.withoutSelfLoops().outgoing
    guard arcs.arcCount > 0 else { return nil }
    var inside = 0
    var sources = [Int](repeating: 0, count: groups.groupCount)
    var targets = sources
    for node in 0..<graph.nodeCount {
      for arc in arcs.arcs(of: node) {
        let (first, second) = (
          groups.groupIndices[node], groups.groupIndices[Int(arcs.targets[arc])]
        )
        sources[first] += 1
        targets[second] += 1
        if first == second { inside += 1 }
      }
    }
    let count = Double(arcs.arcCount)
    let chance = zip(sources, targets).reduce(0.0) {
      $0 + Double($1.0) / count * (Double($1.1) / count)
    }
    guard chance < 1 else { return nil }
    return (Double(inside) / count - chance) / (1 - chance)
  }
}

extension GraphMeasure where Self == GroupAssortativity {
  /// Whether ties keep inside groups.
  public static func assortativity(of groups: Partition) -> Self {
    GroupAssortativity(groups: groups)
  }
}
