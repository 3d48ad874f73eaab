/// The longest of all shortest paths.
///
/// How far the two most distant nodes are from each other. Nil when some node cannot be reached
/// from some other, and for a graph without nodes; 0 for a single node. The value of the largest
/// part is `graph.largestComponent().graph.value(of: .diameter())`.
///
/// - Complexity: O(n · m).
public struct Diameter: SharedGraphMeasure {
  /// The stable name of the measure.
  public static let id = "diameter"

  /// How long an edge is.
  public let distance: EdgeDistance

  /// The value of the graph.
  public func value(on graph: Graph) -> Double? {
    guard isInSteps(graph) else {
      return longest(of: AllDistances(graph, by: distance, direction: .out).run())
    }
    return FringeDiameter(graph, at: { _ in }).value.map { Double($0) }
  }

  /// The value of the graph, from work that some tasks share; one does it all where edges are steps
  /// without direction.
  public func value(
    on graph: Graph, tasks: Int, progress: (@Sendable (Double) -> Void)?
  ) async throws -> Double? {
    guard isInSteps(graph) else {
      let totals = try await AllDistances(graph, by: distance, direction: .out)
        .run(tasks: tasks, progress: progress)
      return longest(of: totals)
    }
    let found = try FringeDiameter(graph, at: WatchedWork(progress).checkpoint)
    return found.value.map { Double($0) }
  }

  private func isInSteps(_ graph: Graph) -> Bool {
    (distance == .hops || !graph.isWeighted) && !graph.isDirected
  }

  private func longest(of totals: DistanceTotals) -> Double? {
    totals.joinsAll ? totals.farthest.max() : nil
  }
}

extension GraphMeasure where Self == Diameter {
  /// The longest of all shortest paths.
  public static func diameter(distance: EdgeDistance = .hops) -> Self {
    Diameter(distance: distance)
  }
}
