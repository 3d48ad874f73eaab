/// The number of shortest paths between others that pass a node, each pair's paths sharing one.
///
/// Who stands between: `Σ g_st(v) / g_st` over pairs s, t other than v. An undirected pair counts
/// once. Range 0 to (n - 1)(n - 2) / 2, directed (n - 1)(n - 2); normalized it is divided by that,
/// and is nil below three nodes, where the raw value is 0. Parallel edges that were kept count as
/// several paths. Nil where the number of paths is beyond what a `Double` holds, as on grids of a
/// thousand by a thousand. Freeman (1977); computed as by Brandes (2001).
///
/// - Complexity: O(n · m), or O(n · m log n) with lengths; memory O(n).
public struct Betweenness: SharedNodeMeasure {
  /// The stable name of the measure.
  public static let id = "betweenness"

  /// Whether the number is divided by the number of pairs.
  public let normalized: Bool

  /// How long an edge is.
  public let distance: EdgeDistance

  /// The value of each node.
  public func values(on graph: Graph) -> NodeValues<Double?> {
    values(of: PassingPaths(graph, by: distance).run(), on: graph)
  }

  /// The value of each node, from work that some tasks share.
  public func values(
    on graph: Graph, tasks: Int, progress: (@Sendable (Double) -> Void)?
  ) async throws -> NodeValues<Double?> {
    let sums = try await PassingPaths(graph, by: distance)
      .run(tasks: tasks, progress: progress)
    return values(of: sums, on: graph)
  }

  private func values(of sums: [Double], on graph: Graph) -> NodeValues<Double?> {
    let count = graph.nodeCount
    if normalized, count < 3 { return NodeValues(repeating: nil, count: count) }
    // An undirected pair was counted from both of its ends, and so were the pairs of the divisor.
    let halves: Double = graph.isDirected || normalized ? 1 : 2
    let pairs = normalized ? Double(count - 1) * Double(count - 2) : 1
    return NodeValues(sums.map { $0.isFinite ? $0 / halves / pairs : nil })
  }
}

extension NodeMeasure where Self == Betweenness {
  /// The number of shortest paths between others that pass a node.
  public static func betweenness(normalized: Bool = false, distance: EdgeDistance = .hops) -> Self {
    Betweenness(normalized: normalized, distance: distance)
  }
}
