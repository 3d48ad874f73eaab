import GraphKernel
import Testing

struct PathTests {
  @Test(arguments: RandomGraph.all)
  func distancesAgreeWithFloydAndWarshall(_ random: RandomGraph) {
    let graph = random.graph
    let hops = Textbook(graph).distances()
    let lengths = Textbook(graph).distances(weighted: true)
    for source in graph.nodes {
      expectSame(
        graph.distances(from: source).map { $0.map(Double.init) },
        hops[source.index].map { $0.isFinite ? $0 : nil }, "\(random)")
      expectSame(
        graph.weightedDistances(from: source),
        lengths[source.index].map { $0.isFinite ? $0 : nil }, "\(random)")
      expectSame(
        graph.distances(from: source, direction: .in).map { $0.map(Double.init) },
        graph.nodes.map { hops[$0.index][source.index] }.map { $0.isFinite ? $0 : nil })
    }
  }

  @Test func severalSourcesShareTheGraph() {
    let path = Graph.path(6)
    #expect(path.distances(from: [0, 5]).values == [0, 1, 2, 2, 1, 0])
    #expect(path.distances(from: [Node]()).values == [nil, nil, nil, nil, nil, nil])
  }

  @Test(arguments: RandomGraph.all)
  func aShortestPathIsAWalkOfItsLength(_ random: RandomGraph) {
    let graph = random.graph
    for source in graph.nodes {
      let distances = graph.weightedDistances(from: source, by: .inverseWeight)
      for target in graph.nodes {
        let path = graph.shortestPath(from: source, to: target, by: .inverseWeight)
        #expect((path == nil) == (distances[target] == nil))
        guard let path, let distance = distances[target] else { continue }
        #expect(path.nodes.first == source && path.nodes.last == target)
        #expect(abs(path.length - distance) < 1e-12)
        let steps = zip(path.nodes, path.nodes.dropFirst()).map { graph.weight(from: $0, to: $1) }
        let length = steps.reduce(0) { $0 + 1 / ($1 ?? 0) }
        #expect(abs(length - distance) < 1e-12)
      }
    }
  }

  @Test func ofSeveralShortestPathsTheSmallestNodesWin() {
    let graph = Graph.of(6, [(0, 3), (0, 1), (1, 4), (3, 2), (2, 5), (4, 5), (3, 4)])
    #expect(graph.shortestPath(from: 0, to: 5)?.nodes == [0, 1, 4, 5])
    #expect(graph.shortestPath(from: 5, to: 0)?.nodes == [5, 2, 3, 0])
    #expect(graph.shortestPath(from: 2, to: 2) == Path.only(2))
  }

  @Test func aTieOfNoStrengthIsNotCrossed() throws {
    let graph = try Graph(
      nodeCount: 3, edges: [Edge(0, 1, weight: 0), Edge(1, 2)], direction: .undirected)
    #expect(graph.weightedDistances(from: 0).values == [0, nil, nil])
    #expect(graph.distances(from: 0).values == [0, 1, 2])
    #expect(graph.shortestPath(from: 0, to: 2, by: .inverseWeight) == nil)
  }

  @Test func diameterAndAverageNeedOnePart() {
    #expect(Graph.path(5).value(of: .diameter()) == 4)
    #expect(Graph.path(3).value(of: .averagePathLength()) == 4.0 / 3)
    #expect(Graph.of(3, [(0, 1)]).value(of: .diameter()) == nil)
    #expect(Graph.of(3, [(0, 1)]).value(of: .averagePathLength()) == nil)
    #expect(Graph.of(1, []).value(of: .diameter()) == 0)
    #expect(Graph.of(1, []).value(of: .averagePathLength()) == nil)
    #expect(Graph.of(0, []).value(of: .diameter()) == nil)
    #expect(Graph.of(3, [(0, 1), (1, 2)], .directed).value(of: .diameter()) == nil)
    #expect(Graph.cycle(4, .directed).value(of: .diameter()) == 3)
  }
}

extension Path {
  static func only(_ node: Node) -> Path? {
    Graph.of(node.index + 1, []).shortestPath(from: node, to: node)
  }
}
