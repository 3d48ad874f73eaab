import GraphKernel
import Testing

/// What holds for every measure, family by family, on graphs of every kind.
struct FamilyLawTests {
  static let nodeMeasures: [any NodeMeasure] = [
    .degree(), .strength(), .closeness(), .closeness(.in, distance: .weight), .harmonic(),
    .betweenness(), .betweenness(distance: .inverseWeight), .pageRank(), .katz(alpha: 0.01),
    .clustering(), .coreNumber(), .constraint(), .effectiveSize(), .efficiency(), .hierarchy(),
    .everettValente(), .eccentricity(), .bridging(),
  ]
  static let graphMeasures: [any GraphMeasure] = [
    .density(), .reciprocity(), .transitivity(), .assortativity(), .diameter(),
    .averagePathLength(), .connectedness(), .fragmentation(), .fragmentation(.distance),
    .gtdHierarchy(), .gtdEfficiency(), .leastUpperBound(), .centralization(.degree),
    .centralization(.closeness), .centralization(.betweenness), .edgeConnectivity(),
    .nodeConnectivity(),
  ]
  /// Those that leave self-loops and repeated edges out of account, weights included.
  static let simpleMeasures: [any NodeMeasure] = [
    .clustering(), .coreNumber(), .everettValente(), .eccentricity(), .closeness(), .harmonic(),
    .bridging(),
  ]

  private func name(_ measure: any NodeMeasure) -> String { type(of: measure).id }

