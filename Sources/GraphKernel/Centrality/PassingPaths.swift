/// The share of all shortest paths that pass each node, over ordered pairs.
///
/// A node with one tie stands between nobody, and its paths are those of its neighbor and one step more.
/// In an undirected graph such nodes are taken away, their neighbors count for them as well, and what
/// they add is a product: on networks with many loose ends that saves half of the time.
struct PassingPaths: SplitComputation {
  private let paths: AllShortestPaths
  private let nodeCount: Int
  /// The graph without loose ends, and for each of its nodes how many it stands for; nil when the graph
  /// is taken as it is.
  private let reduction: (part: Subgraph, masses: [Double])?

  init(_ graph: Graph, by distance: EdgeDistance) {
    nodeCount = graph.nodeCount
    reduction = Self.withoutLooseEnds(graph, by: distance)
    paths = AllShortestPaths(
      reduction?.part.graph ?? graph, by: distance, masses: reduction?.masses)
  }

  private static func withoutLooseEnds(
    _ graph: Graph, by distance: EdgeDistance
  ) -> (Subgraph, [Double])? {
    guard !graph.isDirected, graph.selfLoopCount == 0 else { return nil }
    let arcs = graph.outgoing
    // An edge that is not crossed ties nobody to its end.
    guard distance == .hops || arcs.weights?.contains(0) != true else { return nil }
    let isLoose = (0..<graph.nodeCount).map { node in
      let row = arcs.arcs(of: node)
      return row.count == 1 && arcs.arcs(of: Int(arcs.targets[row.lowerBound])).count > 1
    }
    guard isLoose.contains(true), !graph.hasParallelEdges else { return nil }
    let part = graph.subgraph(of: graph.nodes.filter { !isLoose[$0.index] })
    let masses = part.originals.map { node in
      1 + Double(graph.neighbors(of: node).count { isLoose[$0.index] })
    }
    return (part, masses)
  }

  var partCount: Int { paths.partCount }

  func part(_ position: Int) -> AllShortestPaths.Sums { paths.part(position) }

  func add(_ part: AllShortestPaths.Sums, to sum: inout AllShortestPaths.Sums) {
    paths.add(part, to: &sum)
  }

  func result(of sum: AllShortestPaths.Sums?) -> [Double] {
    let sums = paths.result(of: sum).nodes
    guard let reduction else { return sums }
    let components = reduction.part.graph.components()
    var sizes = [Double](repeating: 0, count: components.groupCount)
    for (node, mass) in reduction.masses.enumerated() {
      sizes[components.groupIndices[node]] += mass
    }
    var result = [Double](repeating: 0, count: nodeCount)
    for (node, original) in reduction.part.originals.enumerated() {
      let mass = reduction.masses[node]
      let others = sizes[components.groupIndices[node]] - mass
      // From a loose end to all others and back, and between the loose ends of one node.
      let own = 2 * (mass - 1) * others + (mass - 1) * (mass - 2)
      result[original.index] = sums[node] + own
    }
    return result
  }
}
