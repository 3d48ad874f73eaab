/// Brandes's accumulation from one source after another, along edges of different lengths.
///
/// In the names of Brandes (2001): `counts` is σ, `dependencies` is δ, `order` is S. Lengths that differ
/// by less than one part in 10¹⁰ are taken as equal, because sums of the same lengths in another order
/// differ in the last digits. Memory: 40 bytes a node, and 16 an arc.
///
/// The loops run over bare pointers: with arrays they take half as long again.
final class WeightedBrandes {
  private let adjacency: Adjacency
  private let lengths: [Double]
  private let count: Int
  private let distances: UnsafeMutablePointer<Double>
  private let counts: UnsafeMutablePointer<Double>
  private let dependencies: UnsafeMutablePointer<Double>
  private let isSettled: UnsafeMutablePointer<Bool>
  private let order: UnsafeMutablePointer<UInt32>
  private var orderCount = 0
  private let buckets: BucketQueue?

  init(_ adjacency: Adjacency, lengths: [Double]) {
    self.adjacency = adjacency
    self.lengths = lengths
    count = adjacency.nodeCount
    buckets = BucketQueue(lengths: lengths, capacity: adjacency.arcCount + 1)
    distances = .allocate(capacity: count)
    distances.initialize(repeating: .infinity, count: count)
    counts = .allocate(capacity: count)
    counts.initialize(repeating: 0, count: count)
    dependencies = .allocate(capacity: count)
    dependencies.initialize(repeating: 0, count: count)
    isSettled = .allocate(capacity: count)
    isSettled.initialize(repeating: false, count: count)
    order = .allocate(capacity: count)
  }

  deinit {
    distances.deallocate()
    counts.deallocate()
    dependencies.deallocate()
    isSettled.deallocate()
    order.deallocate()
  }

  /// Adds, for each node, the share of the shortest paths from a source that pass it, and, when there
  /// is room for them, for each arc the share that uses it.
  func run(from source: Int, nodes: inout [Double], arcs: inout [Double]) {
    settle(from: source)
    let visitsArcs = !arcs.isEmpty
    nodes.withUnsafeMutableBufferPointer { nodes in
      arcs.withUnsafeMutableBufferPointer { arcs in
        accumulate(nodes, visitsArcs ? arcs.baseAddress : nil)
      }
    }
    for position in 0..<orderCount {
      let node = Int(order[position])
      distances[node] = .infinity
      counts[node] = 0
      isSettled[node] = false
    }
    orderCount = 0
  }

  private func settle(from source: Int) {
    if let buckets {
      settle(from: source, push: { buckets.push($0, at: $1) }, pop: { buckets.pop() })
    } else {
      var heap = DistanceHeap()
      settle(from: source, push: { heap.push($0, at: $1) }, pop: { heap.popNearest()?.node })
    }
  }

  @inline(__always)
  private func settle(
    from source: Int, push: (Int, Double) -> Void, pop: () -> Int?
  ) {
    let (distances, counts, isSettled, order) = (distances, counts, isSettled, order)
    var settledCount = 0
    distances[source] = 0
    counts[source] = 1
    push(source, 0)
    adjacency.offsets.withUnsafeBufferPointer { offsets in
      adjacency.targets.withUnsafeBufferPointer { targets in
        lengths.withUnsafeBufferPointer { lengths in
          while let node = pop() {
            guard !isSettled[node] else { continue }
            isSettled[node] = true
            order[settledCount] = UInt32(truncatingIfNeeded: node)
            settledCount += 1
            let distance = distances[node]
            for arc in Int(offsets[node])..<Int(offsets[node + 1]) {
              let target = Int(targets[arc])
              let length = distance + lengths[arc]
              let known = distances[target]
              // Most arcs lead back or round about: one comparison is enough for them.
              guard length <= known * (1 + 1e-9), !isSettled[target] else { continue }
              if Self.isSame(length, known) {
                counts[target] += counts[node]
              } else if length < known {
                distances[target] = length
                counts[target] = counts[node]
                push(target, length)
              }
            }
          }
        }
      }
    }
    orderCount = settledCount
  }

  private func accumulate(
    _ nodes: UnsafeMutableBufferPointer<Double>, _ arcs: UnsafeMutablePointer<Double>?
  ) {
    let (distances, counts, dependencies) = (distances, counts, dependencies)
    adjacency.targets.withUnsafeBufferPointer { targets in
      lengths.withUnsafeBufferPointer { lengths in
        for position in stride(from: orderCount - 1, through: 0, by: -1) {
          let node = Int(order[position])
          let distance = distances[node]
          var sum = 0.0
          for arc in adjacency.arcs(of: node) {
            let target = Int(targets[arc])
            let length = distance + lengths[arc]
            guard length.isFinite, Self.isSame(length, distances[target]), target != node else {
              continue
            }
            let share = (1 + dependencies[target]) / counts[target]
            arcs?[arc] += counts[node] * share
            sum += share
          }
          dependencies[node] = counts[node] * sum
          if position > 0 { nodes[node] += dependencies[node] }
        }
      }
    }
  }

  @inline(__always)
  private static func isSame(_ first: Double, _ second: Double) -> Bool {
    first == second || abs(first - second) <= 1e-10 * min(first, second)
  }
}
