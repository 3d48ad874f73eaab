import GraphKernel
import Testing

struct CutTests {
  /// The lightest of all ways to part the nodes in two.
  private func lightest(_ graph: Graph) -> Double {
    let arcs = Textbook(graph).arcs
    return (1..<(1 << graph.nodeCount) - 1).reduce(Double.infinity) { least, side in
      let cut = arcs.filter { side >> $0.source & 1 == 1 && side >> $0.target & 1 == 0 }
      return min(least, cut.reduce(0) { $0 + $1.weight })
    }
  }

  @Test(arguments: RandomGraph.all)
  func noSplitIsLighterThanTheMinimumCut(_ random: RandomGraph) throws {
    let graph = random.graph
    guard graph.nodeCount > 1 else {
      #expect(graph.minimumCut() == nil)
      return
    }
    // All splits are tried, so larger graphs would take long.
    guard graph.nodeCount < 10 else { return }
    let cut = try #require(graph.minimumCut())
    expect(cut.weight, is: lightest(graph), within: 1e-12)
    #expect(!cut.side.isEmpty && cut.side.count < graph.nodeCount)
    #expect(cut.edges.reduce(0) { $0 + $1.weight } == cut.weight)
    expect(graph.value(of: .edgeConnectivity()), is: lightest(graph.unweighted()), within: 0)
  }

  /// Rings of three to eight nodes, two of them joined by one edge or by two: no node has fewer than two
  /// edges, so that only the bridge tells.
  @Test(arguments: 3...8, [1, 2])
  func edgeConnectivityOfJoinedRingsIsThatOfTheirJoint(_ size: Int, _ joints: Int) throws {
    var edges: [Edge] = []
    for position in 0..<size {
      let next = (position + 1) % size
      edges.append(Edge(Node(position), Node(next)))
      edges.append(Edge(Node(size + position), Node(size + next)))
      if position < joints { edges.append(Edge(Node(position), Node(size + position))) }
    }
    let graph = try Graph(nodeCount: 2 * size, edges: edges, direction: .undirected)
    #expect(graph.value(of: .edgeConnectivity()) == Double(joints))
    #expect(graph.minimumCut()?.weight == Double(joints))
  }

  @Test(arguments: 0..<40)
  func unevenWeightsAreCutRight(_ seed: Int) throws {
    let shape = RandomGraph(seed: seed + 500, direction: .undirected).graph
    guard shape.nodeCount > 1, shape.nodeCount < 10 else { return }
    var generator = SplitMix64(seed: UInt64(seed))
    let graph = try Graph(
      nodeCount: shape.nodeCount,
      edges: shape.edges.map {
        Edge($0.source, $0.target, weight: Double(generator.next() % 1_000) / 7)
      }, direction: .undirected)
    expect(try #require(graph.minimumCut()).weight, is: lightest(graph), within: 1e-9)
  }

  @Test(arguments: RandomGraph.all)
  func aCutBetweenTwoNodesIsTheLightestThatPartsThem(_ random: RandomGraph) {
    let graph = random.graph
    guard graph.nodeCount > 1, graph.nodeCount < 10 else { return }
    let target = Node(graph.nodeCount - 1)
    let cut = graph.minimumCut(from: 0, to: target)
    let arcs = Textbook(graph).arcs
    var least = Double.infinity
    for side in 0..<(1 << graph.nodeCount) where side & 1 == 1 && side >> target.index & 1 == 0 {
      let edges = arcs.filter { side >> $0.source & 1 == 1 && side >> $0.target & 1 == 0 }
      least = min(least, edges.reduce(0) { $0 + $1.weight })
    }
    expect(cut.weight, is: least, within: 1e-12)
    #expect(cut.side.contains(0) && !cut.side.contains(target))
  }

  /// Whether removing some nodes parts the rest along the edges, or leaves only one.
  private func parts(_ graph: Graph, without removed: [Node]) -> Bool {
    let rest = graph.removing(nodes: removed).graph
    return rest.nodeCount < 2 || !rest.isStronglyConnected
  }

  @Test(arguments: RandomGraph.all)
  func noFewerNodesPartTheGraph(_ random: RandomGraph) {
    let graph = random.graph
    guard graph.nodeCount > 1 else {
      #expect(graph.value(of: .nodeConnectivity()) == nil)
      return
    }
    // All sets of nodes are tried, so larger graphs would take long.
    guard graph.nodeCount < 7 else { return }
    let fewest = (0..<(1 << graph.nodeCount))
      .filter { code in parts(graph, without: graph.nodes.filter { code >> $0.index & 1 == 1 }) }
      .map(\.nonzeroBitCount).min()
    #expect(graph.value(of: .nodeConnectivity()) == fewest.map(Double.init), "\(random)")
  }

  @Test(arguments: RandomGraph.undirected)
  func theFewestTiesAreAdded(_ random: RandomGraph) throws {
    let graph = random.graph
    let toConnect = graph.edgesToConnect()
    #expect(toConnect.count == graph.components().groupCount - 1)
    let connected = try Graph(
      nodeCount: graph.nodeCount, edges: graph.edges + toConnect, direction: .undirected)
    #expect(connected.isConnected)

    guard graph.nodeCount != 2 else {
      #expect(graph.edgesToRemoveBridges() == nil)
      return
    }
    let added = try #require(graph.edgesToRemoveBridges())
    for edge in added { #expect(!graph.hasEdge(from: edge.source, to: edge.target)) }
    let safe = try Graph(
      nodeCount: graph.nodeCount, edges: graph.edges + added, direction: .undirected)
    #expect(safe.isConnected && safe.bridges().isEmpty, "\(random)")
    #expect(Set(added).count == added.count)
    // Each leaf of the forest of bridges needs one end of a new tie, each part without bridges two.
    let blocks = try Graph(
      nodeCount: graph.nodeCount, edges: graph.edges.filter { !graph.bridges().contains($0) },
      direction: .undirected
    ).components()
    let isWhole = blocks.groupCount == 1
    let ends = blocks.groups.reduce(0) { sum, block in
      let bridges = graph.bridges().filter { edge in
        block.contains(edge.source) || block.contains(edge.target)
      }
      return sum + (bridges.isEmpty ? 2 : bridges.count == 1 ? 1 : 0)
    }
    #expect(added.count == (isWhole ? 0 : (ends + 1) / 2), "\(random)")
  }

  @Test func florenceAndTheKite() throws {
    #expect(Network.kite.graph.edgesToRemoveBridges()?.count == 1)
    #expect(Network.florentine.without("Pucci").edgesToRemoveBridges()?.count == 2)
    #expect(
      Network.florentine.names(
        Network.florentine.graph.edgesToConnect().flatMap { [$0.source, $0.target] })
        == ["Acciaiuoli", "Pucci"])
  }

  @Test func aLargeRingIsCutTwice() throws {
    let cut = try #require(Graph.cycle(5_000).minimumCut())
    #expect(cut.weight == 2)
  }
}
