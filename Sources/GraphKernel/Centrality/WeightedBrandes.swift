/// Brandes's accumulation from one source after another, along edges of different lengths.
///
/// As long as no two paths to a node are of one length, the shortest paths from a source are a tree, and
/// what returns climbs it; that is the rule where lengths were measured. Else the paths are counted
/// along all edges that lie on one: in the names of Brandes (2001), `counts` is σ, `dependencies` is δ,
/// `order` is S; a node may stand for several. Lengths that differ by less than one part in 10¹⁰ are
/// taken as equal, because sums of the same lengths in another order differ in the last digits.
/// Memory: 50 bytes a node, and 16 an arc.
///
/// The loops run over bare pointers: with arrays they take half as long again.
final class WeightedBrandes {
  private let rows: BareRows
  private let lengths: UnsafeMutablePointer<Double>
  private let count: Int
  private let distances: UnsafeMutablePointer<Double>
  private let counts: UnsafeMutablePointer<Double>
  private let dependencies: UnsafeMutablePointer<Double>
  /// 1 when a node is settled; 2 between the way out and the way back of counting.
  private let states: UnsafeMutablePointer<UInt8>
  private let order: UnsafeMutablePointer<UInt32>
  private let parents: UnsafeMutablePointer<UInt32>
  private let masses: UnsafeMutablePointer<Double>
  private var orderCount = 0
  private var hasTies = false
  private let buckets: BucketQueue?

  /// - Parameters:
  ///   - rows: the arcs that paths follow.
  ///   - lengths: the length of each arc, infinite when it is not crossed.
  ///   - masses: how many nodes each node stands for; nil for one each.
  init(_ rows: BareRows, lengths: [Double], masses given: [Double]? = nil) {
    self.rows = rows
    self.lengths = .allocate(capacity: lengths.count)
    self.lengths.initialize(from: lengths, count: lengths.count)
    count = rows.count
    buckets = BucketQueue(lengths: lengths, capacity: rows.arcCount + 1)
    distances = .allocate(capacity: count)
    distances.initialize(repeating: .infinity, count: count)
    counts = .allocate(capacity: count)
    counts.initialize(repeating: 0, count: count)
    dependencies = .allocate(capacity: count)
    dependencies.initialize(repeating: 0, count: count)
    states = .allocate(capacity: count)
    states.initialize(repeating: 0, count: count)
    order = .allocate(capacity: count)
    parents = .allocate(capacity: count)
    masses = .allocate(capacity: count)
    masses.initialize(repeating: 1, count: count)
    for (node, mass) in (given ?? []).enumerated() { masses[node] = mass }
  }

  deinit {
    lengths.deallocate()
    distances.deallocate()
    counts.deallocate()
    dependencies.deallocate()
    states.deallocate()
    order.deallocate()
    parents.deallocate()
    masses.deallocate()
    buckets?.deallocate()
  }

  /// Adds, for each node, the share of the shortest paths from a source that pass it, and, when there
  /// is room for them, for each arc the share that uses it.
  func run(from source: Int, nodes: inout [Double], arcs: inout [Double]) {
    if let buckets {
      settle(from: source, by: buckets)
    } else {
      settle(from: source, by: DistanceHeap())
    }
    let visitsArcs = !arcs.isEmpty
    nodes.withUnsafeMutableBufferPointer { nodes in
      arcs.withUnsafeMutableBufferPointer { arcs in
        if hasTies || visitsArcs {
          countPaths(from: source)
          accumulate(from: source, nodes, visitsArcs ? arcs.baseAddress : nil)
        } else {
          climb(from: source, nodes)
        }
      }
    }
    for position in 0..<orderCount {
      let node = Int(order[position])
      distances[node] = .infinity
      states[node] = 0
    }
  }

  private func settle(from source: Int, by empty: some NodeQueue) {
    var queue = empty
    let (distances, states, order, parents) = (distances, states, order, parents)
    let (offsets, targets, lengths) = (rows.offsets, rows.targets, lengths)
    var settledCount = 0
    var hasTies = false
    distances[source] = 0
    queue.push(source, at: 0)
    while let node = queue.pop() {
      guard states[node] == 0 else { continue }
      states[node] = 1
      order[settledCount] = UInt32(truncatingIfNeeded: node)
      settledCount &+= 1
      let distance = distances[node]
      var arc = Int(offsets[node])
      let end = Int(offsets[node + 1])
      while arc < end {
        let target = Int(targets[arc])
        let length = distance + lengths[arc]
        let known = distances[target]
        arc &+= 1
        // Most arcs lead back or round about: one comparison is enough for them.
        guard length <= known * (1 + 1e-9), states[target] == 0 else { continue }
        if Self.isSame(length, known) {
          hasTies = hasTies || length.isFinite
        } else if length < known {
          distances[target] = length
          parents[target] = UInt32(truncatingIfNeeded: node)
          queue.push(target, at: length)
        }
      }
    }
    orderCount = settledCount
    self.hasTies = hasTies
  }

  /// What returns in a tree: each node hands on itself and all behind it.
  private func climb(from source: Int, _ nodes: UnsafeMutableBufferPointer<Double>) {
    let (dependencies, order, parents, masses) = (dependencies, order, parents, masses)
    let sourceMass = masses[source]
    for position in stride(from: orderCount - 1, to: 0, by: -1) {
      let node = Int(order[position])
      let behind = dependencies[node]
      nodes[node] += sourceMass * behind
      dependencies[Int(parents[node])] += masses[node] + behind
      dependencies[node] = 0
    }
    dependencies[source] = 0
  }

  private func countPaths(from source: Int) {
    for position in 0..<orderCount { counts[Int(order[position])] = 0 }
    counts[source] = 1
    for position in 0..<orderCount {
      let node = Int(order[position])
      states[node] = 2
      let distance = distances[node]
      for arc in Int(rows.offsets[node])..<Int(rows.offsets[node + 1]) {
        let target = Int(rows.targets[arc])
        guard states[target] == 1, Self.isSame(distance + lengths[arc], distances[target]) else {
          continue
        }
        counts[target] += counts[node]
      }
    }
  }

  private func accumulate(
    from source: Int, _ nodes: UnsafeMutableBufferPointer<Double>,
    _ arcs: UnsafeMutablePointer<Double>?
  ) {
    let sourceMass = masses[source]
    for position in stride(from: orderCount - 1, through: 0, by: -1) {
      let node = Int(order[position])
      let distance = distances[node]
      var sum = 0.0
      for arc in Int(rows.offsets[node])..<Int(rows.offsets[node + 1]) {
        let target = Int(rows.targets[arc])
        guard states[target] == 1, Self.isSame(distance + lengths[arc], distances[target]) else {
          continue
        }
        let share = (masses[target] + dependencies[target]) / counts[target]
        arcs?[arc] += counts[node] * share
        sum += share
      }
      states[node] = 1
      dependencies[node] = counts[node] * sum
      if position > 0 { nodes[node] += sourceMass * dependencies[node] }
    }
    for position in 0..<orderCount { dependencies[Int(order[position])] = 0 }
  }

  @inline(__always)
  private static func isSame(_ first: Double, _ second: Double) -> Bool {
    first == second || abs(first - second) <= 1e-10 * min(first, second)
  }
}
