public import SteeringModel
import GraphKernel

/// Whether each sector keeps to itself, held against chance.
///
/// For every sector, the E-I index of its ties: -1 when all stay inside, 1 when all leave. Krackhardt
/// and Stern (1988). A small sector has few ties to keep inside, so the index is held against the
/// same network with the sectors dealt out anew.
public struct SiloTable: Sendable {
  /// One sector.
  public struct Row: Sendable {
    /// The sector.
    public let sector: SteeringNetwork.Sector
    /// The number of its actors.
    public let actors: Int
    /// The pairs of its actors who are tied to each other.
    public let inside: Int
    /// The ties of its actors to those of other sectors.
    public let outside: Int
    /// The E-I index; nil without ties.
    public let index: Double?
    /// The mean of the index over the shuffles that give the sector ties; nil without any.
    public let expected: Double?
    /// The probability that chance keeps the sector as much to itself, or more; nil without an index.
    public let pInward: Double?
    /// The probability that chance opens the sector as much, or more; nil without an index.
    public let pOutward: Double?

    /// How the sector differs from chance, at 5 in 100 to either side together; nil without an index.
    public var verdict: Verdict? {
      guard let pInward, let pOutward else { return nil }
      if pInward <= 0.025 { return .inward }
      return pOutward <= 0.025 ? .outward : .asChance
    }
  }

  /// What a sector does with its ties, compared with chance.
  public enum Verdict: Hashable, Sendable {
    /// It keeps them inside more than chance would.
    case inward
    /// It does as chance would.
    case asChance
    /// It ties outwards more than chance would.
    case outward
  }

  /// The level of the actors that count; nil when all count.
  public let level: SteeringNetwork.Level?
  /// The sectors in their fixed order.
  public let rows: [Row]
  /// How often the sectors were dealt out anew.
  public let shuffles: Int
}

extension Analysis {
  /// Whether each sector keeps to itself, over all actors or those of one level.
  ///
  /// Actors without a sector are left out. The shuffles follow from a fixed seed.
  ///
  /// - Complexity: O(shuffles · (actors + ties)) at the first call.
  public func silos(
    at level: SteeringNetwork.Level? = nil, shuffles: Int = 1_999
  ) -> SiloTable {
    memo("silos", SiloQuestion(level: level, shuffles: shuffles)) {
      let actors = network.actors.filter {
        $0.sector != nil && (level == nil || $0.level == level)
      }
      let sectors = sectorMatrix(at: level).sectors
      let among = graph(.tie).subgraph(of: actors.map { node($0.id) }).graph
      let edges = among.edges.map { ($0.source.index, $0.target.index) }
      let labels = actors.map { actor in sectors.firstIndex { $0 == actor.sector } ?? 0 }
      let observed = GroupTies(edges, labels: labels, groups: sectors.count)
      let tests = observed.tests(edges, labels: labels, shuffles: shuffles)
      let rows = sectors.enumerated().map { position, sector in
        SiloTable.Row(
          sector: sector, actors: labels.count { $0 == position },
          inside: observed.inside[position], outside: observed.outside[position],
          index: observed.index(of: position), expected: tests[position].mean,
          pInward: tests[position].pInward, pOutward: tests[position].pOutward)
      }
      return SiloTable(level: level, rows: rows, shuffles: shuffles)
    }
  }
}

private struct SiloQuestion: Hashable, Sendable {
  let level: SteeringNetwork.Level?
  let shuffles: Int
}

/// The ties of each group to itself and to others.
private struct GroupTies {
  private(set) var inside: [Int]
  private(set) var outside: [Int]

  init(_ edges: [(Int, Int)], labels: [Int], groups: Int) {
    inside = [Int](repeating: 0, count: groups)
    outside = inside
    for (source, target) in edges {
      let (one, other) = (labels[source], labels[target])
      if one == other {
        inside[one] += 1
      } else {
        outside[one] += 1
        outside[other] += 1
      }
    }
  }

  func index(of group: Int) -> Double? {
    let total = inside[group] + outside[group]
    return total == 0 ? nil : Double(outside[group] - inside[group]) / Double(total)
  }

  struct Test {
    var sum = 0.0
    var defined = 0
    var atMost = 1
    var atLeast = 1
    var pInward: Double?
    var pOutward: Double?

    var mean: Double? { defined == 0 ? nil : sum / Double(defined) }
  }

  /// Deals the labels anew and counts how often each group's index is at most and at least what it
  /// is; the observed one counts as a shuffle. A shuffle that leaves a group without ties is no
  /// evidence and is left out for it.
  func tests(_ edges: [(Int, Int)], labels: [Int], shuffles: Int) -> [Test] {
    let observed = inside.indices.map(index(of:))
    var tests = inside.map { _ in Test() }
    guard !edges.isEmpty else { return tests }
    var labels = labels
    var generator = SplitMix64(seed: 1)
    for _ in 0..<shuffles {
      generator.shuffle(&labels)
      let shuffled = GroupTies(edges, labels: labels, groups: tests.count)
      for group in tests.indices {
        guard let value = shuffled.index(of: group) else { continue }
        tests[group].sum += value
        tests[group].defined += 1
        guard let seen = observed[group] else { continue }
        if value <= seen { tests[group].atMost += 1 }
        if value >= seen { tests[group].atLeast += 1 }
      }
    }
    for group in tests.indices where observed[group] != nil {
      let all = Double(tests[group].defined + 1)
      tests[group].pInward = Double(tests[group].atMost) / all
      tests[group].pOutward = Double(tests[group].atLeast) / all
    }
    return tests
  }
}
