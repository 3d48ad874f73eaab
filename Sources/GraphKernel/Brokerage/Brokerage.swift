/// How often each node brokers in each role, and how often it would by chance.
public struct Brokerage: Hashable, Sendable {
  /// The group of each node.
  public let groups: Partition

  private let counts: [NodeValues<Double>]
  private let chance: BrokerageChance

  init(groups: Partition, counts: [NodeValues<Double>], chance: BrokerageChance) {
    self.groups = groups
    self.counts = counts
    self.chance = chance
  }

  /// The number of pairs that each node brokers in a role.
  public subscript(role: BrokerageRole) -> NodeValues<Double> {
    counts[Self.position(role)]
  }

  /// The number of pairs that each node brokers in any role.
  public var total: NodeValues<Double> {
    NodeValues(
      groups.groupIndices.indices.map { node in counts.reduce(0) { $0 + $1.values[node] } })
  }

  /// The number to expect in a role when the same number of edges fall at random; nil below two
  /// nodes.
  public func expected(_ role: BrokerageRole) -> NodeValues<Double?> {
    NodeValues(groups.groupIndices.map { chance.mean(role, of: $0) })
  }

  /// How many standard deviations each node's number lies above the expected one; nil where chance
  /// leaves no spread.
  public func zScores(_ role: BrokerageRole) -> NodeValues<Double?> {
    NodeValues(
      zip(self[role], groups.groupIndices).map { count, group in
        guard let mean = chance.mean(role, of: group),
          let variance = chance.variance(role, of: group), variance > 0
        else { return nil }
        return (count - mean) / variance.squareRoot()
      })
  }

  static func position(_ role: BrokerageRole) -> Int {
    switch role {
    case .coordinator: 0
    case .itinerant: 1
    case .gatekeeper: 2
    case .representative: 3
    case .liaison: 4
    }
  }
}

/// How a pair counts that several nodes broker.
public enum BrokerageCredit: Hashable, Sendable {
  /// Each broker of the pair counts it in full.
  case full
  /// The brokers of a pair share it: each counts one over their number.
  case shared
}

extension Graph {
  /// Counts, for each node, the pairs that it brokers, by role.
  ///
  /// A node brokers a pair when an edge leads from the first to it and from it to the second, and
  /// none from the first to the second. An undirected graph is read as edges in both directions, so
  /// that every open pair counts twice, and gatekeeper equals representative. Weights and self-loops
  /// are ignored.
  ///
  /// - Complexity: O(Σ d_in · d_out · log d).
  public func brokerage(by groups: Partition, credit: BrokerageCredit = .full) -> Brokerage {
    precondition(groups.nodeCount == nodeCount, "Every node is in one group.")
    let graph = simplified()
    var counts = BrokerageRole.allCases.map { _ in NodeValues(repeating: 0.0, count: nodeCount) }
    for first in nodes {
      var brokersOfPair: [Int: Double] = [:]
      if credit == .shared {
        graph.forEachOpenPair(from: first) { _, second in
          brokersOfPair[second.index, default: 0] += 1
        }
      }
      graph.forEachOpenPair(from: first) { broker, second in
        let role = BrokerageRole(
          first: groups[first], broker: groups[broker], second: groups[second])
        counts[Brokerage.position(role)][broker] += 1 / (brokersOfPair[second.index] ?? 1)
      }
    }
    let chance = BrokerageChance(graph, groups: groups)
    return Brokerage(groups: groups, counts: counts, chance: chance)
  }

  private func forEachOpenPair(from first: Node, _ body: (_ broker: Node, _ second: Node) -> Void) {
    for broker in neighbors(of: first) {
      for second in neighbors(of: broker)
      where second != first && !hasEdge(from: first, to: second) {
        body(broker, second)
      }
    }
  }
}
