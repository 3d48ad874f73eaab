/// Whether nodes with many ties are tied to nodes with many ties: the correlation of degrees over
/// edges.
///
/// Range -1 to 1. In a directed graph the out-degree of the source is held against the in-degree of
/// the target. Weights and self-loops are ignored. Nil without edges, and when all degrees that are
/// compared are the same. Newman (2002).
///
/// - Complexity: O(n + m).
public struct Assortativity: GraphMeasure {
  /// The stable name of the measure.
  public static let id = "assortativity"

  /// The value of the graph.
  public func value(on graph: Graph) -> Double? {
    let graph = graph.withoutSelfLoops()
    let arcs = graph.outgoing
    guard arcs.arcCount > 0 else { return nil }
    let count = Double(arcs.arcCount)
    let out = (0..<graph.nodeCount).map { Double(graph.outgoing.arcs(of: $0).count) }
    let into = (0..<graph.nodeCount).map { Double(graph.incoming.arcs(of: $0).count) }
    let meanOut = out.reduce(0) { $0 + $1 * $1 } / count
    let meanInto = into.reduce(0) { $0 + $1 * $1 } / count
    let spreadOut = out.reduce(0) { $0 + $1 * ($1 - meanOut) * ($1 - meanOut) }
    let spreadInto = into.reduce(0) { $0 + $1 * ($1 - meanInto) * ($1 - meanInto) }
    let scale = (spreadOut * spreadInto).squareRoot()
    guard scale > 1e-12 * count else { return nil }
    var sum = 0.0
    for node in 0..<graph.nodeCount {
      for arc in arcs.arcs(of: node) {
        sum += (out[node] - meanOut) * (into[Int(arcs.targets[arc])] - meanInto)
      }
    }
    return sum / scale
  }
}

extension GraphMeasure where Self == Assortativity {
  /// Whether nodes with many ties are tied to nodes with many ties.
  public static func assortativity() -> Self { Assortativity() }
}
