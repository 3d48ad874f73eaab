import Localization

/// What a graph may have that a format can or cannot hold.
struct GraphFeatures: OptionSet, Hashable, Sendable {
  let rawValue: Int

  static let nodeAttributes = GraphFeatures(rawValue: 1 << 0)
  static let tieAttributes = GraphFeatures(rawValue: 1 << 1)
  static let graphAttributes = GraphFeatures(rawValue: 1 << 2)
  static let weights = GraphFeatures(rawValue: 1 << 3)
  /// Directed and undirected ties in one graph.
  static let mixedDirections = GraphFeatures(rawValue: 1 << 4)
  static let undirectedTies = GraphFeatures(rawValue: 1 << 5)
  static let parallelTies = GraphFeatures(rawValue: 1 << 6)
  static let twoModes = GraphFeatures(rawValue: 1 << 7)

  /// What a graph has.
  init(of graph: PlainGraph) {
    self = []
    if graph.nodeAttributes.contains(where: \.holdsValues) { insert(.nodeAttributes) }
    if graph.tieAttributes.contains(where: \.holdsValues) { insert(.tieAttributes) }
    if !graph.graphAttributes.isEmpty { insert(.graphAttributes) }
    if graph.ties.contains(where: { $0.weight != 1 }) { insert(.weights) }
    if !graph.exceptions.isEmpty { insert(.mixedDirections) }
    if !graph.isDirected && !graph.ties.isEmpty { insert(.undirectedTies) }
    if graph.secondMode.contains(true) { insert(.twoModes) }
    if Self.hasParallelTies(graph) { insert(.parallelTies) }
  }

  init(rawValue: Int) { self.rawValue = rawValue }

  /// What is lost of a graph in a format that can hold only these features.
  func losses(of graph: PlainGraph) -> [Localized] {
    let lost = GraphFeatures(of: graph).subtracting(self)
    var losses: [Localized] = []
    func names(_ columns: [PlainGraph.AttributeColumn], _ language: Language) -> String {
      language.list(columns.filter(\.holdsValues).map { "'\($0.name)'" }, atMost: 10)
    }
    if lost.contains(.nodeAttributes) {
      losses.append(
        Localized(
          da: "Attributter på punkter: \(names(graph.nodeAttributes, .danish)).",
          en: "Attributes of nodes: \(names(graph.nodeAttributes, .english))."))
    }
    if lost.contains(.tieAttributes) {
      losses.append(
        Localized(
          da: "Attributter på relationer: \(names(graph.tieAttributes, .danish)).",
          en: "Attributes of ties: \(names(graph.tieAttributes, .english))."))
    }
    let others: [(GraphFeatures, Localized)] = [
      (
        .graphAttributes,
        Localized(da: "Grafens egne attributter.", en: "The attributes of the graph itself.")
      ),
      (.weights, Localized(da: "Relationernes vægte.", en: "The weights of ties.")),
      (
        .mixedDirections,
        Localized(
          da: "At nogle relationer har en retning og andre ikke har.",
          en: "That some ties have a direction and others have not.")
      ),
      (
        .undirectedTies,
        Localized(
          da: "At relationerne ikke har nogen retning.", en: "That ties have no direction.")
      ),
      (
        .parallelTies,
        Localized(
          da: "At nogle par har flere relationer; deres vægte lægges sammen.",
          en: "That some pairs have several ties; their weights are added.")
      ),
      (
        .twoModes,
        Localized(da: "At punkterne er af to slags.", en: "That the nodes are of two modes.")
      ),
    ]
    return losses + others.filter { lost.contains($0.0) }.map(\.1)
  }

  private static func hasParallelTies(_ graph: PlainGraph) -> Bool {
    var pairs = Set<[Int32]>(minimumCapacity: graph.ties.count)
    return graph.ties.enumerated().contains { position, tie in
      let isDirected = graph.isDirected(tie: position)
      let pair =
        isDirected || tie.source < tie.target
        ? [tie.source, tie.target] : [tie.target, tie.source]
      return !pairs.insert(pair).inserted
    }
  }
}

/// Numbers as files of graphs hold them.
enum GraphNumber {
  /// The number with all its digits; whole ones without a decimal point.
  static func text(_ number: Double) -> String {
    number == number.rounded() && abs(number) < 1e15 ? String(Int64(number)) : String(number)
  }
}
