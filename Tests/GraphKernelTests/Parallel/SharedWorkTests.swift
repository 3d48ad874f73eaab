import GraphKernel
import Synchronization
import Testing

struct SharedWorkTests {
  /// Ties at random, enough of them that the work is split into many parts.
  private func graph(
    _ direction: Graph.Direction, nodes count: Int = 300, isWeighted: Bool = false
  ) throws -> Graph {
    var generator = SeededGenerator(seed: 11)
    let edges = (0..<(3 * count)).map { _ in
      Edge(
        Node(Int.random(in: 0..<count, using: &generator)),
        Node(Int.random(in: 0..<count, using: &generator)),
        weight: isWeighted ? Double.random(in: 0.1...3, using: &generator) : 1)
    }
    return try Graph(nodeCount: count, edges: edges, direction: direction)
  }

  @Test(arguments: [Graph.Direction.directed, .undirected])
  func anyNumberOfTasksGivesTheSameBits(_ direction: Graph.Direction) async throws {
    let graph = try graph(direction)
    let alone = graph.values(of: .betweenness())
    for tasks in [2, 5] {
      #expect(try await graph.values(of: .betweenness(), tasks: tasks) == alone)
    }
    let large = try self.graph(direction, nodes: 1_100)
    #expect(try await large.values(of: .harmonic(), tasks: 3) == large.values(of: .harmonic()))
  }

  @Test func weightedWorkIsSharedToo() async throws {
    let graph = try graph(.undirected, isWeighted: true)
    let measure = Harmonic.harmonic(distance: .weight)
    #expect(try await graph.values(of: measure, tasks: 4) == graph.values(of: measure))
  }

  @Test func progressEndsAtOne() async throws {
    let seen = Mutex<[Double]>([])
    _ = try await graph(.undirected).values(of: .betweenness(), tasks: 2) { done in
      seen.withLock { $0.append(done) }
    }
    let shares = seen.withLock { $0 }
    #expect(shares == shares.sorted() && shares.last == 1 && shares.count > 10)
  }

  @Test func aCancelledTaskStops() async throws {
    let graph = try graph(.undirected)
    let work = Task {
      withUnsafeCurrentTask { $0?.cancel() }
      return try await graph.values(of: .betweenness(), tasks: 2)
    }
    await #expect(throws: CancellationError.self) { try await work.value }
  }

  @Test func nothingIsSharedWithoutWork() async throws {
    #expect(try await Graph.of(0, []).values(of: .betweenness(), tasks: 2).isEmpty)
  }

  /// One search at a time, node by node, against the shared searches.
  @Test(arguments: [Graph.Direction.directed, .undirected])
  func manySearchesAtOnceAgreeWithOneAtATime(_ direction: Graph.Direction) throws {
    let graph = try graph(direction, nodes: 700)
    let harmonic = graph.values(of: .harmonic())
    let eccentricity = graph.values(of: .eccentricity(.in))
    for node in graph.nodes where node.index % 97 == 0 {
      let distances = graph.distances(from: node).compactMap { $0 }.filter { $0 > 0 }
      let sum = distances.reduce(0) { $0 + 1 / Double($1) }
      expect(harmonic[node], is: sum, within: 1e-12)
      let back = graph.distances(from: node, direction: .in)
      let farthest = back.contains(nil) ? nil : back.compactMap { $0 }.max().map(Double.init)
      #expect(eccentricity[node] == farthest)
    }
  }
}
