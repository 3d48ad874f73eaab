import GraphKernel
import Testing

/// What must hold for every graph, and agreement with the slow definitions.
struct CentralityLawTests {
  @Test(arguments: RandomGraph.all)
  func betweennessAgreesWithItsDefinition(_ random: RandomGraph) {
    let textbook = Textbook(random.graph)
    expectSame(
      random.graph.values(of: .betweenness()), textbook.betweenness(), "\(random)")
    expectSame(
      random.graph.values(of: .betweenness(distance: .weight)),
      textbook.betweenness(weighted: true), "\(random)")
  }

  /// Lengths that differ by more than a thousand times are searched in another way than the rest.
  @Test(arguments: 0..<40)
  func lengthsOfAnySpreadAreFollowed(_ seed: Int) throws {
    let shape = RandomGraph(seed: seed, direction: seed % 2 == 0 ? .directed : .undirected).graph
    var generator = SeededGenerator(seed: seed)
    let choices: [Double] = seed % 4 < 2 ? [0.25, 0.5, 1, 40_000] : [3, 3.5, 4, 0.75]
    let graph = try Graph(
      nodeCount: shape.nodeCount,
      edges: shape.edges.map { edge in
        let place = Int.random(in: 0..<choices.count, using: &generator)
        return Edge(edge.source, edge.target, weight: choices[place])
      }, direction: shape.direction)
    expectSame(
      graph.values(of: .betweenness(distance: .weight)),
      Textbook(graph).betweenness(weighted: true), "seed \(seed)")
  }

  @Test(arguments: 0..<60)
  func keptParallelEdgesAreSeveralPaths(_ seed: Int) {
    let random = RandomGraph(
      seed: seed, direction: seed % 2 == 0 ? .directed : .undirected, hasOddities: true,
      parallelEdges: .keep)
    expectSame(
      random.graph.values(of: .betweenness()), Textbook(random.graph).betweenness(), "\(random)")
  }

  @Test(arguments: RandomGraph.all)
  func betweennessSumsToTheInnerNodesOfAllPaths(_ random: RandomGraph) {
    let distances = Textbook(random.graph).distances().joined()
    let inner = distances.reduce(0.0) { $0 + ($1.isFinite && $1 > 0 ? $1 - 1 : 0) }
    let sum = random.graph.values(of: .betweenness()).reduce(0) { $0 + ($1 ?? .nan) }
    expect(sum, is: random.graph.isDirected ? inner : inner / 2, within: 1e-12)
  }

  @Test(arguments: RandomGraph.all)
  func edgeBetweennessSumsToAllDistances(_ random: RandomGraph) {
    let distances = Textbook(random.graph).distances().joined()
    let total = distances.reduce(0.0) { $0 + ($1.isFinite ? $1 : 0) }
    let sum = random.graph.values(of: .edgeBetweenness()).values.reduce(0) { $0 + ($1 ?? .nan) }
    expect(sum, is: random.graph.isDirected ? total : total / 2, within: 1e-12)
  }

  @Test(arguments: RandomGraph.all)
  func closenessAndHarmonicAgreeWithTheirDefinitions(_ random: RandomGraph) {
    let graph = random.graph
    let distances = Textbook(graph).distances()
    let count = Double(graph.nodeCount)
    let reached = distances.map { row in row.filter { $0.isFinite && $0 > 0 } }
    expectSame(
      graph.values(of: .closeness()),
      reached.map { row in
        row.isEmpty
          ? 0 : Double(row.count * row.count) / ((count - 1) * row.reduce(0, +))
      })
    expectSame(
      graph.values(of: .harmonic()), reached.map { row in row.reduce(0) { $0 + 1 / $1 } })
    expectSame(
      graph.values(of: .harmonic(.in)), graph.reversed().values(of: .harmonic(.out)))
  }

