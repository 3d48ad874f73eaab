/// One value for each edge of a graph.
public struct EdgeValues<Value> {
  /// The edges in the order of ``Graph/edges``.
  public let edges: [Edge]

  /// The values in the order of the edges.
  public let values: [Value]

  init(edges: [Edge], values: [Value]) {
    self.edges = edges
    self.values = values
  }

  /// The value of the first edge from one node to another, in an undirected graph from either end;
  /// nil when there is no such edge.
  public subscript(source: Node, target: Node) -> Value? {
    edges.firstIndex { $0.source == source && $0.target == target }.map { values[$0] }
      ?? (isDirected
        ? nil : edges.firstIndex { $0.source == target && $0.target == source }.map { values[$0] })
  }

  var isDirected = false
}

extension EdgeValues: Sendable where Value: Sendable {}
extension EdgeValues: Equatable where Value: Equatable {}
extension EdgeValues: Hashable where Value: Hashable {}
