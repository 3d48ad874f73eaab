/// How much more of the weight lies inside groups than by chance.
///
/// `Σ_c (w_c / w - resolution · s_c t_c / w²)`: w_c the weight inside group c, s_c and t_c the summed
/// out- and in-strengths of its nodes, w the whole; undirected edges count both ways. At most 1. Nil
/// without edges. Newman and Girvan (2004); directed: Leicht and Newman (2008).
///
/// - Complexity: O(n + m).
public struct Modularity: GraphMeasure {
  /// The stable name of the measure.
  public static let id = "modularity"

  /// The group of each node.
  public let groups: Partition

  /// How large groups are wanted: above 1 for smaller ones.
  public let resolution: Double

  /// The value of the graph.
  public func value(on graph: Graph) -> Double? {
    precondition(groups.nodeCount == graph.nodeCount, "Every node is in one group.")
    let arcs = graph.outgoing
    var inside = 0.0
    var total = 0.0
    var sources = [Double](repeating: 0, count: groups.groupCount)
    var targets = sources
    for node in 0..<graph.nodeCount {
      let group = groups.groupIndices[node]
      for arc in arcs.arcs(of: node) {
        let target = Int(arcs.targets[arc])
        // An undirected self-loop is one arc with two ends.
        let weight = arcs.weight(arc) * (target == node && !graph.isDirected ? 2 : 1)
        let other = groups.groupIndices[target]
        if group == other { inside += weight }
        sources[group] += weight
        targets[other] += weight
        total += weight
      }
    }
    guard total > 0 else { return nil }
    let chance = zip(sources, targets).reduce(0) { $0 + $1.0 / total * ($1.1 / total) }
    return inside / total - resolution * chance
  }
}

extension GraphMeasure where Self == Modularity {
  /// How much more of the weight lies inside groups than by chance.
  public static func modularity(of groups: Partition, resolution: Double = 1) -> Self {
    Modularity(groups: groups, resolution: resolution)
  }
}
