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
    let rounds = graph.outgoing.withBareRows { out in
      graph.isDirected
        ? graph.incoming.withBareRows { Peeling(out, $0).rounds } : Peeling(out, nil).rounds
    }
    return NodeValues(rounds.map { Double($0) })
  }
}

/// Takes away those with the fewest ties left, and whom that leaves with no more, until nobody is left.
private struct Peeling {
  /// The fewest ties that were left when each node went.
  private(set) var rounds: [UInt32] = []

  init(_ rows: RowPointers, _ others: RowPointers?) {
    let count = rows.count
    rounds = [UInt32](unsafeUninitializedCapacity: count) { degrees, initialized in
      for node in 0..<count {
        degrees[node] = rows.degree(node) &+ (others?.degree(node) ?? 0)
      }
      initialized = count
      guard let degrees = degrees.baseAddress else { return }
      // One place more, because a place is written before it is known whether it is taken.
      withUnsafeTemporaryAllocation(of: UInt32.self, capacity: count + 1) { leaving in
        withUnsafeTemporaryAllocation(of: UInt32.self, capacity: count) { rest in
          guard let leaving = leaving.baseAddress, let rest = rest.baseAddress else { return }
          Self.peel(degrees, rows, others, leaving, rest)
        }
      }
    }
  }

  private static func peel(
    _ degrees: UnsafeMutablePointer<UInt32>, _ rows: RowPointers, _ others: RowPointers?,
    _ leaving: UnsafeMutablePointer<UInt32>, _ rest: UnsafeMutablePointer<UInt32>
  ) {
    var restCount = rows.count
    for node in 0..<restCount { rest[node] = UInt32(truncatingIfNeeded: node) }
    while restCount > 0 {
      var least = UInt32.max
      for place in 0..<restCount { least = min(least, degrees[Int(rest[place])]) }
      var end = 0
      for place in 0..<restCount {
        leaving[end] = rest[place]
        end &+= degrees[Int(rest[place])] == least ? 1 : 0
      }
      var next = 0
      while next < end {
        let node = Int(leaving[next])
        next &+= 1
        end = drop(node, rows, least, degrees, leaving, end)
        if let others { end = drop(node, others, least, degrees, leaving, end) }
      }
      var kept = 0
      for place in 0..<restCount {
        rest[kept] = rest[place]
        kept &+= degrees[Int(rest[place])] > least ? 1 : 0
      }
      restCount = kept
    }
  }

  /// Takes a tie from each neighbor that has more than the least; gives the end of those who leave.
  @inline(__always)
  private static func drop(
    _ node: Int, _ rows: RowPointers, _ least: UInt32, _ degrees: UnsafeMutablePointer<UInt32>,
    _ leaving: UnsafeMutablePointer<UInt32>, _ end: Int
  ) -> Int {
    var end = end
    for arc in Int(rows.offsets[node])..<Int(rows.offsets[node &+ 1]) {
      let neighbor = rows.targets[arc]
      let degree = degrees[Int(neighbor)]
      // Branches would be guessed wrong too often.
      degrees[Int(neighbor)] = degree &- (degree > least ? 1 : 0)
      leaving[end] = neighbor
      end &+= degree == least &+ 1 ? 1 : 0
    }
    return end
  }
}

extension NodeMeasure where Self == CoreNumber {
  /// The largest k for which a node is in the k-core.
  public static func coreNumber() -> Self { CoreNumber() }
}
