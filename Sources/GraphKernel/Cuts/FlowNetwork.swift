/// A network of pipes in which the largest flow between two points is found, again and again.
///
/// Dinic (1970): flow is pushed along shortest ways with room left, until there is none. O(n² m), and
/// O(m √m) when all capacities are 1.
struct FlowNetwork {
  private var starts: [Int]
  private let targets: [Int]
  private let reverses: [Int]
  private let capacities: [Double]
  private var rooms: [Double]
  private var levels: [Int]
  private var next: [Int]

  /// - Parameter pipes: the ways from a source to a target, with their capacity there and back.
  init(nodeCount: Int, pipes: [(source: Int, target: Int, there: Double, back: Double)]) {
    var starts = [Int](repeating: 0, count: nodeCount + 1)
    for pipe in pipes {
      starts[pipe.source + 1] += 1
      starts[pipe.target + 1] += 1
    }
    for node in 0..<nodeCount { starts[node + 1] += starts[node] }
    var next = starts
    var targets = [Int](repeating: 0, count: 2 * pipes.count)
    var reverses = targets
    var capacities = [Double](repeating: 0, count: 2 * pipes.count)
    for pipe in pipes {
      let forward = next[pipe.source]
      next[pipe.source] += 1
      let backward = next[pipe.target]
      next[pipe.target] += 1
      targets[forward] = pipe.target
      targets[backward] = pipe.source
      reverses[forward] = backward
      reverses[backward] = forward
      capacities[forward] = pipe.there
      capacities[backward] = pipe.back
    }
    self.starts = starts
    self.targets = targets
    self.reverses = reverses
    self.capacities = capacities
    self.rooms = capacities
    self.levels = [Int](repeating: -1, count: nodeCount)
    self.next = next
  }

  /// The largest flow, or any flow of at least `limit` when that is reached first.
  mutating func maximumFlow(from source: Int, to sink: Int, limit: Double = .infinity) -> Double {
    rooms = capacities
    var flow = 0.0
    while flow < limit, layer(from: source, to: sink) {
      for node in levels.indices { next[node] = starts[node] }
      while flow < limit {
        let pushed = push(from: source, to: sink)
        guard pushed > 0 else { break }
        flow += pushed
      }
    }
    return flow
  }

  /// The nodes that the source still reaches after the largest flow: its side of a smallest cut.
  func sourceSide() -> [Bool] { levels.map { $0 >= 0 } }

  private mutating func layer(from source: Int, to sink: Int) -> Bool {
    for node in levels.indices { levels[node] = -1 }
    levels[source] = 0
    var queue = [source]
    var first = 0
    while first < queue.count {
      let node = queue[first]
      first += 1
      for arc in starts[node]..<starts[node + 1]
      where rooms[arc] > 0 && levels[targets[arc]] < 0 {
        levels[targets[arc]] = levels[node] + 1
        queue.append(targets[arc])
      }
    }
    return levels[sink] >= 0
  }

  /// Pushes as much as fits along one way from layer to layer; 0 when no way is left.
  private mutating func push(from source: Int, to sink: Int) -> Double {
    var path: [Int] = []
    var node = source
    while node != sink {
      if next[node] < starts[node + 1] {
        let arc = next[node]
        if rooms[arc] > 0, levels[targets[arc]] == levels[node] + 1 {
          path.append(arc)
          node = targets[arc]
        } else {
          next[node] += 1
        }
      } else {
        guard let last = path.popLast() else { return 0 }
        node = targets[reverses[last]]
        next[node] += 1
      }
    }
    let amount = path.reduce(Double.infinity) { min($0, rooms[$1]) }
    for arc in path {
      rooms[arc] -= amount
      rooms[reverses[arc]] += amount
    }
    return amount
  }
}

extension FlowNetwork {
  /// The edges of a graph as pipes, weights as capacities; self-loops are left out.
  init(_ graph: Graph) {
    let isDirected = graph.isDirected
    self.init(
      nodeCount: graph.nodeCount,
      pipes: graph.edges.filter { !$0.isSelfLoop }.map { edge in
        (edge.source.index, edge.target.index, edge.weight, isDirected ? 0 : edge.weight)
      })
  }
}
