import GraphKernel
import Localization
import NetworkAnalysis
import SteeringModel

/// Those responsible for the same target group are close to each other in the network.
struct OVL03: GapRule {
  static let steps = Threshold(
    "steps", standard: 2,
    meaning: Localized(
      da: "Højst så mange led mellem ansvarlige for samme målgruppe.",
      en: "At most so many steps between those responsible for the same target group."))

  static let about = RuleDescription(
    id: "OVL-03",
    title: Localized(
      da: "Der er kort vej mellem ansvarlige for samme målgruppe",
      en: "Those responsible for the same target group are close to each other"),
    meaning: Localized(
      da: """
        De unge oplever hjælpen som usammenhængende og langsom, når de ansvarlige står langt fra \
        hinanden. Reglen tæller leddene mellem ansvarlige for indsatser med samme målgruppe.
        """,
      en: """
        The young people find help disjointed and slow when those responsible stand far apart. The \
        rule counts the steps between those responsible for initiatives with the same target group.
        """),
    quote: Quote("usammenhængende, langsom og ineffektiv", lines: 28),
    severity: .high,
    data: [
      .sheet(.initiatives), .sheet(.targetGroups), .initiativeOwner, .initiativeTargetGroups,
      .sheet(.ties),
    ],
    reads: [.actors, .organisations, .fora, .seats],
    thresholds: [steps],
    states: [.ok, .gap, .notApplicable])

  func evaluate(_ situation: Situation) -> Outcome {
    let analysis = situation.analysis
    let pairs = analysis.overlaps
    guard !pairs.isEmpty else { return .notApplicable(.noSharedTargetGroup) }
    let limit = Int(situation(Self.steps))
    return .judged(
      pairs.compactMap { pair in
        let distances = analysis.graph(.tie).distances(from: pair.owners.map(analysis.node))
        let steps = pair.otherOwners.compactMap { distances[analysis.node($0)] }.min()
        if let steps, steps <= limit { return nil }
        return finding(pair, steps: steps, in: situation)
      })
  }

  private func finding(_ pair: Overlap, steps: Int?, in situation: Situation) -> Finding {
    let (owner, other) = (pair.owners[0], pair.otherOwners[0])
    let groups = pair.groups.map { situation.network[$0].name }
    return Finding(
      subjects: [.initiative(pair.one.id), .initiative(pair.other.id)]
        + pair.groups.map(Subject.targetGroup),
      evidence: Localized { language in
        let groups = language.list(groups)
        let names = (situation.name(owner), situation.name(other))
        guard let steps else {
          return language == .danish
            ? """
            Der går ingen vej af relationer mellem \(names.0) (»\(pair.one.name)«) og \(names.1) \
            (»\(pair.other.name)«), som begge arbejder med \(groups).
            """
            : """
            No path of ties leads from \(names.0) (“\(pair.one.name)”) to \(names.1) \
            (“\(pair.other.name)”), who both work with \(groups).
            """
        }
        return language == .danish
          ? """
          Der er \(steps) led mellem \(names.0) (»\(pair.one.name)«) og \(names.1) \
          (»\(pair.other.name)«), som begge arbejder med \(groups).
          """
          : """
          There are \(steps) steps between \(names.0) (“\(pair.one.name)”) and \(names.1) \
          (“\(pair.other.name)”), who both work with \(groups).
          """
      },
      missingTies: [MissingTie(owner, other, .coordination)],
      action: Localized(
        da: "Præsenter \(situation.name(owner)) og \(situation.name(other)) for hinanden.",
        en: "Introduce \(situation.name(owner)) and \(situation.name(other)) to each other."),
      actors: situation.analysis.unitLead)
  }
}
