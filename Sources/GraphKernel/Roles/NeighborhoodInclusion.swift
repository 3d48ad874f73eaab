/// Who is dominated by whom: every tie of the one is also a tie of the other, or leads to it.
///
/// Node i is dominated by j when `N(i) ⊆ N(j) ∪ {j}`. Every centrality that only depends on paths and
/// ties ranks j at least as high as i, so this order holds whatever measure is preferred. Schoch and
/// Brandes (2016).
public struct NeighborhoodInclusion: Hashable, Sendable {
  private let dominators: [[Bool]]

  /// Compares the neighborhoods of a graph; directions, weights and self-loops are ignored.
  ///
  /// - Complexity: O(n · m); memory O(n²).
  public init(_ graph: Graph) {
    self.init(graph, at: { _ in })
  }

  /// Compares the neighborhoods of a graph, from work that can be watched and stopped.
  ///
  /// - Throws: `CancellationError` when the surrounding task is cancelled.
  public init(_ graph: Graph, progress: (@Sendable (Double) -> Void)?) async throws {
    try self.init(graph, at: WatchedWork(progress).checkpoint)
  }

  private init<Failure: Error>(
    _ graph: Graph, at checkpoint: (Double) throws(Failure) -> Void
  ) throws(Failure) {
    let graph = graph.symmetrized().simplified()
    let count = graph.nodeCount
    dominators = try graph.nodes.map { (node) throws(Failure) in
      try checkpoint(Double(node.index) / Double(count))
      let neighbors = graph.neighbors(of: node)
      var shared = [Int](repeating: 0, count: count)
      for neighbor in neighbors {
        shared[neighbor.index] += 1
        for other in graph.neighbors(of: neighbor) { shared[other.index] += 1 }
      }
      return shared.indices.map { $0 != node.index && shared[$0] == neighbors.count }
    }
    try checkpoint(1)
  }

  /// Whether a node is dominated by another.
  public func isDominated(_ node: Node, by other: Node) -> Bool {
    dominators[node.index][other.index]
  }

  /// The lowest and the highest rank that any such centrality can give each node, 1 the most central.
  ///
  /// Nodes that dominate each other stand alike and may take either place.
  public var rankIntervals: NodeValues<ClosedRange<Int>> {
    let count = dominators.count
    return NodeValues(
      (0..<count).map { node in
        var above = 0
        var below = 0
        for other in 0..<count where other != node {
          let isBelow = dominators[node][other]
          let isAbove = dominators[other][node]
          if isBelow && !isAbove { above += 1 }
          if isAbove && !isBelow { below += 1 }
        }
        return (1 + above)...(count - below)
      })
  }

  /// The share of pairs of which one dominates the other; nil below two nodes.
  public var completeness: Double? {
    let count = dominators.count
    guard count > 1 else { return nil }
    var ordered = 0
    for first in 0..<count {
      for second in 0..<first where dominators[first][second] || dominators[second][first] {
        ordered += 1
      }
    }
    return Double(ordered) / Double(count * (count - 1) / 2)
  }
}
