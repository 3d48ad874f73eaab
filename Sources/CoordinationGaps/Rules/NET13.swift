import GraphKernel
import Localization
import NetworkAnalysis
import SteeringModel

/// The core actors still hang together if the Task Force stops meeting.
struct NET13: GapRule {
  static let fall = Threshold(
    "fall", standard: 0.2,
    meaning: Localized(
      da: "Højst så meget må andelen af centrale aktører, der hænger sammen, falde.",
      en: "At most so much may the share of core actors who hang together fall."))

  static let about = RuleDescription(
    id: "NET-13",
    title: Localized(
      da: "De centrale aktører hænger også sammen uden Task Forcen",
      en: "The core actors hang together without the Task Force too"),
    meaning: Localized(
      da: """
        Reglen prøver, hvad der sker, hvis Task Forcen holder op med at mødes: hvor mange par af \
        centrale aktører har stadig en vej til hinanden gennem relationer og andre fora? Et stort \
        fald viser, at samarbejdet kun lever i mødet.
        """,
      en: """
        The rule tries out what happens if the Task Force stops meeting: how many pairs of core \
        actors still have a way to each other by ties and other fora? A large fall shows that \
        cooperation lives in the meeting only.
        """),
    severity: .high,
    data: [
      .sheet(.fora), .forumKind, .sheet(.seats), .actorLevel, .actorSector, .sheet(.ties),
    ],
    reads: [.area, .initiatives, .knowledge],
    thresholds: [fall],
    states: [.ok, .gap, .notApplicable])

  func evaluate(_ situation: Situation) -> Outcome {
    let analysis = situation.analysis
    guard let forum = analysis.fora(.taskForce).first else {
      return .notApplicable(.noTaskForce)
    }
    let core = analysis.coreActors
    guard core.count > 1 else { return .notApplicable(.noCoreActors) }
    let parts = components(in: analysis) { _ in true }
    let partsLeft = components(in: analysis) { $0.kind != .taskForce }
    let before = connectedness(of: core, in: parts, analysis)
    let after = connectedness(of: core, in: partsLeft, analysis)
    guard before - after > situation(Self.fall) else { return .ok }
    let missing = missingTies(of: analysis.taskForce, in: partsLeft, analysis)
    let separated = missing.map(\.to)
    return .gap([
      Finding(
        subjects: [.forum(forum.id)] + separated.map(Subject.actor),
        evidence: Localized { language in
          let (with, without) = (language.numbers.percent(before), language.numbers.percent(after))
          return language == .danish
            ? """
            Med \(forum.name) har \(with) af parrene af centrale aktører en vej til hinanden, uden \
            den kun \(without).
            """
            : """
            With \(forum.name), \(with) of the pairs of core actors have a way to each other, \
            without it only \(without).
            """
        },
        missingTies: missing,
        action: Localized(
          da: """
            Aftal direkte kontakt mellem møderne med \(situation.names(separated, atMost: 3).da).
            """,
          en: """
            Agree on direct contact between meetings with \
            \(situation.names(separated, atMost: 3).en).
            """),
        actors: analysis.unitLead)
    ])
  }

  /// The parts that hang together by ties and by those fora that count.
  private func components(
    in analysis: Analysis, where counts: (SteeringNetwork.Forum) -> Bool
  ) -> Partition {
    var edges = analysis.graph(.tie).edges
    for forum in analysis.network.fora where counts(forum) {
      let members = analysis.network.members(of: forum.id).map(analysis.node)
      for (one, other) in zip(members, members.dropFirst()) { edges.append(Edge(one, other)) }
    }
    do {
      return try Graph(
        nodeCount: analysis.network.actors.count, edges: edges, direction: .undirected
      ).components()
    } catch {
      preconditionFailure("Actors and seats make a valid graph: \(error)")
    }
  }

  /// The share of pairs of actors that are in the same part (Krackhardt, 1994).
  private func connectedness(
    of actors: [SteeringNetwork.Actor.ID], in parts: Partition, _ analysis: Analysis
  ) -> Double {
    var sizes = [Int](repeating: 0, count: parts.groupCount)
    for actor in actors { sizes[parts[analysis.node(actor)]] += 1 }
    let joined = sizes.reduce(0) { $0 + $1 * ($1 - 1) }
    return Double(joined) / Double(actors.count * (actors.count - 1))
  }

  /// A tie from the part with most members to the first member in each other part.
  private func missingTies(
    of members: [SteeringNetwork.Actor.ID], in parts: Partition, _ analysis: Analysis
  ) -> [MissingTie] {
    var byPart = [[SteeringNetwork.Actor.ID]](repeating: [], count: parts.groupCount)
    for member in members { byPart[parts[analysis.node(member)]].append(member) }
    let groups = byPart.filter { !$0.isEmpty }
    guard let largest = groups.max(by: { $0.count < $1.count }) else { return [] }
    return groups.filter { $0 != largest }.map { MissingTie(largest[0], $0[0], .coordination) }
  }
}
