import GraphKernel

/// What the kernel says to a case.
enum ReferenceAnswer {
  case value(ReferenceValue)
  /// The value may be any that passes; the text says what failed.
  case property(holds: Bool)
  /// The case follows another convention, or no measure of ours; the text says which.
  case notOurs(String)
}

/// Puts a graph and a case to the kernel.
struct ReferenceQuestion {
  let graph: ReferenceGraph
  let question: ReferenceCase

  /// The graph with or without weights, as the case asks.
  private var subject: Graph {
    question.text("weight") == "weight" ? graph.weighted : graph.weighted.unweighted()
  }

  private var distance: EdgeDistance {
    question.text("weight") == "weight" ? .weight : .hops
  }

  private var isNormalized: Bool { question.number("normalized") == 1 }

  private var direction: EdgeDirection {
    EdgeDirection(rawValue: question.text("mode") ?? "out") ?? .out
  }

  func answer() throws -> ReferenceAnswer {
    try pathAnswer() ?? centralityAnswer() ?? wholeAnswer() ?? partAnswer() ?? groupAnswer()
      ?? .notOurs("no such measure in the kernel")
  }

  private func pathAnswer() -> ReferenceAnswer? {
    let graph = subject
    switch question.measure {
    case "distances":
      return .value(
        .object(
          names.mapValues { source in
            let distances = graph.weightedDistances(from: source, by: distance)
            return nodeObject(distances)
          }))
    case "closeness":
      let variant = question.text("variant") ?? ""
      guard variant.hasPrefix("Wasserman") else { return .notOurs("closeness: \(variant)") }
      return nodes(graph.values(of: .closeness(direction, distance: distance)))
    case "harmonic":
      return nodes(
        graph.values(
          of: .harmonic(direction, distance: distance, normalized: isNormalized)))
    case "betweenness":
      let values = graph.values(of: .betweenness(normalized: isNormalized, distance: distance))
      if isNormalized, graph.nodeCount < 3 {
        return .notOurs("normalized below three nodes is nil")
      }
      return nodes(values)
    case "edgeBetweenness":
      let values = graph.values(of: .edgeBetweenness(distance: distance))
      return edges(zip(values.edges, values.values).map { ($0, $1) })
    case "eccentricity": return nodes(graph.values(of: .eccentricity(distance: distance)))
    case "diameter": return number(graph.value(of: .diameter(distance: distance)))
    case "radius":
      return number(graph.values(of: .eccentricity(distance: distance)).compactMap { $0 }.min())
    case "averagePathLength":
      if let pairs = question.text("over") { return .notOurs("average path: \(pairs)") }
      return number(graph.value(of: .averagePathLength(distance: distance)))
    case "globalEfficiency":
      return number(graph.value(of: .fragmentation(.distance)).map { 1 - $0 })
    default: return nil
    }
  }

  private func centralityAnswer() throws -> ReferenceAnswer? {
    let graph = subject
    switch question.measure {
    case "degree": return nodes(graph.values(of: .degree(direction)))
    case "strength": return nodes(self.graph.weighted.values(of: .strength(direction)))
    case "degreeCentrality":
      if graph.nodeCount < 2 { return .notOurs("normalized degree of a single node is nil") }
      return nodes(graph.values(of: .degree(normalized: true)))
    case "eigenvector":
      if let variant = question.text("variant") { return .notOurs("eigenvector: \(variant)") }
      let isSymmetrized = question.text("symmetrize") != nil
      return nodes(try (isSymmetrized ? graph.symmetrized() : graph).values(of: .eigenvector()))
    case "katz":
      return nodes(
        try graph.values(
          of: .katz(alpha: question.number("alpha") ?? 0.1, beta: question.number("beta") ?? 1)))
    case "pagerank":
      return nodes(
        graph.values(
          of: .pageRank(damping: question.number("damping") ?? 0.85, restart: restart)))
    case "hitsHub": return nodes(try graph.values(of: .hub()))
    case "hitsAuthority": return nodes(try graph.values(of: .authority()))
    case "coreNumber": return nodes(graph.values(of: .coreNumber()))
    case "constraint": return nodes(graph.values(of: .constraint()))
    case "effectiveSize": return nodes(graph.values(of: .effectiveSize()))
    case "localClustering": return nodes(graph.values(of: .clustering()))
    default: return nil
    }
  }

