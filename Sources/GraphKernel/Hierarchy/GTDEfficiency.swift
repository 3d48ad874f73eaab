/// How few edges hold the parts together: Krackhardt's efficiency.
///
/// Range 1 (each component is a tree, with every edge one way) to 0 (every possible edge is there).
/// Nil when no component has two nodes. Self-loops do not count; an undirected edge counts both ways.
/// Krackhardt (1994).
///
/// - Complexity: O(n + m).
public struct GTDEfficiency: GraphMeasure {
  /// How several components become one number; with one component the two agree.
  public enum Pooling: String, Hashable, Sendable, CaseIterable {
    /// Superfluous edges of all components over the most that there could be.
    case edges
    /// One less the mean share of superfluous edges, components weighted by their nodes.
    case components
  }

  /// The stable name of the measure.
  public static let id = "gtd-efficiency"

  /// How several components become one number.
  public let pooling: Pooling

  /// The value of the graph.
  public func value(on graph: Graph) -> Double? {
    let arcs = graph.simplified().outgoing
    let components = graph.components()
    var arcCounts = [Int](repeating: 0, count: components.groupCount)
    for node in 0..<graph.nodeCount {
      arcCounts[components.groupIndices[node]] += arcs.arcs(of: node).count
    }
    let parts = zip(components.sizes, arcCounts).filter { $0.0 > 1 }
    guard !parts.isEmpty else { return nil }
    switch pooling {
    case .edges:
      let superfluous = parts.reduce(0) { $0 + $1.1 - ($1.0 - 1) }
      let possible = parts.reduce(0) { $0 + ($1.0 - 1) * ($1.0 - 1) }
      return 1 - Double(superfluous) / Double(possible)
    case .components:
      let nodeCount = parts.reduce(0) { $0 + $1.0 }
      let mean = parts.reduce(0.0) { sum, part in
        let share = Double(part.1 - (part.0 - 1)) / Double((part.0 - 1) * (part.0 - 1))
        return sum + Double(part.0) / Double(nodeCount) * share
      }
      return 1 - mean
    }
  }
}

extension GraphMeasure where Self == GTDEfficiency {
  /// How few edges hold the parts together.
  public static func gtdEfficiency(pooling: GTDEfficiency.Pooling = .edges) -> Self {
    GTDEfficiency(pooling: pooling)
  }
}
