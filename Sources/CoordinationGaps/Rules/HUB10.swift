import GraphKernel
import Localization
import NetworkAnalysis
import SteeringModel

/// The net of the core actors also holds without the unit.
///
/// The other end of the dial that HUB-03 describes: the unit ought to be in the middle, but not the
/// only thing in the middle. A pure star passes HUB-03 and fails here; a net without coordinator
/// passes here and fails HUB-03; the handbook's finely meshed net passes both.
struct HUB10: GapRule {
  static let share = Threshold(
    "share", standard: 0.5,
    meaning: Localized(
      da: "Mindst så mange af de forbundne par skal være forbundet uden enheden (0 til 1).",
      en: "At least this share of the connected pairs must be connected without the unit (0 to 1).")
  )

  static let about = RuleDescription(
    id: "HUB-10",
    title: Localized(
      da: "Nettet er fintmasket og bærer også uden hotspotenheden",
      en: "The net is finely meshed and holds without the hotspot unit"),
    meaning: Localized(
      da: """
        Edderkoppen skal spinde et net, ikke kun tråde til sig selv. Reglen tager enheden ud og \
        ser, hvor mange par af centrale aktører der stadig er forbundet. Sammen med HUB-03 viser \
        den, om enheden samler uden at være det hele.
        """,
      en: """
        The spider is to spin a net, not just threads to itself. The rule takes the unit out and \
        looks how many pairs of core actors are still connected. With HUB-03 it shows whether the \
        unit connects without being everything.
        """),
    quote: Quote("et fintmasket net", lines: 81),
    severity: .medium,
    data: [.actorRoles, .actorLevel, .actorSector, .sheet(.ties)],
    reads: [.area, .fora, .seats, .initiatives, .knowledge],
    thresholds: [share],
    states: [.ok, .gap, .notApplicable])

  func evaluate(_ situation: Situation) -> Outcome {
    let analysis = situation.analysis
    guard !analysis.unit.isEmpty else { return .notApplicable(.noUnit) }
    let core = analysis.coreActors.filter { !analysis.isInUnit($0) }
    guard !core.isEmpty else { return .notApplicable(.noCoreActors) }
    let graph = analysis.graph(.tie)
    let without = graph.removing(nodes: analysis.unit.map(analysis.node))
    let connected = pairs(Self.groups(of: core.map(analysis.node), in: graph))
    guard connected > 0 else {
      return .notApplicable(
        Localized(
          da: "De centrale aktører er endnu ikke forbundet med hinanden (se HOR-04).",
          en: "The core actors are not yet connected to each other (see HOR-04)."))
    }
    let nodes = core.compactMap { without.node(for: analysis.node($0)) }
    let groups = Self.groups(of: nodes, in: without.graph)
    let kept = pairs(groups)
    let share = Double(kept) / Double(connected)
    guard share < situation(Self.share) else { return .ok }

    let largest = groups.max { $0.count < $1.count } ?? []
    let apart = nodes.filter { !largest.contains($0) }
      .map { analysis.actor(without.original(of: $0)) }
    let names = situation.names(apart)
    return .gap([
      Finding(
        subjects: apart.map(Subject.actor),
        evidence: Localized { language in
          let percent = language.numbers.percent(share)
          return language == .danish
            ? """
            Uden enheden er \(kept) af \(connected) par af centrale aktører stadig forbundet \
            (\(percent)). Uden for den største gruppe falder \(names.da).
            """
            : """
            Without the unit, \(kept) of \(connected) pairs of core actors are still connected \
            (\(percent)). Outside the largest group: \(names.en).
            """
        },
        missingTies: largest.first.map { hold in
          apart.map { MissingTie($0, analysis.actor(without.original(of: hold)), .coordination) }
        } ?? [],
        action: Localized(
          da: """
            Lad hotspotchefen bringe \(situation.names(apart, atMost: 3).da) direkte sammen med de \
            andre frem for selv at stå imellem.
            """,
          en: """
            Let the hotspot chief bring \(situation.names(apart, atMost: 3).en) together with the \
            others directly instead of standing in between.
            """),
        actors: analysis.unitLead)
    ])
  }

  /// The nodes in groups of those that hang together, each in the order of the nodes.
  private static func groups(of nodes: [Node], in graph: Graph) -> [[Node]] {
    let components = graph.components()
    var groups = [[Node]](repeating: [], count: components.groupCount)
    for node in nodes { groups[components[node]].append(node) }
    return groups.filter { !$0.isEmpty }
  }

  private func pairs(_ groups: [[Node]]) -> Int {
    groups.reduce(0) { $0 + $1.count * ($1.count - 1) / 2 }
  }
}