  private func wholeAnswer() -> ReferenceAnswer? {
    let graph = subject
    switch question.measure {
    case "nodeCount": return number(Double(graph.nodeCount))
    case "edgeCount": return number(Double(graph.edgeCount))
    case "density":
      if graph.nodeCount < 2 { return .notOurs("density below two nodes is nil") }
      if graph.hasParallelEdges { return .notOurs("density with parallel edges counted each") }
      if graph.selfLoopCount > 0 { return .notOurs("density with self-loops counted") }
      return number(graph.value(of: .density()))
    case "reciprocity", "reciprocityEdgewise":
      return number(graph.value(of: .reciprocity()))
    case "reciprocityDyadic", "reciprocityDyadicNonNull":
      let census = graph.dyadCensus()
      let null = question.measure == "reciprocityDyadic" ? Double(census.null) : 0
      let mutual = Double(census.mutual)
      return number((mutual + null) / (mutual + Double(census.asymmetric) + null))
    case "transitivity":
      if case .number(0) = question.expected, graph.value(of: .transitivity()) == nil {
        return .notOurs("transitivity without triples is nil")
      }
      return number(graph.value(of: .transitivity()))
    case "averageClustering":
      let values = graph.values(of: .clustering()).compactMap { $0 }
      return number(values.reduce(0, +) / Double(values.count))
    case "triangles": return number(Double(graph.triadCensus()[.complete]))
    case "degreeAssortativity":
      if graph.selfLoopCount > 0 { return .notOurs("assortativity with self-loops counted") }
      return number(graph.value(of: .assortativity()))
    case "edgeConnectivity": return number(graph.value(of: .edgeConnectivity()))
    case "nodeConnectivity": return number(graph.value(of: .nodeConnectivity()))
    case "centralizationDegree": return centralization(.degree)
    case "centralizationCloseness": return centralization(.closeness)
    case "centralizationBetweenness": return centralization(.betweenness)
    case "krackhardtConnectedness": return number(graph.value(of: .connectedness()))
    case "krackhardtHierarchy": return number(graph.value(of: .gtdHierarchy()))
    case "krackhardtEfficiency": return number(graph.value(of: .gtdEfficiency()))
    case "krackhardtLUB": return number(graph.value(of: .leastUpperBound()))
    default: return nil
    }
  }

  private func partAnswer() -> ReferenceAnswer? {
    let graph = subject
    switch question.measure {
    case "weakComponents": return parts(graph.components().groups)
    case "strongComponents": return parts(graph.strongComponents().groups)
    case "biconnectedComponents": return parts(graph.biconnectedComponents())
    case "articulationPoints":
      return .value(.list(graph.articulationPoints().map(name).sorted().map { .text($0) }))
    case "bridges": return edges(graph.bridges().map { ($0, nil) }, hasValues: false)
    case "dyadCensus":
      let census = graph.dyadCensus()
      return .value(
        .object([
          "mutual": .number(Double(census.mutual)),
          "asymmetric": .number(Double(census.asymmetric)), "null": .number(Double(census.null)),
        ]))
    case "triadCensus":
      let census = graph.triadCensus()
      return .value(
        .object(
          Dictionary(
            uniqueKeysWithValues: TriadType.allCases.map {
              ($0.rawValue, .number(Double(census[$0])))
            })))
    case "kEdgeAugmentationSize":
      let added =
        question.number("k") == 1 ? graph.edgesToConnect() : graph.edgesToRemoveBridges()
      return number(added.map { Double($0.count) })
    case "maxFlow", "edgeConnectivityST":
      guard let source = self.graph[question.text("source") ?? ""],
        let target = self.graph[question.text("target") ?? ""]
      else { return nil }
      let capacities = question.measure == "maxFlow" ? self.graph.weighted : graph
      return number(capacities.minimumCut(from: source, to: target).weight)
    case "corePeripheryCorrelation":
      guard case .object(let expected) = question.expected, case .number(let fit)? = expected["fit"]
      else { return nil }
      let between: CorePeriphery.Between =
        question.text("offDiagonalBlocks")?.hasPrefix("missing") == true ? .ignored : .tied
      let core = expected["oneOptimalCore"] ?? expected["core"] ?? .list([])
      let given = graph.corePeripheryFit(core: nodes(in: core), between: between) ?? .nan
      let found = graph.corePeriphery(between: between)?.fit ?? .nan
      let slack = max(question.tolerance, 1e-9)
      return .property(holds: abs(given - fit) <= slack && found >= fit - slack)
    default: return nil
    }
  }

