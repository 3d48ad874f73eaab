/// What place a node takes among those who broker between groups. Hamilton, Hileman and Bodin (2020).
public enum BrokerPlace: String, Hashable, Sendable, CaseIterable {
  /// Brokers much, and much that nobody else does.
  case powerhouse
  /// Brokers much, beside others.
  case connector
  /// Brokers little, but what nobody else does.
  case linchpin
  /// Brokers little, and beside others.
  case sideliner
}

/// How often each node brokers between groups, and how often nobody else does.
public struct BrokerPlaces: Hashable, Sendable {
  /// The number of open pairs of different groups that each node stands between.
  public let activity: NodeValues<Double>

  /// The number of those pairs that have no other node between them.
  public let exclusivity: NodeValues<Double>

  /// The place of each node: above the mean of all nodes is much, the mean itself is little. Nil for a
  /// node that stands between no pair.
  public var places: NodeValues<BrokerPlace?> {
    let meanActivity = Self.mean(activity)
    let meanExclusivity = Self.mean(exclusivity)
    return NodeValues(
      zip(activity, exclusivity).map { activity, exclusivity in
        guard activity > 0 else { return nil }
        let isExclusive = exclusivity > meanExclusivity
        return activity > meanActivity
          ? isExclusive ? .powerhouse : .connector
          : isExclusive ? .linchpin : .sideliner
      })
  }

  private static func mean(_ values: NodeValues<Double>) -> Double {
    values.isEmpty ? 0 : values.reduce(0, +) / Double(values.count)
  }
}

extension Graph {
  /// Counts, for each node, the pairs of different groups that it stands between: both are tied to it,
  /// and not to each other.
  ///
  /// Directions, weights and self-loops are ignored; a pair counts once.
  ///
  /// - Complexity: O(Σ d² log d), d the degrees; memory O(n).
  public func brokerPlaces(by groups: Partition) -> BrokerPlaces {
    precondition(groups.nodeCount == nodeCount, "Every node is in one group.")
    let graph = symmetrized().simplified()
    var activity = NodeValues(repeating: 0.0, count: nodeCount)
    var exclusivity = activity
    // For each node the number of ways of two steps from the present first node, and the last of them.
    var ways = [Int](repeating: 0, count: nodeCount)
    var brokers = [Int](repeating: 0, count: nodeCount)
    for first in graph.nodes {
      var seconds: [Node] = []
      for broker in graph.neighbors(of: first) {
        for second in graph.neighbors(of: broker)
        where second > first && groups[second] != groups[first]
          && !graph.hasEdge(from: first, to: second)
        {
          activity[broker] += 1
          if ways[second.index] == 0 { seconds.append(second) }
          ways[second.index] += 1
          brokers[second.index] = broker.index
        }
      }
      for second in seconds {
        if ways[second.index] == 1 { exclusivity[Node(brokers[second.index])] += 1 }
        ways[second.index] = 0
      }
    }
    return BrokerPlaces(activity: activity, exclusivity: exclusivity)
  }
}