  @Test(arguments: RandomGraph.all)
  func anotherOrderOfNodesOnlyReordersTheValues(_ random: RandomGraph) throws {
    var generator = SeededGenerator(seed: random.seed)
    let order = Array(0..<random.graph.nodeCount).shuffled(using: &generator)
    let other = random.graph.relabelled(order)
    for measure in Self.nodeMeasures {
      let (first, second) = (try measure.values(on: random.graph), try measure.values(on: other))
      expectSame(first, order.map { second[Node($0)] }, "\(name(measure)) \(random)")
    }
    for measure in Self.graphMeasures {
      expectSame(
        [measure.value(on: random.graph)], [measure.value(on: other)],
        "\(type(of: measure).id) \(random)")
    }
    #expect(random.graph.components().groupCount == other.components().groupCount)
    #expect(random.graph.strongComponents().groupCount == other.strongComponents().groupCount)
    #expect(
      Set(random.graph.articulationPoints().map { Node(order[$0.index]) })
        == Set(other.articulationPoints()))
    #expect(random.graph.triadCensus() == other.triadCensus())
    #expect(random.graph.dyadCensus() == other.dyadCensus())
  }

  @Test(arguments: RandomGraph.all)
  func twoGraphsSideBySideKeepTheirValues(_ random: RandomGraph) throws {
    let graph = random.graph
    let count = graph.nodeCount
    let both = try Graph(
      nodeCount: 2 * count,
      edges: graph.edges
        + graph.edges.map {
          Edge(Node($0.source.index + count), Node($0.target.index + count), weight: $0.weight)
        }, direction: graph.direction, parallelEdges: .keep)
    let local: [any NodeMeasure] = [
      .degree(), .strength(), .harmonic(), .betweenness(), .betweenness(distance: .weight),
      .clustering(), .coreNumber(), .constraint(), .effectiveSize(), .efficiency(), .hierarchy(),
      .everettValente(), .katz(alpha: 0.01),
    ]
    for measure in local {
      let values = try measure.values(on: graph).values
      expectSame(try measure.values(on: both), values + values, "\(name(measure)) \(random)")
    }
    #expect(both.components().groupCount == 2 * graph.components().groupCount)
    #expect(both.bridges().count == 2 * graph.bridges().count)
    #expect(both.value(of: .edgeConnectivity()) == 0)
    #expect(both.value(of: .nodeConnectivity()) == 0)
    #expect(both.value(of: .diameter()) == nil)
    expectSame([both.value(of: .transitivity())], [graph.value(of: .transitivity())])
  }

  @Test(arguments: RandomGraph.all)
  func selfTiesAndRepetitionsAreLeftOut(_ random: RandomGraph) throws {
    let graph = random.graph.unweighted().simplified().unweighted()
    let odd = try Graph(
      nodeCount: graph.nodeCount,
      edges: graph.edges + graph.edges.prefix(3) + graph.nodes.map { Edge($0, $0) },
      direction: graph.direction, parallelEdges: .keep)
    for measure in Self.simpleMeasures {
      expectSame(
        try measure.values(on: odd), try measure.values(on: graph), "\(name(measure)) \(random)")
    }
    let whole: [any GraphMeasure] = [
      .density(), .transitivity(), .diameter(), .averagePathLength(), .connectedness(),
      .fragmentation(), .gtdHierarchy(), .leastUpperBound(), .nodeConnectivity(),
      .centralization(.degree), .centralization(.betweenness),
    ]
    for measure in whole {
      expectSame(
        [measure.value(on: odd)], [measure.value(on: graph)], "\(type(of: measure).id) \(random)")
    }
    #expect(odd.triadCensus() == graph.triadCensus())
    #expect(odd.articulationPoints() == graph.articulationPoints())
    // Self-ties alone change no share of anybody's ties.
    let loops = try Graph(
      nodeCount: graph.nodeCount, edges: graph.edges + graph.nodes.map { Edge($0, $0) },
      direction: graph.direction)
    for measure: any NodeMeasure in [.constraint(), .effectiveSize(), .betweenness()] {
      expectSame(try measure.values(on: loops), try measure.values(on: graph), "\(name(measure))")
    }
  }

  @Test(arguments: RandomGraph.all)
  func whatIsMissingIsTheRest(_ random: RandomGraph) throws {
    let graph = random.graph.unweighted().simplified().unweighted()
    let pairs = graph.nodes.flatMap { first in graph.nodes.map { (first, $0) } }.filter {
      graph.isDirected ? $0 != $1 : $0 < $1
    }
    let complement = try Graph(
      nodeCount: graph.nodeCount,
      edges: pairs.filter { !graph.hasEdge(from: $0, to: $1) }.map { Edge($0, $1) },
      direction: graph.direction)
    guard graph.nodeCount > 1 else { return }
    expect(
      (graph.value(of: .density()) ?? .nan) + (complement.value(of: .density()) ?? .nan), is: 1,
      within: 1e-12)
    let (census, rest) = (graph.dyadCensus(), complement.dyadCensus())
    #expect(census.mutual == rest.null && census.asymmetric == rest.asymmetric)
    let (triads, others) = (graph.triadCensus(), complement.triadCensus())
    #expect(triads[.empty] == others[.complete] && triads[.transitive] == others[.transitive])
    let degrees = zip(graph.values(of: .degree(.out)), complement.values(of: .degree(.out)))
    #expect(degrees.allSatisfy { ($0 ?? 0) + ($1 ?? 0) == Double(graph.nodeCount - 1) })
  }

  @Test(arguments: [Graph.Direction.directed, .undirected])
  func nothingAndOneNodeHaveNoOddValues(_ direction: Graph.Direction) throws {
    for graph in [Graph.of(0, [], direction), .of(1, [], direction), .of(1, [(0, 0)], direction)] {
      for measure in Self.nodeMeasures {
        let values = try measure.values(on: graph)
        #expect(values.count == graph.nodeCount, "\(name(measure))")
        #expect(values.allSatisfy { $0?.isFinite ?? true }, "\(name(measure))")
      }
      for measure in Self.graphMeasures {
        #expect(measure.value(on: graph)?.isFinite ?? true, "\(type(of: measure).id)")
      }
      #expect(graph.values(of: .edgeBetweenness()).values.allSatisfy { $0 == 0 || $0 == nil })
      #expect(graph.components().groupCount == graph.nodeCount)
      #expect(graph.strongComponents().groupCount == graph.nodeCount)
      #expect(graph.communities().groupCount == graph.nodeCount)
      #expect(graph.articulationPoints().isEmpty && graph.bridges().isEmpty)
      #expect(graph.minimumCut() == nil && graph.edgesToConnect().isEmpty)
      #expect(graph.edgesToRemoveBridges() == [])
      #expect(graph.keyPlayers(1, to: .disrupt(.components)) == nil)
      #expect(graph.corePeriphery() == nil)
      #expect(NeighborhoodInclusion(graph).rankIntervals.count == graph.nodeCount)
    }
  }

  /// Components and steps, which are found in several ways, against a plain walk.
  @Test(arguments: RandomGraph.all)
  func componentsAndStepsAgreeWithAPlainWalk(_ random: RandomGraph) {
    let graph = random.graph
    let components = graph.components()
    for source in graph.nodes {
      var steps = [Int?](repeating: nil, count: graph.nodeCount)
      steps[source.index] = 0
      var queue = [source]
      var parts = Set([source])
      var all = [source]
      while let node = queue.first {
        queue.removeFirst()
        for next in graph.neighbors(of: node) where steps[next.index] == nil {
          steps[next.index] = (steps[node.index] ?? 0) + 1
          queue.append(next)
        }
      }
      while let node = all.popLast() {
        for next in graph.neighbors(of: node, direction: .all) where parts.insert(next).inserted {
          all.append(next)
        }
      }
      #expect(graph.distances(from: source).values == steps, "\(random)")
      #expect(
        graph.nodes.allSatisfy { (components[$0] == components[source]) == parts.contains($0) })
    }
    let strong = graph.strongComponents()
    for (first, second) in graph.nodes.flatMap({ first in graph.nodes.map { (first, $0) } }) {
      let areTied =
        graph.distances(from: first)[second] != nil && graph.distances(from: second)[first] != nil
      #expect((strong[first] == strong[second]) == areTied, "\(random)")
    }
  }
}
