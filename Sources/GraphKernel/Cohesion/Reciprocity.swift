/// The share of directed edges that are answered by one in the other direction.
///
/// Self-loops do not count, nor do kept parallel edges beyond the first. Range 0 to 1; 1 for an
/// undirected graph with edges; nil without edges. Wasserman and Faust (1994).
///
/// - Complexity: O(m log d), d the largest degree.
public struct Reciprocity: GraphMeasure {
  /// The stable name of the measure.
  public static let id = "reciprocity"

  /// The value of the graph.
  public func value(on graph: Graph) -> Double? {
    let arcs = graph.simplified().outgoing
    guard arcs.arcCount > 0 else { return nil }
    var answered = 0
    for node in 0..<arcs.nodeCount {
      for arc in arcs.arcs(of: node)
      where arcs.firstArc(from: Int(arcs.targets[arc]), to: node) != nil {
        answered += 1
      }
    }
    return Double(answered) / Double(arcs.arcCount)
  }
}

extension GraphMeasure where Self == Reciprocity {
  /// The share of directed edges that are answered.
  public static func reciprocity() -> Self { Reciprocity() }
}
