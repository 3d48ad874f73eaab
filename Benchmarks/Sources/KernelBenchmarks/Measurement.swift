import GraphKernel

/// One thing that is timed.
struct Measurement: Sendable {
  let name: String
  /// Whether the measure reads the lengths of the edges.
  var isWeighted = false
  /// Whether the measure reads each edge as leading from its first end to its second.
  var isDirected = false
  /// Takes the measure with so many tasks at once, which is what is timed, and gives the question what one
  /// number of the result is, so that nothing is optimized away and peers can be compared.
  let run: @Sendable (_ graph: Graph, _ tasks: Int) async throws -> Number

  /// Says afterwards what is compared: values of nodes are summed, each times one more than its position's
  /// remainder by seven.
  typealias Number = @Sendable () -> Double

  static let all: [Measurement] = [
    Measurement(name: "bfs") { graph, _ in
      let steps = graph.distances(from: 0)
      return { Double(steps.reduce(0) { $0 + ($1 ?? 0) }) }
    },
    Measurement(name: "components") { graph, _ in number(of: graph.components()) },
    Measurement(name: "strong-components", isDirected: true) { graph, _ in
      number(of: graph.strongComponents())
    },
    node("core", .coreNumber()),
    Measurement(name: "articulation") { graph, _ in
      let nodes = graph.articulationPoints()
      return { Double(nodes.count) }
    },
    Measurement(name: "bridges") { graph, _ in
      let edges = graph.bridges()
      return { Double(edges.count) }
    },
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
      return { values.values.reduce(0) { $0 + ($1 ?? 0) } }
    },
    shared("weighted-betweenness", .betweenness(distance: .weight), isWeighted: true),
    Measurement(name: "leiden") { graph, _ in
      let groups = graph.communities(by: .leiden(attempts: 1, rounds: 2))
      return { graph.value(of: .modularity(of: groups)) ?? 0 }
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
    Measurement(name: name) { graph, _ in
      let value = graph.value(of: measure)
      return { value ?? .nan }
    }
  }

  private static func sharedWhole(_ name: String, _ measure: some SharedGraphMeasure) -> Self {
    Measurement(name: name) { graph, tasks in
      let value = try await graph.value(of: measure, tasks: tasks)
      return { value ?? .nan }
    }
  }

  private static func number(of groups: Partition) -> Number {
    { Double(groups.groupCount) }
  }

  private static func checksum(_ values: NodeValues<Double?>) -> Number {
    { values.enumerated().reduce(0) { $0 + ($1.element ?? 0) * Double(1 + $1.offset % 7) } }
  }
}
