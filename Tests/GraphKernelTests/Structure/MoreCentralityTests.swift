import GraphKernel
import Testing

/// Katz, hubs and authorities, cores, eccentricity and the rest that follows from definitions.
struct MoreCentralityTests {
  @Test(arguments: RandomGraph.all)
  func katzIsItsOwnNextStep(_ random: RandomGraph) throws {
    let graph = random.graph
    let values: NodeValues<Double?>
    do {
      values = try graph.values(of: .katz(alpha: 0.05))
    } catch {
      guard case .alphaTooLarge(let alpha, let largest) = error else { return }
      #expect(alpha * largest >= 1)
      return
    }
    let next = graph.nodes.map { node in
      1
        + graph.nodes.reduce(0) { sum, other in
          sum + 0.05 * (graph.weight(from: other, to: node) ?? 0) * (values[other] ?? .nan)
        }
    }
    expectSame(values, next, "\(random)", within: 1e-12)
  }

  @Test func katzNamesTheEigenvalueThatItExceeds() {
    #expect(throws: KatzError.alphaTooLarge(alpha: 0.5, largestEigenvalue: 2)) {
      try Graph.cycle(5).values(of: .katz(alpha: 0.5))
    }
    #expect(throws: Never.self) {
      try Graph.of(3, [(0, 1), (1, 2)], .directed).values(of: .katz(alpha: 100))
    }
  }

  @Test(arguments: RandomGraph.all)
  func hubsPointAtWhatHubsPointAt(_ random: RandomGraph) throws {
    let graph = random.graph
    let hubs = try graph.values(of: .hub()).compactMap { $0 }
    guard !hubs.isEmpty else { return }
    expect(hubs.reduce(0, +), is: 1, within: 1e-12)
    let weight = { (source: Node, target: Node) in graph.weight(from: source, to: target) ?? 0 }
    let pointedAt = graph.nodes.map { node in
      graph.nodes.reduce(0) { $0 + weight($1, node) * hubs[$1.index] }
    }
    let back = graph.nodes.map { node in
      graph.nodes.reduce(0) { $0 + weight(node, $1) * pointedAt[$1.index] }
    }
    let sum = back.reduce(0, +)
    expectSame(hubs, back.map { $0 / sum }, "\(random)", within: 1e-6)
    expectSame(try graph.values(of: .authority()), try graph.reversed().values(of: .hub()))
  }

  @Test(arguments: RandomGraph.all)
  func aCoreIsWhatIsLeftWhenWeakNodesAreTakenAway(_ random: RandomGraph) {
    let graph = random.graph.simplified()
    let cores = graph.values(of: .coreNumber())
    var expected = graph.nodes.map { _ in 0.0 }
    for least in 1...max(1, 2 * graph.nodeCount) {
      var rest = Array(graph.nodes)
      var isStable = false
      while !isStable {
        let part = graph.subgraph(of: rest)
        let kept = part.graph.nodes.filter { part.graph.degree(of: $0) >= least }
        isStable = kept.count == rest.count
        rest = kept.map { part.originals[$0] }
      }
      for node in rest { expected[node.index] = Double(least) }
    }
    expectSame(cores, expected, "\(random)")
  }

  @Test(arguments: RandomGraph.all)
  func eccentricityIsTheFarthestDistance(_ random: RandomGraph) {
    let distances = Textbook(random.graph).distances()
    expectSame(
      random.graph.values(of: .eccentricity()),
      distances.map { row in row.max().flatMap { $0.isFinite ? $0 : nil } }, "\(random)")
  }

  @Test(arguments: RandomGraph.undirected)
  func blocksShareAtMostCutNodes(_ random: RandomGraph) {
    let graph = random.graph.simplified()
    let blocks = graph.biconnectedComponents()
    for edge in graph.edges {
      #expect(blocks.count { $0.contains(edge.source) && $0.contains(edge.target) } == 1)
    }
    for node in graph.nodes {
      let isCut = graph.articulationPoints().contains(node)
      #expect((blocks.count { $0.contains(node) } > 1) == isCut, "\(random)")
    }
    for block in blocks {
      let part = graph.subgraph(of: block).graph
      #expect(part.isConnected && part.articulationPoints().isEmpty)
    }
  }

  @Test(arguments: RandomGraph.all)
  func assortativityIsACorrelation(_ random: RandomGraph) {
    let graph = random.graph.withoutSelfLoops()
    let textbook = Textbook(graph)
    let out = graph.nodes.map { node in Double(textbook.arcs.count { $0.source == node.index }) }
    let into = graph.nodes.map { node in Double(textbook.arcs.count { $0.target == node.index }) }
    let pairs = textbook.arcs.map { (out[$0.source], into[$0.target]) }
    let mean = { (values: [Double]) in values.reduce(0, +) / Double(values.count) }
    let (first, second) = (mean(pairs.map(\.0)), mean(pairs.map(\.1)))
    let covariance = pairs.reduce(0) { $0 + ($1.0 - first) * ($1.1 - second) }
    let spread = pairs.reduce(0) { $0 + ($1.0 - first) * ($1.0 - first) }
    let otherSpread = pairs.reduce(0) { $0 + ($1.1 - second) * ($1.1 - second) }
    let scale = (spread * otherSpread).squareRoot()
    expectSame(
      [graph.value(of: .assortativity())], [scale > 1e-9 ? covariance / scale : nil], "\(random)")
  }

  @Test func groupsThatKeepToThemselves() {
    let apart = Graph.of(4, [(0, 1), (2, 3)])
    #expect(apart.value(of: .assortativity(of: Partition([1, 1, 2, 2]))) == 1)
    #expect(apart.value(of: .assortativity(of: Partition([1, 1, 1, 1]))) == nil)
    #expect(Graph.of(2, []).value(of: .assortativity(of: Partition([1, 2]))) == nil)
  }
}
