import GraphKernel

/// One thing that is timed.
struct Measurement: Sendable {
  let name: String
  /// Whether the measure reads the lengths of the edges.
  var isWeighted = false
  /// Whether the measure reads each edge as leading from its first end to its second.
  var isDirected = false
  /// Takes the measure with so many tasks at once, and gives one number of the result.
  let run: @Sendable (_ graph: Graph, _ tasks: Int) async throws -> Double

  /// Each gives one number of its result, so that nothing is optimized away and peers can be compared:
  /// values of nodes are summed, each times one more than its position's remainder by seven.
  static let all: [Measurement] = [
    Measurement(name: "bfs") { graph, _ in
      Double(graph.distances(from: 0).reduce(0) { $0 + ($1 ?? 0) })
    },
    Measurement(name: "components") { graph, _ in Double(graph.components().groupCount) },
    Measurement(name: "strong-components", isDirected: true) { graph, _ in
      Double(graph.strongComponents().groupCount)
    },
    node("core", .coreNumber()),
    Measurement(name: "articulation") { graph, _ in Double(graph.articulationPoints().count) },
    Measurement(name: "bridges") { graph, _ in Double(graph.bridges().count) },
    whole("transitivity", .transitivity()),
    node("clustering", .clustering()),
    node("constraint", .constraint()),
    node("pagerank", .pageRank()),
    node("eigenvector", .eigenvector()),
    shared("closeness", .closeness()),
    shared("harmonic", .harmonic()),
    sharedWhole("average-path-length", .averagePathLength()),
    sharedWhole("diameter", .diameter()),
    shared("betweenness", .betweenness()),
    Measurement(name: "edge-betweenness") { graph, tasks in
      let values = try await graph.values(of: .edgeBetweenness(), tasks: tasks)
      return values.values.reduce(0) { $0 + ($1 ?? 0) }
    },
    shared("weighted-betweenness", .betweenness(distance: .weight), isWeighted: true),
    Measurement(name: "leiden") { graph, _ in
      let groups = graph.communities(by: .leiden(attempts: 1, rounds: 2))
      return graph.value(of: .modularity(of: groups)) ?? 0
    },
    sharedWhole("edge-connectivity", .edgeConnectivity()),
  ]

  private static func node(_ name: String, _ measure: some NodeMeasure) -> Self {
    Measurement(name: name) { graph, _ in checksum(try graph.values(of: measure)) }
  }

  private static func shared(
    _ name: String, _ measure: some SharedNodeMeasure, isWeighted: Bool = false
  ) -> Self {
    Measurement(name: name, isWeighted: isWeighted) { graph, tasks in
      checksum(try await graph.values(of: measure, tasks: tasks))
    }
  }

  private static func whole(_ name: String, _ measure: some GraphMeasure) -> Self {
    Measurement(name: name) { graph, _ in graph.value(of: measure) ?? .nan }
  }

  private static func sharedWhole(_ name: String, _ measure: some SharedGraphMeasure) -> Self {
    Measurement(name: name) { graph, tasks in
      try await graph.value(of: measure, tasks: tasks) ?? .nan
    }
  }

  private static func checksum(_ values: NodeValues<Double?>) -> Double {
    values.enumerated().reduce(0) { $0 + ($1.element ?? 0) * Double(1 + $1.offset % 7) }
  }
}
