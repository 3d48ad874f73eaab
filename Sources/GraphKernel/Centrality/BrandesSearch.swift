/// The shortest paths from one source, counted, and the share of them that passes each node.
///
/// Brandes (2001). In the names of the paper: `counts` is σ, `dependencies` is δ, `order` is S.
/// Lengths that differ by less than one part in 10¹⁰ are taken as equal, because sums of the same
/// lengths in another order differ in the last digits.
struct BrandesSearch {
  private let adjacency: Adjacency
  private let lengths: [Double]?
  private var distances: [Double]
  private var counts: [Double]
  private var order: [UInt32] = []
  private(set) var dependencies: [Double]

  init(_ adjacency: Adjacency, by distance: EdgeDistance) {
    self.adjacency = adjacency
    self.lengths = distance.lengths(of: adjacency)
    self.distances = [Double](repeating: .infinity, count: adjacency.nodeCount)
    self.counts = [Double](repeating: 0, count: adjacency.nodeCount)
    self.dependencies = counts
  }

  /// Runs from a source and hands every node but the source its dependency.
  mutating func run(from source: Int, node visitNode: (Int, Double) -> Void) {
    run(from: source, node: visitNode, arc: { _, _ in })
  }

  /// Runs from a source and hands every node but the source, and every arc on a shortest path, its
  /// dependency.
  mutating func run(
    from source: Int, node visitNode: (Int, Double) -> Void, arc visitArc: (Int, Double) -> Void
  ) {
    for node in order {
      distances[Int(node)] = .infinity
      counts[Int(node)] = 0
      dependencies[Int(node)] = 0
    }
    order.removeAll(keepingCapacity: true)
    if let lengths { count(from: source, lengths) } else { count(from: source) }
    accumulate(visitNode, visitArc)
  }

  private mutating func count(from source: Int) {
    distances[source] = 0
    counts[source] = 1
    order.append(UInt32(source))
    var next = 0
    while next < order.count {
      let node = Int(order[next])
      next += 1
      for arc in adjacency.arcs(of: node) {
        let target = Int(adjacency.targets[arc])
        if distances[target] == .infinity {
          distances[target] = distances[node] + 1
          order.append(UInt32(target))
        }
        if distances[target] == distances[node] + 1 { counts[target] += counts[node] }
      }
    }
  }

  private mutating func count(from source: Int, _ lengths: [Double]) {
    var heap = DistanceHeap()
    var isSettled = [Bool](repeating: false, count: distances.count)
    distances[source] = 0
    counts[source] = 1
    heap.push(source, at: 0)
    while let (node, _) = heap.popNearest() {
      guard !isSettled[node] else { continue }
      isSettled[node] = true
      order.append(UInt32(node))
      for arc in adjacency.arcs(of: node) {
        let target = Int(adjacency.targets[arc])
        guard !isSettled[target] else { continue }
        let length = distances[node] + lengths[arc]
        if Self.isSame(length, distances[target]) {
          counts[target] += counts[node]
        } else if length < distances[target] {
          distances[target] = length
          counts[target] = counts[node]
          heap.push(target, at: length)
        }
      }
    }
  }

  private mutating func accumulate(
    _ visitNode: (Int, Double) -> Void, _ visitArc: (Int, Double) -> Void
  ) {
    for position in order.indices.reversed() {
      let node = Int(order[position])
      var dependency = 0.0
      for arc in adjacency.arcs(of: node) {
        let target = Int(adjacency.targets[arc])
        let length = distances[node] + (lengths?[arc] ?? 1)
        guard length.isFinite, target != node, Self.isSame(length, distances[target]) else {
          continue
        }
        let share = counts[node] / counts[target] * (1 + dependencies[target])
        visitArc(arc, share)
        dependency += share
      }
      dependencies[node] = dependency
      if position > 0 { visitNode(node, dependency) }
    }
  }

  private static func isSame(_ first: Double, _ second: Double) -> Bool {
    first == second || abs(first - second) <= 1e-10 * min(first, second)
  }
}
