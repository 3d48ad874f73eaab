/// How many pairs are tied both ways, one way and not at all.
public struct DyadCensus: Hashable, Sendable {
  /// Pairs with an edge each way.
  public let mutual: Int

  /// Pairs with an edge one way only.
  public let asymmetric: Int

  /// Pairs without an edge.
  public let null: Int
}

extension Graph {
  /// Counts pairs by how they are tied. Self-loops and kept parallel edges beyond the first do not
  /// count; an undirected edge is mutual.
  ///
  /// - Complexity: O(n + m log d). Holland and Leinhardt (1970).
  public func dyadCensus() -> DyadCensus {
    let arcs = simplified().outgoing
    var answered = 0
    for node in 0..<nodeCount {
      for arc in arcs.arcs(of: node)
      where arcs.firstArc(from: Int(arcs.targets[arc]), to: node) != nil {
        answered += 1
      }
    }
    let mutual = answered / 2
    let asymmetric = arcs.arcCount - answered
    return DyadCensus(
      mutual: mutual, asymmetric: asymmetric,
      null: nodeCount * (nodeCount - 1) / 2 - mutual - asymmetric)
  }
}
