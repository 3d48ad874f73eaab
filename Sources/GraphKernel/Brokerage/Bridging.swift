/// How much nearer a node's ties bring all others to each other: the bridging of Valente and Fujimoto
/// (2010).
///
/// The cohesion of a graph is the mean of one over the distance, over ordered pairs, 0 for a pair that is
/// apart. A node's value is what cohesion loses when one of its ties is taken away, on average over its
/// ties: in an undirected graph the tie as a whole, in a directed one the edges that leave or enter the
/// node, one at a time. Not negative. Nil for a node without ties. Weights, self-loops and parallel edges are
/// ignored. Of two scales in use, this is the one that divides by the number of ties once.
///
/// - Complexity: O(m · n · m).
public struct Bridging: SharedNodeMeasure {
  /// The stable name of the measure.
  public static let id = "bridging"

  /// The value of each node.
  public func values(on graph: Graph) -> NodeValues<Double?> {
    CohesionLosses(graph).run()
  }

  /// The value of each node, from work that some tasks share.
  public func values(
    on graph: Graph, tasks: Int, progress: (@Sendable (Double) -> Void)?
  ) async throws -> NodeValues<Double?> {
    try await CohesionLosses(graph).run(tasks: tasks, progress: progress)
  }
}

extension NodeMeasure where Self == Bridging {
  /// How much nearer a node's ties bring all others to each other.
  public static func bridging() -> Self { Bridging() }
}

/// What cohesion loses with each edge, edge after edge.
private struct CohesionLosses: SplitComputation {
  private let graph: Graph
  private let edges: [Edge]
  private let cohesion: Double

  init(_ graph: Graph) {
    self.graph = graph.unweighted().simplified().unweighted()
    edges = self.graph.edges
    cohesion = Self.cohesion(of: self.graph)
  }

  private static func cohesion(of graph: Graph) -> Double {
    let count = Double(graph.nodeCount)
    return graph.values(of: .harmonic()).reduce(0) { $0 + ($1 ?? 0) } / (count * (count - 1))
  }

  var partCount: Int { edges.count }

  func part(_ position: Int) -> [Double] {
    let (source, target) = (edges[position].source.index, edges[position].target.index)
    let isDirected = graph.isDirected
    let without = graph.filtered { first, second in
      !(first == source && second == target || !isDirected && first == target && second == source)
    }
    let loss = cohesion - Self.cohesion(of: without)
    var losses = [Double](repeating: 0, count: graph.nodeCount)
    losses[source] = loss
    losses[target] = loss
    return losses
  }

  func add(_ part: [Double], to sum: inout [Double]) {
    for node in sum.indices { sum[node] += part[node] }
  }

  func result(of sum: [Double]?) -> NodeValues<Double?> {
    NodeValues(
      graph.nodes.map { node in
        let ties =
          graph.neighbors(of: node).count
          + (graph.isDirected ? graph.neighbors(of: node, direction: .in).count : 0)
        return sum.flatMap { ties > 0 ? $0[node.index] / Double(ties) : nil }
      })
  }
}
