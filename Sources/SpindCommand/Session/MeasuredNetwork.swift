import GraphKernel
import Localization
import NetworkAnalysis
import NetworkFormats
import SteeringModel

/// A network as its measures see it: a workbook of one day, or a plain graph.
struct MeasuredNetwork {
  /// The identifiers of the nodes, as in the input.
  let nodes: [String]
  /// The names of the nodes for a reader.
  let labels: [String]
  /// What the measures are taken of.
  let request: MeasureRequest
  /// What the reader must know: ties that had to be left out.
  let note: Localized?
}

extension MeasuredNetwork {
  /// The network of one day of a workbook.
  init(_ analysis: Analysis, _ options: MeasureOptions) throws {
    var selection = TieSelection(
      kinds: options.kinds?.kinds ?? [.contact], isDirected: options.directed)
    switch options.weight.lowercased() {
    case "none": break
    case "frequency": selection.weight = .frequency
    case "strength": selection.weight = .strength
    default: throw Failure.noWeight(options.weight, known: "none, frequency, strength")
    }
    if let distance = options.distance, distance.lowercased() != "frequency" {
      throw Failure.noWeight(distance, known: "frequency")
    }
    let graph = analysis.graph(selection)
    let network = analysis.network
    nodes = network.actors.map(\.key)
    labels = network.actors.map(\.name)
    let restartNodes = try Self.nodes(named: options.restart, nodes, labels)
    request = options.request(
      graph,
      // A contact every 7 days is 365/7 contacts a year, so the days are 365 over the weight.
      lengths: options.distance == nil ? nil : try Self.days(analysis, selection),
      restartNodes: restartNodes,
      groups: try options.group.map { try Self.groups($0, network) },
      delays: analysis.decisionDelays)
    let left = analysis.unweightedTies(in: selection).count
    let counted = SteeringNetwork.TieKind.allCases.filter(selection.kinds.contains)
    note = Localized { language in
      let kinds = language.list(counted.map { $0.name(language) })
      let chosen =
        language == .danish
        ? "Kun relationer af typen \(kinds) tæller; --kinds vælger andre."
        : "Only ties of the kind \(kinds) count; --kinds chooses others."
      guard left > 0 else { return chosen }
      return chosen
        + (language == .danish
          ? " \(left) er udeladt, fordi de ikke oplyser deres vægt."
          : " \(left) are left out, since they do not state their weight.")
    }
  }

  /// A plain graph.
  init(_ graph: PlainGraph, _ options: MeasureOptions) throws {
    let columns = graph.tieAttributes.map(\.name)
    func weights(_ name: String) throws -> (Int) -> Double {
      switch name.lowercased() {
      case "none": return { _ in 1 }
      case "weight" where !columns.contains(name): return { graph.ties[$0].weight }
      default:
        guard let column = graph.tieAttributes.first(where: { $0.name == name }) else {
          throw Failure.noWeight(
            name, known: (["none", "weight"] + columns).joined(separator: ", "))
        }
        let values = try graph.ties.indices.map { position in
          try Self.number(column[position], column: name, tie: position + 1)
        }
        return { values[$0] }
      }
    }
    do {
      let directed = options.directed ? true : nil
      let edges: ParallelEdges = options.multi ? .keep : .merge
      let weighted = try graph.graph(
        isDirected: directed, weight: try weights(options.weight), parallelEdges: edges)
      let kernel = options.isWeighted ? weighted : weighted.unweighted()
      let lengths = try options.distance.map {
        try graph.graph(isDirected: directed, weight: try weights($0), parallelEdges: edges)
      }
      nodes = graph.nodeIDs
      labels = graph.labels
      let restartNodes = try Self.nodes(named: options.restart, nodes, labels)
      request = options.request(
        kernel, lengths: lengths, restartNodes: restartNodes,
        groups: try options.group.map { try Self.groups($0, graph) })
      note = nil
    } catch let error as GraphError {
      throw Failure(.dataErrors, error.message, remedy: error.remedy)
    }
  }

  private static func days(_ analysis: Analysis, _ selection: TieSelection) throws -> Graph {
    var frequent = selection
    frequent.weight = .frequency
    let graph = analysis.graph(frequent)
    do {
      return try Graph(
        nodeCount: graph.nodeCount,
        edges: graph.edges.map { Edge($0.source, $0.target, weight: 365 / $0.weight) },
        direction: graph.direction)
    } catch {
      preconditionFailure("Days are positive numbers: \(error)")
    }
  }

  private static func groups(_ name: String, _ network: SteeringNetwork) throws -> Partition {
    switch name.lowercased() {
    case "sector": Partition(network.actors.map { $0.sector?.identifier ?? "" })
    case "level": Partition(network.actors.map { $0.level?.rawValue ?? -1 })
    case "organisation": Partition(network.actors.map { $0.organisation?.index ?? -1 })
    default:
      if network.actors.contains(where: { $0.attributes.contains { $0.name == name } }) {
        Partition(
          network.actors.map { actor in
            actor.attributes.first { $0.name == name }?.value ?? ""
          })
      } else {
        throw Failure.noGroup(name, known: "sector, level, organisation")
      }
    }
  }

  private static func groups(_ name: String, _ graph: PlainGraph) throws -> Partition {
    guard let column = graph.nodeAttributes.first(where: { $0.name == name }) else {
      throw Failure.noGroup(name, known: graph.nodeAttributes.map(\.name).joined(separator: ", "))
    }
    return Partition(graph.nodeIDs.indices.map { column[$0] ?? "" })
  }

  /// The nodes of some ids, or names that only one node has.
  private static func nodes(
    named names: [String], _ nodes: [String], _ labels: [String]
  ) throws -> [Node] {
    try names.map { name in
      if let node = nodes.firstIndex(of: name) { return Node(node) }
      let named = labels.indices.filter { labels[$0] == name }
      guard named.count == 1 else { throw Failure.noNode(name, named: named.map { nodes[$0] }) }
      return Node(named[0])
    }
  }

  private static func number(_ text: String?, column: String, tie: Int) throws -> Double {
    let value = text.flatMap { Double(String($0.map { $0 == "," ? "." : $0 })) }
    if let value, value.isFinite, value >= 0 { return value }
    throw Failure(
      .dataErrors,
      Localized(
        da: "Relation \(tie) har »\(text ?? "")« i \(column); der skal stå et tal fra 0 og op.",
        en: "Tie \(tie) has “\(text ?? "")” in \(column); it must be a number of 0 or more."))
  }
}

extension Failure {
  fileprivate static func noWeight(_ name: String, known: String) -> Failure {
    Failure(
      .usage,
      Localized(
        da: "Relationerne har ingen vægt, der hedder »\(name)«.",
        en: "The ties have no weight called “\(name)”."),
      remedy: .choose(known))
  }

  fileprivate static func noNode(_ name: String, named: [String]) -> Failure {
    named.isEmpty
      ? Failure(
        .usage,
        Localized(
          da: "Ingen aktør har id'et eller navnet »\(name)«.",
          en: "No actor has the id or the name “\(name)”."))
      : Failure(
        .usage,
        Localized(
          da: "Flere aktører hedder »\(name)«.", en: "Several actors are called “\(name)”."),
        remedy: Localized { language in
          let ids = language.list(named)
          return language == .danish ? "Brug et id: \(ids)." : "Use an id: \(ids)."
        })
  }

  fileprivate static func noGroup(_ name: String, known: String) -> Failure {
    Failure(
      .usage,
      Localized(
        da: "Der er ingen gruppering, der hedder »\(name)«.",
        en: "There is no grouping called “\(name)”."),
      remedy: .choose(known))
  }
}
