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

  @Test(arguments: [Graph.Direction.directed, .undirected], [false, true])
  func edgesAndWholeGraphsAreSharedToo(_ direction: Graph.Direction, _ isWeighted: Bool)
    async throws
  {
    let graph = try graph(direction, nodes: 120, isWeighted: isWeighted).largestComponent().graph
    let distance = isWeighted ? EdgeDistance.weight : .hops
    let edges = EdgeBetweenness.edgeBetweenness(distance: distance)
    let alone = graph.values(of: edges)
    for tasks in [1, 2, 5] {
      #expect(try await graph.values(of: edges, tasks: tasks) == alone)
    }
    let measures: [any SharedGraphMeasure] = [
      .averagePathLength(distance: distance), .diameter(distance: distance),
      .fragmentation(.distance), .fragmentation(), .centralization(.degree),
      .centralization(.closeness), .centralization(.betweenness), .edgeConnectivity(),
      .nodeConnectivity(), .gtdHierarchy(), .leastUpperBound(),
    ]
    for measure in measures {
      let shared = try await measure.value(on: graph, tasks: 3, progress: nil)
      #expect(shared == measure.value(on: graph), "\(type(of: measure).id)")
    }
    let small = try self.graph(direction, nodes: 40)
    for measure: any SharedNodeMeasure in [.bridging(), .everettValente(), .eccentricity()] {
      let shared = try await measure.values(on: small, tasks: 4, progress: nil)
      #expect(shared == measure.values(on: small), "\(type(of: measure).id)")
    }
  }

  /// Everything long that one task does: what is watched is what is computed unwatched.
  @Test func watchedWorkGivesTheSame() async throws {
    let graph = try graph(.undirected, nodes: 30)
    let groups = Partition(graph.nodes.map { $0.index % 3 })
    let seen = Mutex<[Double]>([])
    let watch: @Sendable (Double) -> Void = { share in seen.withLock { $0.append(share) } }
    func endsAtOne() -> Bool {
      seen.withLock { shares in
        defer { shares = [] }
        return shares.last == 1 && shares.allSatisfy { $0 >= 0 && $0 <= 1 }
      }
    }
    let communities = try await graph.communities(by: .leiden(), seed: 3, progress: watch)
    #expect(communities == graph.communities(by: .leiden(), seed: 3) && endsAtOne())
    let players = try await graph.keyPlayers(2, to: .reach, progress: watch)
    #expect(players == graph.keyPlayers(2, to: .reach) && endsAtOne())
    let exchanged = try await graph.keyPlayers(2, to: .reach, limit: 10, progress: watch)
    #expect(exchanged == graph.keyPlayers(2, to: .reach, limit: 10) && endsAtOne())
    let core = try await graph.corePeriphery(progress: watch)
    #expect(core == graph.corePeriphery() && endsAtOne())
    let test = try await graph.eiIndexTest(of: groups, repetitions: 99, progress: watch)
    #expect(test == graph.eiIndexTest(of: groups, repetitions: 99) && endsAtOne())
    let cut = try await graph.minimumCut(progress: watch)
    #expect(cut == graph.minimumCut() && endsAtOne())
    let triads = try await graph.triadCensus(progress: watch)
    #expect(triads == graph.triadCensus() && endsAtOne())
    let inclusion = try await NeighborhoodInclusion(graph, progress: watch)
    #expect(inclusion == NeighborhoodInclusion(graph) && endsAtOne())
    let density: (Graph) -> [Double?] = { [$0.value(of: .density())] }
    let ranges = try await graph.valueStability(repetitions: 9, progress: watch, of: density)
    #expect(ranges == graph.valueStability(repetitions: 9, of: density) && endsAtOne())
    let ranks = try await graph.rankStability(of: .degree(), repetitions: 9, progress: nil)
    #expect(ranks == graph.rankStability(of: .degree(), repetitions: 9))
  }

  /// Measures that go round by round, on graphs with one part and with several.
  @Test(arguments: [Graph.Direction.directed, .undirected], [false, true])
  func watchedRoundsGiveTheSameAndRiseToOne(_ direction: Graph.Direction, _ isWhole: Bool)
    async throws
  {
    let scattered = try graph(direction, nodes: 60, isWeighted: true)
    let graph = isWhole ? scattered.largestComponent().graph : scattered
    func expectAlike<Measure: WatchedNodeMeasure>(_ measure: Measure) async throws {
      let seen = Mutex<[Double]>([])
      let watched = try await graph.values(of: measure) { share in
        seen.withLock { $0.append(share) }
      }
      #expect(try graph.values(of: measure) == watched, "\(Measure.id)")
      let shares = seen.withLock { $0 }
      #expect(shares == shares.sorted(), "\(Measure.id)")
      #expect(shares.last == 1 && shares.count > 5, "\(Measure.id)")
      #expect(shares.allSatisfy { $0 >= 0 && $0 <= 1 }, "\(Measure.id)")
    }
    try await expectAlike(PageRank.pageRank())
    try await expectAlike(Eigenvector.eigenvector())
    try await expectAlike(Katz.katz(alpha: 0.01))
    try await expectAlike(Hub.hub())
    try await expectAlike(Authority.authority())
  }

  @Test func watchedWorkStops() async throws {
    let graph = try graph(.undirected)
    let directed = try self.graph(.directed)
    let works: [@Sendable () async throws -> Void] = [
      { _ = try await graph.communities(by: .leiden(), progress: nil) },
      { _ = try await graph.keyPlayers(2, to: .reach, progress: nil) },
      { _ = try await graph.corePeriphery(progress: nil) },
      { _ = try await graph.minimumCut(progress: nil) },
      { _ = try await graph.rankStability(of: .degree(), progress: nil) },
      { _ = try await graph.value(of: .diameter(), tasks: 2) },
      { _ = try await graph.value(of: .nodeConnectivity(), tasks: 2) },
      { _ = try await graph.values(of: .edgeBetweenness(), tasks: 2) },
      { _ = try await graph.values(of: .pageRank(), progress: nil) },
      { _ = try await directed.values(of: .pageRank(), progress: nil) },
      { _ = try await graph.values(of: .eigenvector(), progress: nil) },
      { _ = try await directed.values(of: .eigenvector(), progress: nil) },
      { _ = try await graph.values(of: .katz(alpha: 0.01), progress: nil) },
      { _ = try await graph.values(of: .hub(), progress: nil) },
      { _ = try await graph.values(of: .authority(), progress: nil) },
      { _ = try await graph.triadCensus(progress: nil) },
      { _ = try await NeighborhoodInclusion(graph, progress: nil) },
      { _ = try await graph.valueStability(progress: nil) { _ in [1] } },
      { _ = try await directed.value(of: .gtdHierarchy(), tasks: 1) },
      { _ = try await directed.value(of: .leastUpperBound(), tasks: 1) },
    ]
    for work in works {
      let task = Task {
        withUnsafeCurrentTask { $0?.cancel() }
        try await work()
      }
      await #expect(throws: CancellationError.self) { try await task.value }
    }
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
