public import SteeringModel
import GraphKernel

/// Whether each sector keeps to itself, held against chance.
///
/// For every sector, the E-I index of its ties: -1 when all stay inside, 1 when all leave. Krackhardt
/// and Stern (1988). A small sector has few ties to keep inside, so the index is held against the
/// same network with the sectors dealt out anew. So are the ties of every two sectors.
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

  /// Two sectors and the ties between them.
  public struct Pair: Sendable {
    /// The sector that stands first.
    public let one: SteeringNetwork.Sector
    /// The other sector.
    public let other: SteeringNetwork.Sector
    /// The pairs of an actor of the one and an actor of the other who are tied.
    public let ties: Int
    /// The mean over the shuffles.
    public let expected: Double
    /// The probability that chance ties the two as little, or less.
    public let pFew: Double
    /// The probability that chance ties the two as much, or more.
    public let pMany: Double

    /// How the two differ from chance, at 5 in 100 to either side together: inward when they are
    /// tied less.
    public var verdict: Verdict {
      if pFew <= 0.025 { return .inward }
      return pMany <= 0.025 ? .outward : .asChance
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
  /// Every pair of different sectors, in their fixed order; empty without ties.
  public let pairs: [Pair]
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
        let test = tests.groups[position]
        return SiloTable.Row(
          sector: sector, actors: labels.count { $0 == position },
          inside: observed.inside(position), outside: observed.outside[position],
          index: observed.index(of: position), expected: test.mean, pInward: test.pInward,
          pOutward: test.pOutward)
      }
      return SiloTable(
        level: level, rows: rows,
        pairs: edges.isEmpty ? [] : pairs(of: sectors, observed, tests), shuffles: shuffles)
    }
  }

  private func pairs(
    of sectors: [SteeringNetwork.Sector], _ observed: GroupTies, _ tests: GroupTies.Tests
  ) -> [SiloTable.Pair] {
    sectors.indices.flatMap { one in
      sectors.indices.dropFirst(one + 1).map { other in
        let test = tests.cells[one * sectors.count + other]
        return SiloTable.Pair(
          one: sectors[one], other: sectors[other], ties: observed.between(one, other),
          expected: test.mean ?? 0, pFew: test.pInward ?? 1, pMany: test.pOutward ?? 1)
      }
    }
  }
}

private struct SiloQuestion: Hashable, Sendable {
  let level: SteeringNetwork.Level?
  let shuffles: Int
}

/// The ties of each group to itself and to others.
private struct GroupTies {
  private let groups: Int
  /// The ties between two groups at the smaller's row and the greater's column; of a group to itself on
  /// the diagonal.
  private(set) var cells: [Int]
  private(set) var outside: [Int]

  init(_ edges: [(Int, Int)], labels: [Int], groups: Int) {
    self.groups = groups
    cells = [Int](repeating: 0, count: groups * groups)
    outside = [Int](repeating: 0, count: groups)
    for (source, target) in edges {
      let (one, other) = (labels[source], labels[target])
      cells[min(one, other) * groups + max(one, other)] += 1
      if one != other {
        outside[one] += 1
        outside[other] += 1
      }
    }
  }

  func inside(_ group: Int) -> Int { cells[group * groups + group] }

  /// The ties between two groups, the smaller first.
  func between(_ one: Int, _ other: Int) -> Int { cells[one * groups + other] }

  func index(of group: Int) -> Double? {
    let total = inside(group) + outside[group]
    return total == 0 ? nil : Double(outside[group] - inside(group)) / Double(total)
  }

  struct Test {
    var sum = 0.0
    var defined = 0
    var atMost = 1
    var atLeast = 1
    var pInward: Double?
    var pOutward: Double?

    var mean: Double? { defined == 0 ? nil : sum / Double(defined) }

    /// Counts what a shuffle gives against what is observed.
    mutating func count(_ value: Double, against seen: Double?) {
      sum += value
      defined += 1
      guard let seen else { return }
      if value <= seen { atMost += 1 }
      if value >= seen { atLeast += 1 }
    }

    /// Turns the counts into probabilities; the observed value counts as a shuffle.
    mutating func close() {
      let all = Double(defined + 1)
      pInward = Double(atMost) / all
      pOutward = Double(atLeast) / all
    }
  }

  struct Tests {
    var groups: [Test]
    var cells: [Test]
  }

  /// Deals the labels anew and counts how often each group's index, and the ties of each two groups,
  /// are at most and at least what they are. A shuffle that leaves a group without ties is no
  /// evidence and is left out for it.
  func tests(_ edges: [(Int, Int)], labels: [Int], shuffles: Int) -> Tests {
    let observed = (0..<groups).map(index(of:))
    var tests = Tests(
      groups: observed.map { _ in Test() }, cells: cells.map { _ in Test() })
    guard !edges.isEmpty else { return tests }
    var labels = labels
    var generator = SplitMix64(seed: 1)
    for _ in 0..<shuffles {
      generator.shuffle(&labels)
      let shuffled = GroupTies(edges, labels: labels, groups: groups)
      for group in 0..<groups {
        if let value = shuffled.index(of: group) {
          tests.groups[group].count(value, against: observed[group])
        }
        for other in group + 1..<max(group + 1, groups) {
          let cell = group * groups + other
          tests.cells[cell].count(Double(shuffled.cells[cell]), against: Double(cells[cell]))
        }
      }
    }
    for group in 0..<groups {
      if observed[group] != nil { tests.groups[group].close() }
      for other in group + 1..<max(group + 1, groups) {
        tests.cells[group * groups + other].close()
      }
    }
    return tests
  }
}
