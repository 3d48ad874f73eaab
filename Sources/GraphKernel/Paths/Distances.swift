extension Graph {
  /// The number of steps from a node to each node, nil where no path leads.
  ///
  /// - Complexity: O(n + m).
  public func distances(from source: Node, direction: EdgeDirection = .out) -> NodeValues<Int?> {
    distances(from: [source], direction: direction)
  }

  /// The number of steps from the nearest of several nodes to each node, nil where no path leads.
  ///
  /// - Complexity: O(n + m).
  public func distances(from sources: [Node], direction: EdgeDirection = .out)
    -> NodeValues<Int?>
  {
    let forward = adjacency(direction)
    let isOneWay = isDirected && direction != .all
    let search = StepSearch(
      from: sources.map(\.index), forward: forward,
      backward: isOneWay ? adjacency(direction.reversed) : forward)
    return NodeValues(search.steps.map { $0 < 0 ? nil : Int($0) })
  }

  /// The length of the shortest path from a node to each node, nil where no path leads.
  ///
  /// - Parameters:
  ///   - source: where paths begin.
  ///   - distance: how long an edge is; by default its weight. An edge of weight 0 is not crossed.
  ///   - direction: which edges are followed.
  /// - Complexity: O((n + m) log n).
  public func weightedDistances(
    from source: Node, by distance: EdgeDistance = .weight, direction: EdgeDirection = .out
  ) -> NodeValues<Double?> {
    weightedDistances(from: [source], by: distance, direction: direction)
  }

  /// The length of the shortest path from the nearest of several nodes to each node, nil where no
  /// path leads.
  public func weightedDistances(
    from sources: [Node], by distance: EdgeDistance = .weight, direction: EdgeDirection = .out
  ) -> NodeValues<Double?> {
    var search = ShortestPathSearch(self, by: distance, direction: direction)
    search.run(from: sources.map(\.index))
    return NodeValues(search.distances.map { $0.isFinite ? $0 : nil })
  }
}
