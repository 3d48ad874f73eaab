/// The distances of every node to all others, summed up for each.
struct AllDistances: SplitComputation {
  private let graph: Graph
  private let distance: EdgeDistance
  private let direction: EdgeDirection
  private let order: CompactOrder
  private let forward: BareRows
  private let backward: BareRows

  /// - Parameter direction: whose distances count.
  init(_ graph: Graph, by distance: EdgeDistance, direction: EdgeDirection) {
    self.graph = graph
    // Without weights every edge is one step, whatever was asked for: 1, or one over 1.
    self.distance = graph.isWeighted ? distance : .hops
    self.direction = direction
    // Searches in steps run against the direction, because what they find is added at the other end.
    let forward = graph.adjacency(direction.reversed)
    let isOneWay = graph.isDirected && direction != .all
    order = CompactOrder(
      forward: forward, backward: isOneWay ? graph.adjacency(direction) : forward)
    self.forward = BareRows(order.forward)
    backward = isOneWay ? BareRows(order.backward) : self.forward
  }

  private static let largestPartCount = 16

  private var runCount: Int {
    (graph.nodeCount + MultiSourceSearch.laneCount - 1) / MultiSourceSearch.laneCount
  }

  var partCount: Int {
    min(Self.largestPartCount, distance == .hops ? runCount : graph.nodeCount)
  }

  func part(_ position: Int) -> DistanceTotals {
    distance == .hops ? steps(position) : lengths(position)
  }

  private func steps(_ position: Int) -> DistanceTotals {
    let search = MultiSourceSearch(forward: forward, backward: backward)
    for run in stride(from: position, to: runCount, by: partCount) {
      let first = run * MultiSourceSearch.laneCount
      let sources = first..<min(first + MultiSourceSearch.laneCount, graph.nodeCount)
      _ = search.run(from: Array(sources))
    }
    return search.totals
  }

  private func lengths(_ position: Int) -> DistanceTotals {
    var search = ShortestPathSearch(graph, by: distance, direction: direction)
    var totals = DistanceTotals(count: graph.nodeCount)
    for source in stride(from: position, to: graph.nodeCount, by: partCount) {
      search.run(from: source)
      totals.reached[source] = search.order.count - 1
      for node in search.order.dropFirst() {
        let distance = search.distances[Int(node)]
        totals.total[source] += distance
        totals.inverse[source] += 1 / distance
        totals.farthest[source] = max(totals.farthest[source], distance)
      }
    }
    return totals
  }

  func add(_ part: DistanceTotals, to sum: inout DistanceTotals) { sum.add(part) }

  func result(of sum: DistanceTotals?) -> DistanceTotals {
    guard var sum else { return DistanceTotals(count: 0) }
    guard distance == .hops else { return sum }
    sum.reached = order.restored(sum.reached)
    sum.total = order.restored(sum.total)
    sum.inverse = order.restored(sum.inverse)
    sum.farthest = order.restored(sum.farthest)
    return sum
  }
}
