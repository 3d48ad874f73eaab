/// How much goes through each tie of a node on average: the brokerage of Everett and Valente (2016).
///
/// `(2B + r) / d`, B the betweenness, d the degree and r the number of nodes that the node reaches,
/// which is the mean betweenness of its ties; 0 when the betweenness is 0. Two nodes that stand
/// between others alike differ when one needs many ties for it. Directions, weights, self-loops and
/// parallel edges are ignored.
///
/// - Complexity: O(n · m).
public struct EverettValente: SharedNodeMeasure {
  /// The stable name of the measure.
  public static let id = "everett-valente"

  /// The value of each node.
  public func values(on graph: Graph) -> NodeValues<Double?> {
    let graph = graph.symmetrized().simplified()
    return values(of: graph.values(of: .betweenness()), on: graph)
  }

  /// The value of each node, from work that some tasks share.
  public func values(
    on graph: Graph, tasks: Int, progress: (@Sendable (Double) -> Void)?
  ) async throws -> NodeValues<Double?> {
    let graph = graph.symmetrized().simplified()
    let betweenness = try await graph.values(
      of: .betweenness(), tasks: tasks, progress: progress)
    return values(of: betweenness, on: graph)
  }

  private func values(
    of betweenness: NodeValues<Double?>, on graph: Graph
  ) -> NodeValues<Double?> {
    let components = graph.components()
    let sizes = components.sizes
    return NodeValues(
      graph.nodes.map { node in
        guard let value = betweenness[node], value > 0 else { return 0 }
        let reached = Double(sizes[components[node]] - 1)
        return (2 * value + reached) / Double(graph.neighbors(of: node).count)
      })
  }
}

extension NodeMeasure where Self == EverettValente {
  /// How much goes through each tie of a node on average.
  public static func everettValente() -> Self { EverettValente() }
}
