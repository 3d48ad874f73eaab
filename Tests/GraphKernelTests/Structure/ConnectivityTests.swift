import GraphKernel
import Testing

struct ConnectivityTests {
  @Test(arguments: RandomGraph.all)
  func partsAgreeWithReachability(_ random: RandomGraph) {
    let graph = random.graph
    let reach = Textbook(graph).reach()
    let strong = graph.strongComponents()
    for first in graph.nodes {
      for second in graph.nodes {
        let isMutual =
          reach[first.index][second.index] && reach[second.index][first.index]
        #expect((strong[first] == strong[second]) == isMutual, "\(random)")
      }
    }
    #expect(graph.components().groupCount == Textbook(graph).partCount(), "\(random)")
    #expect(graph.components() == graph.symmetrized().strongComponents())
  }

  @Test(arguments: RandomGraph.all)
  func cutNodesAndBridgesSplit(_ random: RandomGraph) {
    let graph = random.graph
    let textbook = Textbook(graph)
    let whole = textbook.partCount()
    let cutNodes = graph.articulationPoints()
    for node in graph.nodes {
      let isIsolate = !textbook.arcs.contains { $0.source == node.index || $0.target == node.index }
      let parts = textbook.partCount(without: [node.index])
      #expect(cutNodes.contains(node) == (!isIsolate && parts > whole), "\(random)")
    }
    let bridges = graph.bridges()
    for edge in graph.symmetrized().edges where !edge.isSelfLoop {
      let ends = (edge.source.index, edge.target.index)
      let parts = textbook.partCount(withoutEdge: ends)
      #expect(
        bridges.contains { ($0.source, $0.target) == (edge.source, edge.target) } == (parts > whole)
      )
    }
  }

  @Test func aDoubledTieIsNoBridge() throws {
    let doubled = try Graph(
      nodeCount: 3, edges: [Edge(0, 1), Edge(0, 1), Edge(1, 2)], direction: .undirected,
      parallelEdges: .keep)
    #expect(doubled.bridges() == [Edge(1, 2)])
    #expect(doubled.articulationPoints() == [1])
  }

  @Test(arguments: RandomGraph.directed)
  func aCondensationHasNoCycle(_ random: RandomGraph) {
    let condensation = random.graph.condensation()
    #expect(condensation.graph.nodeCount == condensation.components.groupCount)
    #expect(
      condensation.graph.strongComponents().groupCount == condensation.graph.nodeCount)
    #expect(condensation.graph.selfLoopCount == 0)
  }

  @Test func connectednessCountsPairs() {
    #expect(Graph.of(4, [(0, 1), (2, 3)]).value(of: .connectedness()) == 1.0 / 3)
    #expect(Graph.of(1, []).value(of: .connectedness()) == 1)
    #expect(Graph.path(4).value(of: .connectedness()) == 1)
    #expect(Graph.of(0, []).isConnected == false)
  }

  @Test func aLongPathNeedsNoDeepStack() {
    let path = Graph.path(200_000)
    #expect(path.bridges().count == 199_999)
    let ring = Graph.cycle(200_000, .directed)
    #expect(ring.isStronglyConnected)
  }
}
