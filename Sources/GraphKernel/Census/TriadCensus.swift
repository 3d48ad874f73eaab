/// How often each of the sixteen triads occurs.
public struct TriadCensus: Hashable, Sendable {
  private let counts: [Int]

  init(counts: [Int]) {
    self.counts = counts
  }

  /// The number of triples of nodes that are tied in a way.
  public subscript(type: TriadType) -> Int {
    TriadType.allCases.firstIndex(of: type).map { counts[$0] } ?? 0
  }
}

extension Graph {
  /// Counts triples of nodes by how they are tied. Self-loops, weights and parallel edges are ignored;
  /// an undirected edge is mutual.
  ///
  /// - Complexity: O(m · d · log d), d the largest degree. Batagelj and Mrvar (2001).
  public func triadCensus() -> TriadCensus {
    triadCensus(at: { _ in })
  }

  /// Counts triples of nodes by how they are tied, from work that can be watched and stopped.
  ///
  /// - Throws: `CancellationError` when the surrounding task is cancelled.
  public func triadCensus(progress: (@Sendable (Double) -> Void)?) async throws -> TriadCensus {
    try triadCensus(at: WatchedWork(progress).checkpoint)
  }

  private func triadCensus<Failure: Error>(
    at checkpoint: (Double) throws(Failure) -> Void
  ) throws(Failure) -> TriadCensus {
    let graph = simplified()
    let ties = graph.unweighted().symmetrized()
    // The 64 ways of six edges, each as the position of its type.
    let types = (0..<64).map { code in
      let type = TriadType { first, second in code & (1 << Self.bit(first, second)) != 0 }
      return TriadType.allCases.firstIndex(of: type) ?? 0
    }
    var counts = [Int](repeating: 0, count: TriadType.allCases.count)
    for first in nodes {
      try checkpoint(Double(first.index) / Double(nodeCount))
      for second in ties.neighbors(of: first) where second > first {
        var touched = 0
        let union = Self.union(ties.neighbors(of: first), ties.neighbors(of: second))
        for third in union where third != first && third != second {
          touched += 1
          // Each connected triple is counted at its first pair only.
          let isFirstPair =
            third > second
            || (third > first && !ties.hasEdge(from: first, to: third))
          guard isFirstPair else { continue }
          counts[types[graph.code(first, second, third)]] += 1
        }
        let isMutual =
          graph.hasEdge(from: first, to: second) && graph.hasEdge(from: second, to: first)
        counts[isMutual ? 2 : 1] += nodeCount - 2 - touched
      }
    }
    let triples = nodeCount * (nodeCount - 1) * (nodeCount - 2) / 6
    counts[0] = triples - counts.reduce(0, +)
    try checkpoint(1)
    return TriadCensus(counts: counts)
  }

  private static func bit(_ first: Int, _ second: Int) -> Int {
    first * 2 + (second > first ? second - 1 : second)
  }

  private func code(_ nodes: Node...) -> Int {
    var code = 0
    for first in 0..<3 {
      for second in 0..<3 where first != second && hasEdge(from: nodes[first], to: nodes[second]) {
        code |= 1 << Self.bit(first, second)
      }
    }
    return code
  }

  private static func union(_ first: Neighbors, _ second: Neighbors) -> [Node] {
    var union: [Node] = []
    for node in (Array(first) + Array(second)).sorted() where union.last != node {
      union.append(node)
    }
    return union
  }
}
