/// The diameter of an undirected graph, from the nodes farthest from its middle.
///
/// Crescenzi and others (2013): from a node in the middle, the searches begin at the outermost layer.
/// Two nodes of inner layers are at most twice their layer apart, so the search ends as soon as a pair
/// at least that far apart is known. The searches of a layer run 512 at once.
struct FringeDiameter {
  /// The diameter; nil when the graph is in parts, or has no nodes.
  private(set) var value: Int?

  /// - Parameters:
  ///   - graph: an undirected graph.
  ///   - checkpoint: called with the share of layers that are done.
  init<Failure: Error>(
    _ graph: Graph, at checkpoint: (Double) throws(Failure) -> Void
  ) throws(Failure) {
    try checkpoint(0)
    guard graph.nodeCount > 0 else { return }
    var search = ShortestPathSearch(graph, by: .hops, direction: .out)
    search.run(from: Self.busiestNode(of: graph))
    guard search.order.count == graph.nodeCount else { return }
    var longest = 0
    // Each sweep begins at the node that lies best between the ends found so far, and finds another
    // end. The last beginning is the middle.
    var farness = [Double](repeating: 0, count: graph.nodeCount)
    var middle = 0
    for _ in 0..<Self.sweepCount {
      search.run(from: search.order.last.map { Int($0) } ?? 0)
      longest = max(longest, search.order.last.map { Int(search.distances[Int($0)]) } ?? 0)
      for node in farness.indices { farness[node] = max(farness[node], search.distances[node]) }
      middle = farness.indices.min { (farness[$0], $0) < (farness[$1], $1) } ?? 0
      search.run(from: middle)
    }
    var layers: [[Int]] = []
    for node in search.order {
      let layer = Int(search.distances[Int(node)])
      if layer == layers.count { layers.append([]) }
      layers[layer].append(Int(node))
    }
    longest = max(longest, layers.count - 1)
    let rows = BareRows(graph.outgoing)
    let many = MultiSourceSearch(forward: rows, backward: rows)
    for layer in layers.indices.reversed() {
      guard longest < 2 * layer else { break }
      for start in stride(from: 0, to: layers[layer].count, by: MultiSourceSearch.laneCount) {
        try checkpoint(1 - Double(layer + 1) / Double(layers.count))
        let end = min(start + MultiSourceSearch.laneCount, layers[layer].count)
        longest = max(longest, many.run(from: Array(layers[layer][start..<end])))
      }
    }
    value = longest
    try checkpoint(1)
  }

  private static let sweepCount = 4

  private static func busiestNode(of graph: Graph) -> Int {
    let degrees = (0..<graph.nodeCount).map { graph.outgoing.arcs(of: $0).count }
    return degrees.indices.max { (degrees[$0], $1) < (degrees[$1], $0) } ?? 0
  }
}
