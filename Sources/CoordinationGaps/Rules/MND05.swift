import Localization
import NetworkAnalysis
import SteeringModel

/// The leaders give the effort priority among their own participants.
struct MND05: GapRule {
  static let about = RuleDescription(
    id: "MND-05",
    title: Localized(
      da: "Lederne gør indsatsen til en prioriteret opgave for deres egne",
      en: "The leaders make the effort a priority for their own people"),
    meaning: Localized(
      da: """
        Den, der deltager, skal vide, at egen leder vil det. Reglen ser efter opbakning, \
        rapportering eller et mandat mellem en leder og hver af organisationens egne deltagere.
        """,
      en: """
        Those who take part must know that their own leader wants it. The rule looks for backing, \
        reporting or a mandate between a leader and each of the organisation's own participants.
        """),
    quote: Quote("en prioriteret opgave blandt deres underordnede", lines: 115),
    severity: .high,
    data: [.actorLevel, .actorSector, .actorOrganisation, .sheet(.ties)],
    reads: [.area, .organisations, .fora, .seats, .initiatives, .knowledge, .mandates],
    states: [.ok, .gap, .notApplicable])

  func evaluate(_ situation: Situation) -> Outcome {
    let analysis = situation.analysis
    var looked = false
    var findings: [Finding] = []
    for organisation in analysis.partnerOrganisations {
      let leaders = analysis.leaders(of: organisation)
      let participants = analysis.coreActors.filter {
        situation.network[$0].organisation == organisation && !leaders.contains($0)
          && !analysis.isInUnit($0)
      }
      guard !participants.isEmpty,
        let leader = closest(of: leaders, to: participants, situation)
      else { continue }
      looked = true
      let lacking = participants.filter { participant in
        !leaders.contains { givesPriority($0, to: participant, situation) }
      }
      guard !lacking.isEmpty else { continue }
      let reached = participants.count - lacking.count
      findings.append(
        Finding(
          subjects: [.organisation(organisation)] + lacking.map(Subject.actor),
          // A leader who has reached some of the participants has begun.
          severity: reached == 0 ? nil : .medium,
          evidence: participants.count == 1
            ? Localized(
              da: """
                Hos \(situation.network[organisation].name) har den ene deltager, \
                \(situation.names(lacking).da), hverken opbakning, rapportering eller mandat fra \
                egen ledelse.
                """,
              en: """
                At \(situation.network[organisation].name), the one participant, \
                \(situation.names(lacking).en), has neither backing, reporting nor a mandate from \
                their own leadership.
                """)
            : Localized(
              da: """
                Hos \(situation.network[organisation].name) har \(reached) af \(participants.count) \
                deltagere opbakning, rapportering eller mandat fra egen ledelse. Det mangler for \
                \(situation.names(lacking).da).
                """,
              en: """
                At \(situation.network[organisation].name), \(reached) of \(participants.count) \
                participants have backing, reporting or a mandate from their own leadership. It is \
                missing for \(situation.names(lacking).en).
                """),
          missingTies: lacking.map { MissingTie(leader, $0, .backing) },
          action: Localized(
            da: """
              Bed \(situation.name(leader)) om at sige til \
              \(situation.names(lacking, atMost: 3).da), at indsatsen er prioriteret.
              """,
            en: """
              Ask \(situation.name(leader)) to tell \(situation.names(lacking, atMost: 3).en) that \
              the effort has priority.
              """),
          actors: [leader]))
    }
    guard looked else {
      return .notApplicable(
        Localized(
          da: "Ingen deltagende organisation har både en leder og andre deltagere.",
          en: "No participating organisation has both a leader and other participants."))
    }
    return .judged(findings)
  }

  /// The leader who gives priority to most of the participants already, the first of several.
  private func closest(
    of leaders: [SteeringNetwork.Actor.ID], to participants: [SteeringNetwork.Actor.ID],
    _ situation: Situation
  ) -> SteeringNetwork.Actor.ID? {
    let reached = leaders.map { leader in
      participants.count { givesPriority(leader, to: $0, situation) }
    }
    guard let most = reached.max() else { return nil }
    return zip(leaders, reached).first { $0.1 == most }?.0
  }

  private func givesPriority(
    _ leader: SteeringNetwork.Actor.ID, to participant: SteeringNetwork.Actor.ID,
    _ situation: Situation
  ) -> Bool {
    let network = situation.network
    if situation.analysis.isTied(leader, participant, by: [.backing, .reporting]) { return true }
    return network.mandates.contains { mandate in
      network.actors(of: mandate.issuers).contains(leader)
        && network.actors(of: mandate.holders).contains(participant)
    }
  }
}
