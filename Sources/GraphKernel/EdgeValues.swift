/// One value for each edge of a graph.
public struct EdgeValues<Value> {
  /// The edges in the order of ``Graph/edges``.
  public let edges: [Edge]

  /// The values in the order of the edges.
  public let values: [Value]

  private let isDirected: Bool

  init(_ values: [Value], edgesOf graph: Graph) {
    self.edges = graph.edges
    self.values = values
    self.isDirected = graph.isDirected
  }

  /// The value of the edge from one node to another, in an undirected graph from either end; nil
  /// when there is no such edge, the first of several when there are parallel ones.
  ///
  /// - Complexity: O(log m).
  public subscript(source: Node, target: Node) -> Value? {
    let first = isDirected ? source : min(source, target)
    let second = isDirected ? target : max(source, target)
    var low = 0
    var high = edges.count
    while low < high {
      let middle = (low + high) / 2
      let edge = edges[middle]
      if (edge.source, edge.target) < (first, second) { low = middle + 1 } else { high = middle }
    }
    guard low < edges.count, edges[low].source == first, edges[low].target == second else {
      return nil
    }
    return values[low]
  }
}

extension EdgeValues: Sendable where Value: Sendable {}
extension EdgeValues: Equatable where Value: Equatable {}
extension EdgeValues: Hashable where Value: Hashable {}
