/// The largest k for which a node is in the k-core: the part in which everyone has k ties.
///
/// In a directed graph the ties of a node are its in- and out-edges together, so that two opposite
/// edges count twice. Self-loops, weights and kept parallel edges are ignored. Seidman (1983).
///
/// - Complexity: O(m + n · c), c the number of different cores. After Batagelj and Zaveršnik (2003).
public struct CoreNumber: NodeMeasure {
  /// The stable name of the measure.
  public static let id = "core"

  /// The value of each node.
  public func values(on graph: Graph) -> NodeValues<Double?> {
    let graph = graph.simplified()
    let rows = graph.isDirected ? [graph.outgoing, graph.incoming] : [graph.outgoing]
    var degrees = (0..<graph.nodeCount).map { node in
      rows.reduce(0) { $0 + $1.arcs(of: node).count }
    }
    var rest = Array(0..<graph.nodeCount)
    while let least = rest.lazy.map({ degrees[$0] }).min() {
      // Everybody with no more than `least` ties left goes, and whom that leaves with no more.
      var leaving = rest.filter { degrees[$0] == least }
      var next = 0
      while next < leaving.count {
        let node = leaving[next]
        next += 1
        for row in rows { Self.drop(node, row, least, &degrees, &leaving) }
      }
      rest.removeAll { degrees[$0] == least }
    }
    return NodeValues(degrees.map { Double($0) })
  }

  private static func drop(
    _ node: Int, _ row: Adjacency, _ least: Int, _ degrees: inout [Int], _ leaving: inout [Int]
  ) {
    degrees.withUnsafeMutableBufferPointer { degrees in
      row.targets.withUnsafeBufferPointer { targets in
        for arc in row.arcs(of: node) {
          let neighbor = Int(targets[arc])
          guard degrees[neighbor] > least else { continue }
          degrees[neighbor] -= 1
          if degrees[neighbor] == least { leaving.append(neighbor) }
        }
      }
    }
  }
}

extension NodeMeasure where Self == CoreNumber {
  /// The largest k for which a node is in the k-core.
  public static func coreNumber() -> Self { CoreNumber() }
}
