import GraphKernel

/// The graphs that are measured: undirected, simple, and the same on every run.
enum GraphFamily: String, CaseIterable {
  /// Barabási and Albert's preferential attachment, four ties for each new node.
  case ba
  /// The same with ten ties for each new node.
  case ba10
  /// Watts and Strogatz's small world: a ring of eight neighbors, one tie in twenty moved.
  case ws
  /// Ties at random, four for each node.
  case gnm
  /// A square grid.
  case grid
  /// Municipalities: groups of uneven size, few ties across, one node in five with a single tie.
  case mun

  func edges(_ count: Int) -> (nodeCount: Int, edges: [Edge]) {
    var random = SplitMix64(seed: 42)
    var pairs = PairList()
    var nodeCount = count
    switch self {
    case .ba: return (count, Self.attach(count, ties: 4, &random))
    case .ba10: return (count, Self.attach(count, ties: 10, &random))
    case .ws: Self.rewire(count, &pairs, &random)
    case .gnm:
      while pairs.edges.count < 4 * count {
        pairs.add(random.draw(count), random.draw(count))
      }
    case .grid:
      var side = 1
      while (side + 1) * (side + 1) <= count { side += 1 }
      nodeCount = side * side
      for row in 0..<side {
        for column in 0..<side {
          let node = row * side + column
          if column + 1 < side { pairs.add(node, node + 1) }
          if row + 1 < side { pairs.add(node, node + side) }
        }
      }
    case .mun: Self.settle(count, &pairs, &random)
    }
    return (nodeCount, pairs.edges)
  }

  private static func attach(
    _ count: Int, ties: Int, _ random: inout SplitMix64
  ) -> [Edge] {
    var edges: [Edge] = []
    edges.reserveCapacity(ties * count)
    var ends: [UInt32] = []
    ends.reserveCapacity(2 * ties * count)
    for node in ties..<count {
      var targets: [Int] = node == ties ? Array(0..<ties) : []
      while targets.count < ties {
        let target = Int(ends[random.draw(ends.count)])
        if !targets.contains(target) { targets.append(target) }
      }
      for target in targets {
        edges.append(Edge(Node(node), Node(target)))
        ends.append(UInt32(node))
        ends.append(UInt32(target))
      }
    }
    return edges
  }

  private static func rewire(_ count: Int, _ pairs: inout PairList, _ random: inout SplitMix64) {
    for node in 0..<count {
      for step in 1...4 {
        let isMoved = random.draw(20) == 0
        pairs.add(node, isMoved ? random.draw(count) : (node + step) % count)
      }
    }
  }

  private static func settle(_ count: Int, _ pairs: inout PairList, _ random: inout SplitMix64) {
    let inner = count * 8 / 10
    var start = 0
    while start < inner {
      // A log-normal size, from the sum of twelve draws as a normal number.
      let normal = (0..<12).reduce(-6.0) { sum, _ in sum + Double(random.draw(1 << 20)) / 0x1p20 }
      let size = min(max(12, Int(Self.exponential(4.2 + 0.8 * normal))), inner - start)
      for node in start..<(start + size) where size > 1 {
        for _ in 0..<4 { pairs.add(node, start + random.draw(size)) }
        if random.draw(2) == 0 { pairs.add(node, random.draw(inner)) }
      }
      start += size
    }
    for node in inner..<count { pairs.add(node, random.draw(inner)) }
  }

  private static func exponential(_ power: Double) -> Double {
    var term = 1.0
    var sum = 1.0
    for step in 1..<60 {
      term *= power / Double(step)
      sum += term
    }
    return sum
  }
}

/// Edges without repetition and without self-loops.
private struct PairList {
  private(set) var edges: [Edge] = []
  private var known: Set<Int> = []

  mutating func add(_ first: Int, _ second: Int) {
    guard first != second else { return }
    guard known.insert(min(first, second) << 32 | max(first, second)).inserted else { return }
    edges.append(Edge(Node(first), Node(second)))
  }
}

extension SplitMix64 {
  mutating func draw(_ bound: Int) -> Int { Int(next() % UInt64(bound)) }
}
