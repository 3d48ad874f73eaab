/// The ties inside groups and between them: of the whole, of each group and of each node.
///
/// Every index is `(E - I) / (E + I)`, E the ties that leave the group and I those that stay inside;
/// nil without ties. Weights and self-loops are ignored. Krackhardt and Stern (1988).
public struct ExternalTies: Hashable, Sendable {
  /// The index of the whole graph.
  public let index: Double?

  /// The smallest and the largest index that the sizes of the groups and the number of ties allow;
  /// nil without ties.
  public let range: ClosedRange<Double>?

  /// The index of each group: its ties outwards and those within it, each within counted once.
  public let groups: [Double?]

  /// The index of each node: its ties to other groups and to its own.
  public let nodes: NodeValues<Double?>

  /// Where the index lies between the smallest and the largest possible, from -1 to 1; nil without
  /// ties, and when only one value is possible.
  public var rescaled: Double? {
    guard let index, let range, range.upperBound > range.lowerBound else { return nil }
    return 2 * (index - range.lowerBound) / (range.upperBound - range.lowerBound) - 1
  }
}

extension Graph {
  /// Counts the ties inside groups and between them.
  ///
  /// - Complexity: O(n + m).
  public func externalTies(of groups: Partition) -> ExternalTies {
    precondition(groups.nodeCount == nodeCount, "Every node is in one group.")
    let graph = withoutSelfLoops()
    var nodeTies = [(outer: Int, inner: Int)](repeating: (0, 0), count: nodeCount)
    var groupTies = [(outer: Int, inner: Int)](repeating: (0, 0), count: groups.groupCount)
    let edges = graph.edges
    for edge in edges {
      let (first, second) = (groups[edge.source], groups[edge.target])
      if first == second {
        groupTies[first].inner += 1
        nodeTies[edge.source.index].inner += 1
        nodeTies[edge.target.index].inner += 1
      } else {
        groupTies[first].outer += 1
        groupTies[second].outer += 1
        nodeTies[edge.source.index].outer += 1
        nodeTies[edge.target.index].outer += 1
      }
    }
    let inside = groupTies.reduce(0) { $0 + $1.inner }
    return ExternalTies(
      index: Self.index(outer: edges.count - inside, inner: inside),
      range: graph.possibleRange(of: groups),
      groups: groupTies.map { Self.index(outer: $0.outer, inner: $0.inner) },
      nodes: NodeValues(
        nodeTies.map { Self.index(outer: $0.outer, inner: $0.inner) }))
  }

  private static func index(outer: Int, inner: Int) -> Double? {
    let total = outer + inner
    return total > 0 ? Double(outer - inner) / Double(total) : nil
  }

  /// The range of the index over all ways to lay as many ties.
  private func possibleRange(of groups: Partition) -> ClosedRange<Double>? {
    guard edgeCount > 0 else { return nil }
    let factor = isDirected ? 1 : 2
    let inside = groups.sizes.reduce(0) { $0 + $1 * ($1 - 1) } / factor
    let outside = nodeCount * (nodeCount - 1) / factor - inside
    let most = min(edgeCount, outside)
    let least = max(0, edgeCount - inside)
    let low = Double(2 * least - edgeCount) / Double(edgeCount)
    let high = Double(2 * most - edgeCount) / Double(edgeCount)
    return low <= high ? low...high : nil
  }
}
