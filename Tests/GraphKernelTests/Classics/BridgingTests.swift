import GraphKernel
import Testing

struct BridgingTests {
  /// The drop of global efficiency when each tie of a node is taken away, by another tool.
  @Test func theKiteHangsByTheTail() {
    expect(
      Network.kite.graph.values(of: .bridging()), in: .kite,
      are: [
        "Andre": 0.012778, "Carol": 0.014568, "Diane": 0.012346, "Garth": 0.017556,
        "Heather": 0.065062, "Ike": 0.105556, "Jane": 0.075926,
      ], within: 5.1e-7)
  }

  @Test(arguments: RandomGraph.all.prefix(60))
  func itIsTheMeanLossOfCohesion(_ random: RandomGraph) throws {
    let graph = random.graph.unweighted().simplified().unweighted()
    let count = Double(graph.nodeCount)
    let cohesion = { (graph: Graph) in
      Textbook(graph).distances().joined().reduce(0.0) { $0 + ($1.isFinite && $1 > 0 ? 1 / $1 : 0) }
        / (count * (count - 1))
    }
    var losses = [[Double]](repeating: [], count: graph.nodeCount)
    for (position, edge) in graph.edges.enumerated() {
      var rest = graph.edges
      rest.remove(at: position)
      let without = try Graph(
        nodeCount: graph.nodeCount, edges: rest, direction: graph.direction)
      let loss = cohesion(graph) - cohesion(without)
      losses[edge.source.index].append(loss)
      losses[edge.target.index].append(loss)
    }
    expectSame(
      random.graph.values(of: .bridging()),
      losses.map { $0.isEmpty ? nil : $0.reduce(0, +) / Double($0.count) }, "\(random)")
  }

  @Test func anIsolateBridgesNothing() {
    #expect(Graph.of(2, []).values(of: .bridging()).values == [nil, nil])
    #expect(Graph.of(0, []).values(of: .bridging()).isEmpty)
  }
}

struct BrokerPlacesTests {
  /// 0 and 1 of one group, 5 and 6 of another; 2 stands between all of them, 3 and 4 between some.
  @Test func whoBrokersAloneAndWhoBesideOthers() {
    let graph = Graph.of(
      8, [(0, 2), (1, 2), (2, 5), (2, 6), (0, 3), (3, 5), (1, 4), (4, 7)])
    let groups = Partition(["a", "a", "a", "a", "a", "b", "b", "c"])
    let found = graph.brokerPlaces(by: groups)
    // 2: 0-5 beside 3, 0-6, 1-5 and 1-6 alone. 4: 1-7 alone. 1: 2-4 is of one group.
    #expect(found.activity.values == [0, 0, 4, 1, 1, 0, 0, 0])
    #expect(found.exclusivity.values == [0, 0, 3, 0, 1, 0, 0, 0])
    #expect(
      found.places.values
        == [nil, nil, .powerhouse, .connector, .powerhouse, nil, nil, nil])
  }

  @Test func withoutGroupsApartNobodyBrokers() {
    let places = Graph.star(3).brokerPlaces(by: Partition([1, 1, 1, 1]))
    #expect(places.activity.values == [0, 0, 0, 0])
    #expect(places.places.values == [nil, nil, nil, nil])
    #expect(Graph.of(0, []).brokerPlaces(by: Partition([Int]())).places.isEmpty)
  }
}
