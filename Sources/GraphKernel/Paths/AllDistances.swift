/// The distances of every node, in steps, summed up for each.
struct AllDistances: SplitComputation {
  private let order: TraversalOrder
  private let count: Int

  /// - Parameter direction: whose distances count; a node's own searches run against it, because
  ///   what they find is added at the other end.
  init(_ graph: Graph, direction: EdgeDirection) {
    let (own, other): (Adjacency, Adjacency) =
      switch direction {
      case .out: (graph.incoming, graph.outgoing)
      case .in: (graph.outgoing, graph.incoming)
      case .all: (graph.adjacency(.all), graph.adjacency(.all))
      }
    order = TraversalOrder(forward: own, backward: other)
    count = graph.nodeCount
  }

  private static let largestPartCount = 16

  private var runCount: Int {
    (count + MultiSourceSearch.laneCount - 1) / MultiSourceSearch.laneCount
  }

  var partCount: Int { min(Self.largestPartCount, runCount) }

  func part(_ position: Int) -> DistanceTotals {
    var search = MultiSourceSearch(forward: order.forward, backward: order.backward)
    var totals = DistanceTotals(count: count)
    for run in stride(from: position, to: runCount, by: partCount) {
      let first = run * MultiSourceSearch.laneCount
      let sources = first..<min(first + MultiSourceSearch.laneCount, count)
      _ = search.run(from: sources, into: &totals)
    }
    return totals
  }

  func result(of parts: [DistanceTotals]) -> DistanceTotals {
    var sum = DistanceTotals(count: count)
    for part in parts { sum.add(part) }
    sum.reached = order.restored(sum.reached)
    sum.total = order.restored(sum.total)
    sum.inverse = order.restored(sum.inverse)
    sum.farthest = order.restored(sum.farthest)
    return sum
  }
}
