/// A way to split a graph in two, with what must be cut for it.
public struct Cut: Hashable, Sendable {
  /// The sum of the weights of the edges that are cut.
  public let weight: Double

  /// The nodes of one side, ascending; of a directed graph, the side from which the edges lead.
  public let side: [Node]

  /// The edges from one side to the other, in the order of ``Graph/edges``.
  public let edges: [Edge]

  init(_ graph: Graph, side: [Bool]) {
    let edges = graph.edges.filter { edge in
      graph.isDirected
        ? side[edge.source.index] && !side[edge.target.index]
        : side[edge.source.index] != side[edge.target.index]
    }
    self.weight = edges.reduce(0) { $0 + $1.weight }
    self.edges = edges
    self.side = graph.nodes.filter { side[$0.index] }
  }
}