  private func groupAnswer() throws -> ReferenceAnswer? {
    let graph = subject
    switch question.measure {
    case "modularity":
      return number(
        graph.value(
          of: .modularity(
            of: partition("partition"), resolution: question.number("resolution") ?? 1)))
    case "attributeAssortativity":
      if graph.selfLoopCount > 0 { return .notOurs("assortativity with self-loops counted") }
      return number(graph.value(of: .assortativity(of: partition("values"))))
    case "optimalModularity":
      guard case .number(let best) = question.expected else { return nil }
      let found = graph.value(of: .modularity(of: graph.communities()))
      return .property(holds: (found ?? -1) >= 0.95 * best - 1e-9)
    case "gouldFernandezBrokerage":
      let brokerage = graph.brokerage(by: partition("groups"))
      let roles: [(String, BrokerageRole)] = [
        ("w_I", .coordinator), ("w_O", .itinerant), ("b_IO", .representative),
        ("b_OI", .gatekeeper), ("b_O", .liaison),
      ]
      return .value(
        .object(
          names.mapValues { node in
            var row = ["t": ReferenceValue.number(brokerage.total[node])]
            for (key, role) in roles { row[key] = .number(brokerage[role][node]) }
            return .object(row)
          }))
    case "bipartiteDensity", "bipartiteProjection", "bipartiteProjectionNewman":
      return try twoModeAnswer()
    default: return nil
    }
  }

  private func twoModeAnswer() throws -> ReferenceAnswer? {
    let graph = subject
    if question.measure == "bipartiteDensity" {
      guard
        let left = self.graph.cases.first(where: { $0.text("onto") == "left" })?.parameters["nodes"]
      else { return nil }
      return number(try TwoModeGraph(graph, first: nodes(in: left)).density)
    }
    let first = nodes(in: question.parameters["nodes"] ?? .list([]))
    let projection = try TwoModeGraph(graph, first: first)
      .projection(
        onto: .first,
        weight: question.measure == "bipartiteProjection" ? .shared : .newman)
    return edges(
      projection.graph.edges.map { edge in
        let original = Edge(
          projection.originals[edge.source], projection.originals[edge.target])
        return (original, edge.weight)
      })
  }
}

extension ReferenceQuestion {
  private var names: [String: Node] {
    Dictionary(uniqueKeysWithValues: graph.names.enumerated().map { ($1, Node($0)) })
  }

  private func name(_ node: Node) -> String { graph.names[node.index] }

  private func nodes(in list: ReferenceValue) -> [Node] {
    guard case .list(let items) = list else { return [] }
    return items.compactMap { item in
      guard case .text(let text) = item else { return nil }
      return graph[text]
    }
  }

  private var restart: NodeValues<Double>? {
    guard case .object(let weights) = question.parameters["personalization"] else { return nil }
    return NodeValues(
      graph.names.map { name in
        guard case .number(let weight)? = weights[name] else { return 0 }
        return weight
      })
  }

  private func partition(_ parameter: String) -> Partition {
    guard case .object(let groups) = question.parameters[parameter] else { return Partition([0]) }
    return Partition(graph.names.map { groups[$0]?.sortKey ?? "" })
  }

  private func number(_ value: Double?) -> ReferenceAnswer { .value(ReferenceValue(value)) }

  private func nodeObject(_ values: NodeValues<Double?>) -> ReferenceValue {
    .object(names.mapValues { ReferenceValue(values[$0]) })
  }

  private func nodes(_ values: NodeValues<Double?>) -> ReferenceAnswer {
    .value(nodeObject(values))
  }

  private func centralization(_ centrality: Centralization.Centrality) -> ReferenceAnswer {
    let directions: [String: EdgeDirection] = ["indegree": .in, "outdegree": .out, "out": .out]
    let direction = directions[question.text("mode") ?? ""] ?? .all
    return number(
      subject.value(of: .centralization(centrality, direction: direction)))
  }

  private func parts(_ groups: [[Node]]) -> ReferenceAnswer {
    let lists = groups.map { group in group.map(name).sorted() }
    return .value(
      .list(
        lists.sorted { $0.lexicographicallyPrecedes($1) }
          .map { .list($0.map { .text($0) }) }))
  }

  private func edges(
    _ values: [(Edge, Double?)], hasValues: Bool = true
  ) -> ReferenceAnswer {
    let rows = values.map { edge, value in
      var ends = [name(edge.source), name(edge.target)]
      if !graph.weighted.isDirected { ends.sort() }
      return (ends, value)
    }
    return .value(
      .list(
        rows.sorted { $0.0.lexicographicallyPrecedes($1.0) }
          .map { ends, value in
            .list(ends.map { .text($0) } + (hasValues ? [ReferenceValue(value)] : []))
          }))
  }
}
