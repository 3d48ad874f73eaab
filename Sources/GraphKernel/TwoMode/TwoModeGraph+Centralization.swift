extension TwoModeGraph {
  /// How much the graph turns on one node of a mode, by degrees: the lead of that mode's busiest node
  /// over all nodes of both modes, as a share of the greatest lead that a connected graph allows.
  ///
  /// The greatest lead is that of a node that is tied to the whole other mode, while all others of its
  /// own mode have one tie. Range 0 to 1 on a connected graph, where 1 is that graph. Normalized degrees
  /// are held against the size of the other mode, so that the modes can be compared. Nil when a mode is
  /// empty or when no lead is possible. Borgatti and Everett (1997); Faust (1997).
  ///
  /// - Complexity: O(n).
  public func degreeCentralization(around mode: Mode, normalized: Bool = false) -> Double? {
    let own = Double(mode == .first ? first.count : second.count)
    let other = Double(mode == .first ? second.count : first.count)
    guard own > 0, other > 0 else { return nil }
    let degrees = graph.nodes.map { Double(graph.degree(of: $0)) }
    let values = normalized ? degree().values : degrees.map { $0 }
    let members = mode == .first ? first : second
    let largest = members.compactMap { values[$0.index] }.reduce(0, max)
    let lead = values.reduce(0) { $0 + (largest - ($1 ?? 0)) }
    let greatest =
      normalized
      ? own + other - 1 - (own - 1) / other - (own + other - 1) / own
      : (own + other) * other - 2 * (own + other - 1)
    return greatest > 0 ? lead / greatest : nil
  }

  /// The eigenvector centrality of each node: high for a node whose ties lead to nodes of the other mode
  /// that are high themselves, as persons and the meetings that matter. Unit length over both modes.
  /// Faust (1997).
  public func eigenvector() throws(DidNotConverge) -> NodeValues<Double?> {
    try graph.unweighted().values(of: .eigenvector())
  }
}
