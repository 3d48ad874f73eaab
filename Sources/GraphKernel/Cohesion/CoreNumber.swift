/// The largest k for which a node is in the k-core: the part in which everyone has k ties.
///
/// In a directed graph the ties of a node are its in- and out-edges together, so that two opposite
/// edges count twice. Self-loops, weights and kept parallel edges are ignored. Seidman (1983).
///
/// - Complexity: O(n + m). Batagelj and Zaveršnik (2003).
public struct CoreNumber: NodeMeasure {
  /// The stable name of the measure.
  public static let id = "core"

  /// The value of each node.
  public func values(on graph: Graph) -> NodeValues<Double?> {
    let graph = graph.simplified()
    let count = graph.nodeCount
    var degrees = graph.nodes.map { graph.degree(of: $0) }
    // Nodes stand in the order of what is left of their degree; `starts[d]` is where d begins.
    var starts = [Int](repeating: 0, count: (degrees.max() ?? 0) + 2)
    for degree in degrees { starts[degree + 1] += 1 }
    for degree in 1..<starts.count { starts[degree] += starts[degree - 1] }
    var order = [Int](repeating: 0, count: count)
    var places = order
    var next = starts
    for node in 0..<count {
      places[node] = next[degrees[node]]
      order[places[node]] = node
      next[degrees[node]] += 1
    }
    for step in 0..<count {
      let node = order[step]
      for row in graph.isDirected ? [graph.outgoing, graph.incoming] : [graph.outgoing] {
        for arc in row.arcs(of: node) {
          let neighbor = Int(row.targets[arc])
          let degree = degrees[neighbor]
          guard degree > degrees[node] else { continue }
          let first = max(starts[degree], step + 1)
          let other = order[first]
          order.swapAt(first, places[neighbor])
          places[other] = places[neighbor]
          places[neighbor] = first
          starts[degree] = first + 1
          degrees[neighbor] -= 1
        }
      }
    }
    return NodeValues(degrees.map { Double($0) })
  }
}

extension NodeMeasure where Self == CoreNumber {
  /// The largest k for which a node is in the k-core.
  public static func coreNumber() -> Self { CoreNumber() }
}
