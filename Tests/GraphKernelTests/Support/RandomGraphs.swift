import GraphKernel

/// A small generator of random numbers whose sequence a seed fixes (Steele and others, 2014).
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: Int) { state = UInt64(bitPattern: Int64(seed)) &+ 0x9E37_79B9_7F4A_7C15 }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}

/// A graph drawn from a seed: its size, density, direction, weights and oddities change with it.
struct RandomGraph: Sendable, CustomStringConvertible {
  let seed: Int
  let graph: Graph

  var description: String {
    "seed \(seed): \(graph.nodeCount) nodes, \(graph.edgeCount) edges, \(graph.direction)"
  }

  /// - Parameters:
  ///   - isWeighted: whether weights are drawn from 1 to 4, so that equal lengths are common.
  ///   - hasOddities: whether self-loops and repeated edges are mixed in.
  init(
    seed: Int, direction: Graph.Direction, isWeighted: Bool = false, hasOddities: Bool = false,
    parallelEdges: ParallelEdges = .merge
  ) {
    var generator = SeededGenerator(seed: seed)
    let count = Int.random(in: 1...12, using: &generator)
    let density = Double.random(in: 0.05...0.6, using: &generator)
    var edges: [Edge] = []
    for source in 0..<count {
      for target in 0..<count where direction == .directed || source < target {
        guard source != target, Double.random(in: 0..<1, using: &generator) < density else {
          continue
        }
        let weight = isWeighted ? Double(Int.random(in: 1...4, using: &generator)) : 1
        edges.append(Edge(Node(source), Node(target), weight: weight))
      }
    }
    if hasOddities {
      edges += edges.filter { _ in Int.random(in: 0..<4, using: &generator) == 0 }
      edges.append(Edge(Node(count - 1), Node(count - 1)))
    }
    edges.shuffle(using: &generator)
    self.seed = seed
    do {
      graph = try Graph(
        nodeCount: count, edges: edges, direction: direction, parallelEdges: parallelEdges)
    } catch {
      fatalError("\(error)")
    }
  }

  /// Graphs of every kind: directed or not, weighted or not, with oddities or without.
  static let all: [RandomGraph] = (0..<160).map { seed in
    RandomGraph(
      seed: seed, direction: seed % 2 == 0 ? .directed : .undirected,
      isWeighted: seed / 2 % 2 == 0, hasOddities: seed / 4 % 2 == 0)
  }

  static let directed = all.filter { $0.graph.isDirected }
  static let undirected = all.filter { !$0.graph.isDirected }
}

extension Graph {
  /// A graph for a test that knows its input is right.
  static func of(
    _ nodeCount: Int, _ pairs: [(Int, Int)], _ direction: Graph.Direction = .undirected
  ) -> Graph {
    do {
      return try Graph(
        nodeCount: nodeCount, edges: pairs.map { Edge(Node($0.0), Node($0.1)) },
        direction: direction)
    } catch {
      fatalError("\(error)")
    }
  }

  static func star(_ leaves: Int) -> Graph { .of(leaves + 1, (1...leaves).map { (0, $0) }) }

  static func cycle(_ count: Int, _ direction: Graph.Direction = .undirected) -> Graph {
    .of(count, (0..<count).map { ($0, ($0 + 1) % count) }, direction)
  }

  static func path(_ count: Int) -> Graph { .of(count, (1..<count).map { ($0 - 1, $0) }) }

  static func complete(_ count: Int) -> Graph {
    .of(count, (0..<count).flatMap { first in (0..<first).map { ($0, first) } })
  }

  /// The same graph with its nodes in another order: `order[i]` is the new place of node i.
  func relabelled(_ order: [Int]) -> Graph {
    do {
      return try Graph(
        nodeCount: nodeCount,
        edges: edges.map {
          Edge(Node(order[$0.source.index]), Node(order[$0.target.index]), weight: $0.weight)
        }, direction: direction, parallelEdges: .keep)
    } catch {
      fatalError("\(error)")
    }
  }

  /// The same graph with isolates added at the end.
  func addingIsolates(_ count: Int) -> Graph {
    do {
      return try Graph(
        nodeCount: nodeCount + count, edges: edges, direction: direction, parallelEdges: .keep)
    } catch {
      fatalError("\(error)")
    }
  }
}
