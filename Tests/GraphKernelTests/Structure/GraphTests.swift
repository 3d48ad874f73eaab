import GraphKernel
import Testing

struct GraphTests {
  @Test func anUndirectedEdgeIsSeenFromBothEnds() throws {
    let graph = try Graph(
      nodeCount: 4, edges: [Edge(2, 0, weight: 3), Edge(0, 1)], direction: .undirected)
    #expect(graph.edges == [Edge(0, 1), Edge(0, 2, weight: 3)])
    #expect(Array(graph.neighbors(of: 0)) == [1, 2])
    #expect(Array(graph.neighbors(of: 2)) == [0])
    #expect(graph.weights(of: 0) == [1, 3])
    #expect(graph.neighbors(of: 3).isEmpty)
    #expect(graph.hasEdge(from: 0, to: 2) && graph.hasEdge(from: 2, to: 0))
    #expect(graph.weight(from: 2, to: 0) == 3)
    #expect(graph.weight(from: 1, to: 2) == nil)
  }

  @Test func aDirectedEdgeIsSeenFromItsSource() {
    let graph = Graph.of(3, [(0, 1), (2, 1), (1, 0)], .directed)
    #expect(Array(graph.neighbors(of: 1)) == [0])
    #expect(Array(graph.neighbors(of: 1, direction: .in)) == [0, 2])
    #expect(Array(graph.neighbors(of: 1, direction: .all)) == [0, 2])
    #expect(graph.reversed().edges == [Edge(0, 1), Edge(1, 0), Edge(1, 2)])
    #expect(graph.reversed().reversed() == graph)
  }

  @Test func parallelEdgesMergeUnlessKept() throws {
    let edges = [Edge(0, 1, weight: 2), Edge(1, 0, weight: 3), Edge(0, 1, weight: 4)]
    let weight = { (rule: ParallelEdges) in
      try Graph(nodeCount: 2, edges: edges, direction: .undirected, parallelEdges: rule).edges
        .map(\.weight)
    }
    #expect(try weight(.merge) == [9])
    #expect(try weight(.smallest) == [2])
    #expect(try weight(.largest) == [4])
    #expect(try weight(.keep) == [2, 3, 4])
    let directed = try Graph(nodeCount: 2, edges: edges, direction: .directed)
    #expect(directed.edges == [Edge(0, 1, weight: 6), Edge(1, 0, weight: 3)])
  }

  @Test func aSelfLoopIsOneEdgeAndTwoEnds() throws {
    let graph = try Graph(
      nodeCount: 2, edges: [Edge(0, 0, weight: 5), Edge(0, 1)], direction: .undirected)
    #expect(graph.edgeCount == 2)
    #expect(graph.selfLoopCount == 1)
    #expect(graph.degree(of: 0) == 3)
    #expect(graph.values(of: .strength())[0] == 11)
    #expect(graph.withoutSelfLoops().edges == [Edge(0, 1)])
  }

  @Test func wrongInputIsRefusedWithItsNumbers() {
    #expect(throws: GraphError.nodeOutOfRange(edge: 1, node: 3, nodeCount: 3)) {
      try Graph(nodeCount: 3, edges: [Edge(0, 1), Edge(3, 1)], direction: .directed)
    }
    #expect(throws: GraphError.nodeOutOfRange(edge: 0, node: -1, nodeCount: 3)) {
      try Graph(nodeCount: 3, edges: [Edge(0, -1)], direction: .undirected)
    }
    #expect(throws: GraphError.invalidWeight(edge: 0, weight: -2)) {
      try Graph(nodeCount: 3, edges: [Edge(0, 1, weight: -2)], direction: .undirected)
    }
    #expect(throws: GraphError.invalidWeight(edge: 0, weight: .infinity)) {
      try Graph(nodeCount: 3, edges: [Edge(0, 1, weight: .infinity)], direction: .undirected)
    }
    #expect(throws: (any Error).self) {
      try Graph(nodeCount: 3, edges: [Edge(0, 1, weight: .nan)], direction: .undirected)
    }
    #expect(throws: GraphError.negativeNodeCount(-1)) {
      try Graph(nodeCount: -1, edges: [], direction: .directed)
    }
    #expect(throws: GraphError.self) {
      try Graph(nodeCount: Int(UInt32.max), edges: [], direction: .directed)
    }
  }

  @Test(arguments: RandomGraph.all)
  func edgesBuildTheSameGraphAgain(_ random: RandomGraph) throws {
    let graph = random.graph
    let again = try Graph(
      nodeCount: graph.nodeCount, edges: graph.edges.reversed(), direction: graph.direction,
      parallelEdges: .keep)
    #expect(again == graph)
    #expect(graph.edges.count == graph.edgeCount)
    let degrees = graph.nodes.reduce(0) { $0 + graph.degree(of: $1) }
    #expect(degrees == 2 * graph.edgeCount)
  }

  @Test(arguments: RandomGraph.all)
  func aSubgraphKeepsTheEdgesAmongItsNodes(_ random: RandomGraph) {
    let graph = random.graph
    let selection = graph.nodes.filter { $0.index % 3 != 1 }.reversed()
    let part = graph.subgraph(of: Array(selection))
    #expect(Array(part.originals) == Array(selection))
    let expected = graph.edges.filter {
      selection.contains($0.source) && selection.contains($0.target)
    }
    #expect(part.graph.edgeCount == expected.count)
    for edge in expected {
      guard let source = part.node(for: edge.source), let target = part.node(for: edge.target)
      else {
        Issue.record("\(edge) lost an end")
        continue
      }
      #expect(part.original(of: source) == edge.source)
      #expect(
        part.graph.weight(from: source, to: target)
          == graph.weight(from: edge.source, to: edge.target))
    }
    #expect(graph.removing(nodes: Array(graph.nodes)).graph.nodeCount == 0)
  }

  @Test func symmetrizingTakesTheLargerWeightUnlessAsked() throws {
    let graph = try Graph(
      nodeCount: 3,
      edges: [Edge(0, 1, weight: 2), Edge(1, 0, weight: 5), Edge(1, 2, weight: 3), Edge(2, 2)],
      direction: .directed)
    #expect(
      graph.symmetrized().edges == [Edge(0, 1, weight: 5), Edge(1, 2, weight: 3), Edge(2, 2)])
    #expect(
      graph.symmetrized(weights: .sum).edges
        == [Edge(0, 1, weight: 7), Edge(1, 2, weight: 3), Edge(2, 2)])
    #expect(graph.symmetrized(weights: .mutual).edges == [Edge(0, 1, weight: 2), Edge(2, 2)])
  }
}
