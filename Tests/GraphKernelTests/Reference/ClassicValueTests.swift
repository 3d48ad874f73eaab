import GraphKernel
import Testing

/// Our values of classic networks against those on which two independent tools agree.
struct ClassicValueTests {
  private static let networks = [
    "karate": Network.karate, "kite": .kite, "florentine": .florentine,
  ]

  @Test(arguments: ClassicValues.nodes.indices)
  func valuesOfNodes(_ position: Int) throws {
    let expected = ClassicValues.nodes[position]
    let measure: any NodeMeasure = try #require(
      [
        "harmonic": .harmonic(), "betweenness": .betweenness(), "pagerank": .pageRank(),
        "eigenvector": .eigenvector(), "clustering": .clustering(), "core": .coreNumber(),
        "constraint": .constraint(), "closeness": .closeness(), "eccentricity": .eccentricity(),
      ][expected.measure])
    let graph = try #require(Self.networks[expected.network]).graph
    expectSame(
      try measure.values(on: graph), expected.value, "\(expected.network) \(expected.measure)",
      within: 1e-9)
  }

  @Test(arguments: ClassicValues.graph.indices)
  func valuesOfTheWhole(_ position: Int) throws {
    let expected = ClassicValues.graph[position]
    let measure: any GraphMeasure = try #require(
      [
        "density": .density(), "transitivity": .transitivity(), "assortativity": .assortativity(),
        "edge-connectivity": .edgeConnectivity(), "node-connectivity": .nodeConnectivity(),
        "diameter": .diameter(), "average-path-length": .averagePathLength(),
      ][expected.measure])
    let graph = try #require(Self.networks[expected.network]).graph
    expect(measure.value(on: graph), is: expected.value, within: 1e-9)
  }
}
