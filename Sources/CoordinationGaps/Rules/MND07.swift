import GraphKernel
import Localization
import NetworkAnalysis
import SteeringModel

/// Every participant is close to a leader of their own.
struct MND07: GapRule {
  static let steps = Threshold(
    "steps", standard: 2,
    meaning: Localized(
      da: "Højst så mange led fra en deltager til egen leder.",
      en: "At most so many steps from a participant to their own leader."))

  static let about = RuleDescription(
    id: "MND-07",
    title: Localized(
      da: "Deltagerne har kort vej til egen leder",
      en: "The participants are close to their own leader"),
    meaning: Localized(
      da: """
        Lederne skal kunne rydde forhindringer af vejen. Det kræver, at hver deltager har en kort \
        vej til en leder i egen organisation eller, hvis den ikke har nogen, i egen sektor.
        """,
      en: """
        The leaders are to clear obstacles away. For that, each participant needs a short way to a \
        leader of their own organisation or, where it has none, of their own sector.
        """),
    quote: Quote("Træde til og rydde forhindringer af vejen", lines: 119),
    severity: .high,
    data: [.actorLevel, .actorSector, .sheet(.ties)],
    reads: [.area, .fora, .seats, .initiatives, .knowledge],
    thresholds: [steps],
    states: [.ok, .gap, .notApplicable])

  func evaluate(_ situation: Situation) -> Outcome {
    let analysis = situation.analysis
    let participants = analysis.coreActors.filter {
      situation.network[$0].level != .leadership && !analysis.isInUnit($0)
    }
    guard !participants.isEmpty else { return .notApplicable(.noCoreActors) }
    let limit = Int(situation(Self.steps))
    let graph = analysis.graph(.tie)
    var distances: [[SteeringNetwork.Actor.ID]: NodeValues<Int?>] = [:]
    var far: [(leaders: [SteeringNetwork.Actor.ID], actors: [SteeringNetwork.Actor.ID])] = []
    for participant in participants {
      let leaders = analysis.ownLeaders(of: participant)
      let known = distances[leaders] ?? graph.distances(from: leaders.map(analysis.node))
      distances[leaders] = known
      guard known[analysis.node(participant)].map({ $0 > limit }) ?? true else { continue }
      if let position = far.firstIndex(where: { $0.leaders == leaders }) {
        far[position].actors.append(participant)
      } else {
        far.append((leaders, [participant]))
      }
    }
    return .judged(
      far.map { group in
        group.leaders.isEmpty
          ? leaderless(group.actors, situation)
          : distant(group.actors, from: group.leaders, limit, situation)
      })
  }

  private func distant(
    _ actors: [SteeringNetwork.Actor.ID], from leaders: [SteeringNetwork.Actor.ID],
    _ limit: Int, _ situation: Situation
  ) -> Finding {
    let names = situation.names(actors)
    let leaderNames = situation.names(leaders, atMost: 3)
    return Finding(
      subjects: actors.map(Subject.actor),
      evidence: Localized(
        da: "\(names.da) har mere end \(limit) led til egen leder (\(leaderNames.da)).",
        en: """
          There are more than \(limit) steps from \(names.en) to their own leader \
          (\(leaderNames.en)).
          """),
      missingTies: leaders.prefix(1).flatMap { leader in
        actors.map { MissingTie($0, leader, .reporting) }
      },
      action: Localized(
        da: """
          Aftal, hvordan \(names.da) får fat i \(situation.name(leaders[0])), når noget står i \
          vejen.
          """,
        en: """
          Agree how \(names.en) can reach \(situation.name(leaders[0])) when something is in the \
          way.
          """),
      actors: Array(leaders.prefix(1)))
  }

  private func leaderless(
    _ actors: [SteeringNetwork.Actor.ID], _ situation: Situation
  ) -> Finding {
    let names = situation.names(actors)
    return Finding(
      subjects: actors.map(Subject.actor),
      evidence: Localized(
        da: "\(names.da) har ingen leder i netværket, hverken i egen organisation eller sektor.",
        en:
          "The network has no leader of \(names.en), neither in the organisation nor in the sector."
      ),
      action: Localized(
        da: "Find lederen for \(names.da), og tag vedkommende med i netværket.",
        en: "Find the leader of \(names.en) and bring that leader into the network."),
      actors: situation.analysis.unitLead)
  }
}
