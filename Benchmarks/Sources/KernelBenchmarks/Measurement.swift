import GraphKernel

/// One thing that is timed, with the largest graph that it is run on.
struct Measurement: Sendable {
  let name: String
  let largest: Int
  let run: @Sendable (Graph) -> Double

  /// Each gives one number of its result, so that nothing is optimized away and peers can be compared:
  /// values of nodes are summed, each times one more than its position's remainder by seven.
  static let all: [Measurement] = [
    node("degree", 1_000_000, .degree()),
    Measurement(name: "bfs", largest: 1_000_000) { graph in
      Double(graph.distances(from: 0).reduce(0) { $0 + ($1 ?? 0) })
    },
    Measurement(name: "components", largest: 1_000_000) { Double($0.components().groupCount) },
    Measurement(name: "strong-components", largest: 1_000_000) { graph in
      Double(graph.strongComponents().groupCount)
    },
    node("core", 1_000_000, .coreNumber()),
    Measurement(name: "articulation", largest: 1_000_000) { graph in
      Double(graph.articulationPoints().count)
    },
    Measurement(name: "bridges", largest: 1_000_000) { Double($0.bridges().count) },
    whole("transitivity", 1_000_000, .transitivity()),
    node("constraint", 1_000_000, .constraint()),
    node("pagerank", 1_000_000, .pageRank()),
    Measurement(name: "eigenvector", largest: 1_000_000) { graph in
      checksum((try? graph.values(of: .eigenvector())) ?? NodeValues([]))
    },
    node("closeness", 100_000, .closeness()),
    node("harmonic", 100_000, .harmonic()),
    whole("average-path-length", 100_000, .averagePathLength()),
    whole("diameter", 100_000, .diameter()),
    node("betweenness", 10_000, .betweenness()),
    Measurement(name: "edge-betweenness", largest: 10_000) { graph in
      graph.values(of: .edgeBetweenness()).values.reduce(0) { $0 + ($1 ?? 0) }
    },
    node("weighted-betweenness", 10_000, .betweenness(distance: .weight)),
    Measurement(name: "leiden", largest: 1_000_000) { graph in
      let groups = graph.communities(by: .leiden(attempts: 1, rounds: 2))
      return graph.value(of: .modularity(of: groups)) ?? 0
    },
    whole("edge-connectivity", 10_000, .edgeConnectivity()),
  ]

  private static func node(_ name: String, _ largest: Int, _ measure: some NodeMeasure) -> Self {
    Measurement(name: name, largest: largest) { graph in
      checksum((try? graph.values(of: measure)) ?? NodeValues([]))
    }
  }

  private static func whole(_ name: String, _ largest: Int, _ measure: some GraphMeasure) -> Self {
    Measurement(name: name, largest: largest) { $0.value(of: measure) ?? .nan }
  }

  private static func checksum(_ values: NodeValues<Double?>) -> Double {
    values.enumerated().reduce(0) { $0 + ($1.element ?? 0) * Double(1 + $1.offset % 7) }
  }
}