  @Test(arguments: RandomGraph.all)
  func pageRankIsItsOwnNextStep(_ random: RandomGraph) {
    let graph = random.graph
    let ranks = graph.values(of: .pageRank()).compactMap { $0 }
    expect(ranks.reduce(0, +), is: 1, within: 1e-13)
    let count = Double(graph.nodeCount)
    let next = graph.nodes.map { node in
      var sum = 0.0
      for other in graph.nodes {
        let weights = graph.weights(of: other).reduce(0, +)
        sum +=
          weights > 0
          ? ranks[other.index] * (graph.weight(from: other, to: node) ?? 0) / weights
          : ranks[other.index] / count
      }
      return 0.15 / count + 0.85 * sum
    }
    expectSame(ranks, next, "\(random)", within: 1e-12)
  }

  @Test(arguments: RandomGraph.all)
  func eigenvectorIsItsOwnImage(_ random: RandomGraph) throws {
    let graph = random.graph
    guard let values = try? graph.values(of: .eigenvector()).compactMap({ $0 }), !values.isEmpty
    else { return }
    expect(values.reduce(0) { $0 + $1 * $1 }, is: 1, within: 1e-12)
    let image = graph.nodes.map { node in
      graph.nodes.reduce(0) { $0 + (graph.weight(from: $1, to: node) ?? 0) * values[$1.index] }
    }
    let growth = zip(image, values).reduce(0) { $0 + $1.0 * $1.1 }
    expectSame(image, values.map { $0 * growth }, "\(random)", within: 1e-7)
    #expect(values.allSatisfy { $0 >= 0 })
  }

  @Test func eigenvectorNeedsACycle() throws {
    #expect(try Graph.of(3, []).values(of: .eigenvector()).values == [nil, nil, nil])
    #expect(
      try Graph.of(3, [(0, 1), (1, 2)], .directed).values(of: .eigenvector()).values
        == [nil, nil, nil])
    #expect(try Graph.of(0, []).values(of: .eigenvector()).isEmpty)
    let apart = try Graph.of(5, [(0, 1), (2, 3), (3, 4), (2, 4)]).values(of: .eigenvector())
    expectSame(apart, [0, 0, 1 / 3.0.squareRoot(), 1 / 3.0.squareRoot(), 1 / 3.0.squareRoot()])
  }

  @Test(arguments: RandomGraph.all)
  func valuesFollowTheNodesWhenTheyAreReordered(_ random: RandomGraph) {
    var generator = SeededGenerator(seed: random.seed)
    let order = Array(0..<random.graph.nodeCount).shuffled(using: &generator)
    let other = random.graph.relabelled(order)
    let check = { (measure: any NodeMeasure) in
      guard let first = try? measure.values(on: random.graph),
        let second = try? measure.values(on: other)
      else { return }
      expectSame(first, order.map { second[Node($0)] }, "\(type(of: measure).id) \(random)")
    }
    check(.degree())
    check(.strength())
    check(.closeness(distance: .weight))
    check(.harmonic())
    check(.betweenness(distance: .inverseWeight))
    check(.pageRank())
    check(.clustering())
  }

  @Test(arguments: RandomGraph.all)
  func anIsolateChangesNobodysPaths(_ random: RandomGraph) {
    let larger = random.graph.addingIsolates(1)
    expectSame(
      random.graph.values(of: .betweenness()), larger.values(of: .betweenness()).dropLast())
    expectSame(random.graph.values(of: .harmonic()), larger.values(of: .harmonic()).dropLast())
    expectSame(random.graph.values(of: .clustering()), larger.values(of: .clustering()).dropLast())
  }

  @Test func smallGraphsHaveNoNormalizedValue() {
    let pair = Graph.path(2)
    #expect(pair.values(of: .betweenness()).values == [0, 0])
    #expect(pair.values(of: .betweenness(normalized: true)).values == [nil, nil])
    let one = Graph.of(1, [])
    #expect(one.values(of: .degree(normalized: true)).values == [nil])
    #expect(one.values(of: .harmonic(normalized: true)).values == [nil])
    #expect(one.values(of: .closeness()).values == [0])
    #expect(one.values(of: .pageRank()).values == [1])
    #expect(Graph.of(0, []).values(of: .pageRank()).isEmpty)
    #expect(Graph.star(4).values(of: .betweenness(normalized: true)).values == [1, 0, 0, 0, 0])
  }
}
