import GraphKernel
import Testing

struct TwoModeTests {
  private func women() throws -> TwoModeGraph {
    let network = Network.southernWomen
    return try TwoModeGraph(network.graph, first: network.graph.nodes.filter { $0.index < 18 })
  }

  @Test func southernWomen() throws {
    let network = Network.southernWomen
    let women = try women()
    expect(
      women.degree(), in: network,
      are: [
        "EvelynJ": 0.5714, "LauraM": 0.5, "TheresaA": 0.5714, "BrendaR": 0.5, "CharlotteM": 0.2857,
      ])
    expect(
      women.closeness(), in: network,
      are: [
        "EvelynJ": 0.8, "LauraM": 0.7273, "TheresaA": 0.8, "BrendaR": 0.7273, "CharlotteM": 0.6,
      ])
    let projection = women.projection(onto: .first)
    #expect(projection.graph.nodeCount == 18 && projection.graph.edgeCount == 139)
    #expect(projection.graph.weight(from: 0, to: 1) == 6)
    expect(women.density, is: 89.0 / (18 * 14), within: 1e-12)
  }

  @Test func southernWomenTurnOnTheirMeetings() throws {
    let women = try women()
    expect(women.degreeCentralization(around: .first), is: 0.2021, within: 5e-5)
    expect(women.degreeCentralization(around: .second), is: 0.5253, within: 5e-5)
    // Some tools print .245 and .493: their greatest lead of normalized degrees is one that no graph
    // has. The graph that leads most has 1 here.
    expect(
      women.degreeCentralization(around: .first, normalized: true), is: 0.2489, within: 5e-5)
    // The singular vector of the table of attendance, by another tool's decomposition.
    let eigenvector = try women.eigenvector()
    let image = women.graph.nodes.map { node in
      women.graph.neighbors(of: node).reduce(0) { $0 + (eigenvector[$1] ?? 0) }
    }
    expectSame(
      image.map { $0 / (image.max() ?? 1) },
      eigenvector.map { ($0 ?? 0) / (eigenvector.compactMap { $0 }.max() ?? 1) }, within: 1e-9)
  }

  /// One of three is tied to all four of the other mode; each of the rest to one of them.
  @Test(arguments: [false, true])
  func oneWhoIsTiedToAllLeadsMost(_ normalized: Bool) throws {
    let graph = Graph.of(7, [(0, 3), (0, 4), (0, 5), (0, 6), (1, 3), (2, 5)])
    let twoMode = try TwoModeGraph(graph, first: [0, 1, 2])
    expect(
      twoMode.degreeCentralization(around: .first, normalized: normalized), is: 1, within: 1e-12)
    let empty = try TwoModeGraph(Graph.of(2, []), first: [0, 1])
    #expect(empty.degreeCentralization(around: .first, normalized: normalized) == nil)
  }

  @Test func theHubOfAStarHasTheLargestBetweenness() throws {
    let star = try TwoModeGraph(Graph.star(6), first: [0])
    // With one node on the other side, no leaf can stand between anybody.
    expectSame(star.betweenness(), [1, nil, nil, nil, nil, nil, nil])
    expectSame(star.closeness(), [1] + [Double](repeating: 1, count: 6))
  }

  @Test func newmanSharesAMeetingAmongThoseWhoCame() throws {
    // Three at the meeting 3, two of them also at the meeting 4.
    let graph = Graph.of(5, [(0, 3), (1, 3), (2, 3), (0, 4), (1, 4)])
    let twoMode = try TwoModeGraph(graph, first: [0, 1, 2])
    let projection = twoMode.projection(onto: .first, weight: .newman).graph
    #expect(projection.weight(from: 0, to: 1) == 1.5)
    #expect(projection.weight(from: 0, to: 2) == 0.5)
    #expect(twoMode.projection(onto: .second).graph.weight(from: 0, to: 1) == 2)
  }

  @Test func aTieWithinAModeIsRefused() {
    #expect(throws: TwoModeError.tieWithinMode(0, 1)) {
      try TwoModeGraph(Graph.path(3), first: [0, 1])
    }
  }

  @Test func anEmptyModeHasNoShares() throws {
    let alone = try TwoModeGraph(Graph.of(2, []), first: [0, 1])
    #expect(alone.density == nil)
    expectSame(alone.degree(), [nil, nil])
    expectSame(alone.closeness(), [nil, nil])
    expectSame(alone.betweenness(), [nil, nil])
  }
}
