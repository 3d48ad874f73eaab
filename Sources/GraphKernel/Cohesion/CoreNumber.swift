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
      rows.reduce(UInt32(0)) { $0 + UInt32(truncatingIfNeeded: $1.arcs(of: node).count) }
    }
    degrees.withUnsafeMutableBufferPointer { Self.peel($0, rows) }
    return NodeValues(degrees.map { Double($0) })
  }

  /// Takes away those with the fewest ties left, and whom that leaves with no more, until nobody is
  /// left; the number of each becomes that of its round.
  private static func peel(_ degrees: UnsafeMutableBufferPointer<UInt32>, _ rows: [Adjacency]) {
    var rest = degrees.indices.map { UInt32(truncatingIfNeeded: $0) }
    var leaving: [UInt32] = []
    leaving.reserveCapacity(degrees.count)
    while true {
      var least = UInt32.max
      for node in rest { least = min(least, degrees[Int(node)]) }
      guard least < .max else { return }
      leaving.removeAll(keepingCapacity: true)
      for node in rest where degrees[Int(node)] == least { leaving.append(node) }
      var next = 0
      while next < leaving.count {
        let node = Int(leaving[next])
        next &+= 1
        for row in rows { drop(node, row, least, degrees, &leaving) }
      }
      rest.removeAll { degrees[Int($0)] == least }
    }
  }

  @inline(__always)
  private static func drop(
    _ node: Int, _ row: Adjacency, _ least: UInt32,
    _ degrees: UnsafeMutableBufferPointer<UInt32>, _ leaving: inout [UInt32]
  ) {
    row.targets.withUnsafeBufferPointer { targets in
      for arc in row.arcs(of: node) {
        let neighbor = Int(targets[arc])
        let degree = degrees[neighbor]
        guard degree > least else { continue }
        degrees[neighbor] = degree &- 1
        if degree &- 1 == least { leaving.append(targets[arc]) }
      }
    }
  }
}

extension NodeMeasure where Self == CoreNumber {
  /// The largest k for which a node is in the k-core.
  public static func coreNumber() -> Self { CoreNumber() }
}
