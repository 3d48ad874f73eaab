/// Which nodes reach which along the edges, as rows of bits; a node reaches itself.
///
/// Memory: n² / 8 bytes, twice.
struct Reach {
  let count: Int
  private let words: Int
  private var forward: [UInt64]
  private var backward: [UInt64]

  /// - Parameter checkpoint: called with the share of nodes whose reach is known.
  init<Failure: Error>(
    _ graph: Graph, at checkpoint: (Double) throws(Failure) -> Void
  ) throws(Failure) {
    count = graph.nodeCount
    words = (count + 63) / 64
    forward = [UInt64](repeating: 0, count: count * words)
    backward = forward
    var search = ShortestPathSearch(graph, by: .hops, direction: .out)
    for node in 0..<count {
      try checkpoint(Double(node) / Double(count))
      search.run(from: node)
      for reached in search.order {
        forward[node * words + Int(reached) / 64] |= 1 << (UInt64(reached) % 64)
        backward[Int(reached) * words + node / 64] |= 1 << (UInt64(node) % 64)
      }
    }
  }

  /// Whether a path leads from one node to another.
  func leads(from source: Int, to target: Int) -> Bool {
    forward[source * words + target / 64] & (1 << (UInt64(target) % 64)) != 0
  }

  /// The number of nodes that reach a node, itself among them.
  func sourceCount(of node: Int) -> Int {
    backward[node * words..<(node + 1) * words].reduce(0) { $0 + $1.nonzeroBitCount }
  }

  /// Whether two nodes have a node that reaches both and that all others that do so reach.
  ///
  /// - Parameter sourceCounts: ``sourceCount(of:)`` of each node.
  func haveLeastUpperBound(_ first: Int, _ second: Int, sourceCounts: [Int]) -> Bool {
    let bounds = (0..<words).map {
      backward[first * words + $0] & backward[second * words + $0]
    }
    // What every other bound reaches has more sources than any of them, so one candidate is enough.
    var least: Int?
    for word in 0..<words {
      var bits = bounds[word]
      while bits != 0 {
        let node = word * 64 + bits.trailingZeroBitCount
        bits &= bits - 1
        if least.map({ sourceCounts[node] > sourceCounts[$0] }) ?? true { least = node }
      }
    }
    guard let least else { return false }
    return (0..<words).allSatisfy { bounds[$0] & ~backward[least * words + $0] == 0 }
  }
}
