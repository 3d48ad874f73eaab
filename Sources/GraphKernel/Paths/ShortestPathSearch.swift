/// Distances from one or several nodes, with memory that is used again for the next source.
///
/// Breadth-first when every arc counts one step, Dijkstra (1959) otherwise. O(n + arcs), or
/// O((n + arcs) log n) with lengths.
struct ShortestPathSearch {
  private let adjacency: Adjacency
  private let lengths: [Double]?

  /// The distance of each node, infinite when it was not reached.
  private(set) var distances: [Double]

  /// The nodes reached, sources first, then by distance.
  private(set) var order: [UInt32] = []

  init(_ graph: Graph, by distance: EdgeDistance, direction: EdgeDirection) {
    self.adjacency = graph.adjacency(direction)
    self.lengths = distance.lengths(of: adjacency)
    self.distances = [Double](repeating: .infinity, count: graph.nodeCount)
    self.order.reserveCapacity(graph.nodeCount)
  }

  mutating func run(from source: Int) {
    run(from: CollectionOfOne(source))
  }

  mutating func run(from sources: some Sequence<Int>) {
    for node in order { distances[Int(node)] = .infinity }
    order.removeAll(keepingCapacity: true)
    if let lengths {
      settleNearestFirst(from: sources, lengths: lengths)
    } else {
      spread(from: sources)
    }
  }

  private mutating func spread(from sources: some Sequence<Int>) {
    for source in sources where distances[source] != 0 {
      distances[source] = 0
      order.append(UInt32(source))
    }
    var next = 0
    while next < order.count {
      let node = Int(order[next])
      next += 1
      let distance = distances[node] + 1
      for arc in adjacency.arcs(of: node) {
        let target = Int(adjacency.targets[arc])
        guard distances[target] == .infinity else { continue }
        distances[target] = distance
        order.append(UInt32(truncatingIfNeeded: target))
      }
    }
  }

  private mutating func settleNearestFirst(from sources: some Sequence<Int>, lengths: [Double]) {
    var heap = DistanceHeap()
    var seen: [UInt32] = []
    var isSettled = [Bool](repeating: false, count: distances.count)
    for source in sources {
      distances[source] = 0
      heap.push(source, at: 0)
    }
    while let (node, distance) = heap.popNearest() {
      guard !isSettled[node] else { continue }
      isSettled[node] = true
      seen.append(UInt32(node))
      for arc in adjacency.arcs(of: node) {
        let target = Int(adjacency.targets[arc])
        let length = distance + lengths[arc]
        guard length < distances[target] else { continue }
        distances[target] = length
        heap.push(target, at: length)
      }
    }
    order = seen
  }
}
