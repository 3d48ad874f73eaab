/// A lightest cut of an undirected graph, by contracting what it cannot part.
///
/// Nagamochi, Ono and Ibaraki (1994): nodes are scanned in the order of their ties to those scanned
/// before. When the ties of a node reach the lightest cut known, the last of them cannot be cut by a
/// lighter one, and its ends become one node. Each round joins at least two nodes.
struct CutContraction {
  /// Whether each node is on the first side of the cut.
  private(set) var side: [Bool]

  private var lightest = Double.infinity
  /// The node of the contracted graph that each node is in.
  private var holder: [Int] = []

  /// - Parameters:
  ///   - graph: an undirected graph of at least two nodes.
  ///   - checkpoint: called with the share of nodes that have become one with others.
  init<Failure: Error>(
    _ graph: Graph, at checkpoint: (Double) throws(Failure) -> Void
  ) throws(Failure) {
    let components = graph.components()
    guard components.groupCount == 1 else {
      side = components.groupIndices.map { $0 == 0 }
      return
    }
    // Every cut of a graph that hangs together holds an edge, so that none is lighter than the lightest.
    let least = graph.outgoing.weights?.min() ?? 1
    let strengths = graph.withoutSelfLoops().outStrengths
    let loneliest = strengths.indices.min { strengths[$0] < strengths[$1] } ?? 0
    side = strengths.indices.map { $0 == loneliest }
    guard strengths[loneliest] > least else { return }
    holder = Array(0..<graph.nodeCount)
    var level = Level(graph)
    while level.count > 1, lightest > least {
      try checkpoint(1 - Double(level.count) / Double(graph.nodeCount))
      var union = Union(level.count)
      scan(level, &union)
      Self.joinHeavyTies(level, &union)
      let (groups, count) = union.groups()
      level = level.contracted(groups, count: count)
      holder = holder.map { groups[$0] }
    }
  }

  private mutating func scan(_ level: Level, _ union: inout Union) {
    for node in 0..<level.count where level.degrees[node] < lightest {
      lightest = level.degrees[node]
      side = holder.map { $0 == node }
    }
    var ties = [Double](repeating: 0, count: level.count)
    var isScanned = [Bool](repeating: false, count: level.count)
    var order: [Int] = []
    var heap = DistanceHeap()
    var cut = 0.0
    var lightestPrefix: Int?
    // A component that is scanned to its end leaves a cut of weight 0 before the next begins.
    for start in 0..<level.count where !isScanned[start] {
      heap.push(start, at: 0)
      while let (node, _) = heap.popNearest() {
        guard !isScanned[node] else { continue }
        isScanned[node] = true
        order.append(node)
        cut += level.degrees[node] - 2 * ties[node]
        if order.count < level.count, cut < lightest {
          lightest = max(0, cut)
          lightestPrefix = order.count
        }
        for arc in level.offsets[node]..<level.offsets[node + 1] {
          let other = level.targets[arc]
          guard !isScanned[other] else { continue }
          ties[other] += level.weights[arc]
          if ties[other] >= lightest { union.join(node, other) }
          heap.push(other, at: -ties[other])
        }
      }
    }
    // The node scanned last is parted from the one before most cheaply by its own ties (Stoer and
    // Wagner, 1997), and those were looked at above.
    union.join(order[order.count - 2], order[order.count - 1])
    guard let lightestPrefix else { return }
    var isBefore = [Bool](repeating: false, count: level.count)
    for node in order[..<lightestPrefix] { isBefore[node] = true }
    side = holder.map { isBefore[$0] }
  }
}

extension CutContraction {
  /// Joins nodes with a tie of at least half of all their ties: parting them is no better than
  /// parting one from everybody, which was looked at (Padberg and Rinaldi, 1990). Each node is joined
  /// once a round, so that its ties are those that were compared.
  private static func joinHeavyTies(_ level: Level, _ union: inout Union) {
    var isJoined = [Bool](repeating: false, count: level.count)
    for node in 0..<level.count where !isJoined[node] {
      for arc in level.offsets[node]..<level.offsets[node + 1] {
        let other = level.targets[arc]
        let least = min(level.degrees[node], level.degrees[other])
        guard !isJoined[other], 2 * level.weights[arc] >= least else { continue }
        isJoined[node] = true
        isJoined[other] = true
        union.join(node, other)
        break
      }
    }
  }

  /// The graph after some contractions.
  private struct Level {
    var offsets: [Int]
    var targets: [Int]
    var weights: [Double]
    var degrees: [Double]

    var count: Int { degrees.count }

    init(_ graph: Graph) {
      let arcs = graph.simplified().outgoing
      offsets = arcs.offsets.map { Int($0) }
      targets = arcs.targets.map { Int($0) }
      weights = (0..<arcs.arcCount).map { arcs.weight($0) }
      degrees = Self.sums(offsets, weights)
    }

    init(offsets: [Int], targets: [Int], weights: [Double]) {
      self.offsets = offsets
      self.targets = targets
      self.weights = weights
      degrees = Self.sums(offsets, weights)
    }

    func contracted(_ groups: [Int], count: Int) -> Level {
      var members = [[Int]](repeating: [], count: count)
      for node in 0..<self.count { members[groups[node]].append(node) }
      var sums = [Double](repeating: 0, count: count)
      var offsets = [0]
      var targets: [Int] = []
      var weights: [Double] = []
      for group in 0..<count {
        var touched: [Int] = []
        for member in members[group] {
          for arc in self.offsets[member]..<self.offsets[member + 1] {
            let other = groups[self.targets[arc]]
            guard other != group else { continue }
            if sums[other] == 0 { touched.append(other) }
            sums[other] += self.weights[arc]
          }
        }
        for other in touched where sums[other] > 0 {
          targets.append(other)
          weights.append(sums[other])
          sums[other] = 0
        }
        offsets.append(targets.count)
      }
      return Level(offsets: offsets, targets: targets, weights: weights)
    }

    private static func sums(_ offsets: [Int], _ weights: [Double]) -> [Double] {
      zip(offsets, offsets.dropFirst()).map { weights[$0..<$1].reduce(0, +) }
    }
  }

  /// Sets of nodes that have become one.
  private struct Union {
    private var parents: [Int]

    init(_ count: Int) { parents = Array(0..<count) }

    mutating func join(_ first: Int, _ second: Int) {
      let (one, other) = (root(first), root(second))
      parents[max(one, other)] = min(one, other)
    }

    mutating func groups() -> (groups: [Int], count: Int) {
      var numbers = [Int](repeating: -1, count: parents.count)
      var count = 0
      let groups = parents.indices.map { node in
        let root = root(node)
        if numbers[root] < 0 {
          numbers[root] = count
          count += 1
        }
        return numbers[root]
      }
      return (groups, count)
    }

    private mutating func root(_ node: Int) -> Int {
      var node = node
      while parents[node] != node {
        parents[node] = parents[parents[node]]
        node = parents[node]
      }
      return node
    }
  }
}
