import Localization
import SteeringModel

/// Every actor has a place in a circle, and the outermost circle is the members of the fora.
///
/// The circle of the Task Force is ours; the handbook has unit, steering group and fora.
struct RNG03: GapRule {
  static let about = RuleDescription(
    id: "RNG-03",
    title: Localized(
      da: "Alle aktører har en plads i partnercirklerne",
      en: "Every actor has a place in the partner circles"),
    meaning: Localized(
      da: """
        Den yderste cirkel er dem, der mødes i samarbejdsfora. En aktør uden plads i nogen cirkel \
        er kendt, men ikke koblet på. Den, som arket selv sætter udenfor, er ikke talt med.
        """,
      en: """
        The outermost circle is those who meet in partner fora. An actor without a place in any \
        circle is known but not connected. Those whom the workbook itself puts outside are not \
        counted.
        """),
    quote: Quote(
      "aktørerne i yderste kreds ofte indgår i forskellige samarbejdsfora", lines: 182),
    severity: .medium,
    data: [.sheet(.fora), .sheet(.seats), .forumKind])

  func evaluate(_ situation: Situation) -> Outcome {
    let network = situation.network
    let circles = network.circles
    let listed = network.actors.filter(\.isListed)
    let unplaced = listed.filter {
      circles[$0.id.index] == .outside && $0.statedCircle != .outside
    }
    var findings: [Finding] = []
    if !unplaced.isEmpty {
      findings.append(outside(unplaced.map(\.id), of: listed.count, situation))
    }
    let outer = Set(situation.analysis.outerFora.flatMap { network.members(of: $0.id) })
    findings += listed.filter { $0.statedCircle == .fora && !outer.contains($0.id) }
      .map { placedWithoutSeat($0, situation) }
    return .judged(findings)
  }

  private func outside(
    _ actors: [SteeringNetwork.Actor.ID], of count: Int, _ situation: Situation
  ) -> Finding {
    let names = situation.names(actors)
    let few = situation.names(actors, atMost: 3)
    return Finding(
      subjects: actors.map(Subject.actor),
      evidence: Localized(
        da: """
          \(actors.count) af \(count) aktører har ingen plads i styregruppe, Task Force eller \
          samarbejdsforum: \(names.da).
          """,
        en: """
          \(actors.count) of \(count) actors have no seat in steering group, Task Force or partner \
          forum: \(names.en).
          """),
      missingSeats: situation.analysis.outerFora.prefix(1).flatMap { forum in
        actors.map { MissingSeat($0, in: forum.id) }
      },
      action: Localized(
        da: "Afklar, hvem af \(few.da) der skal inviteres til et forum.",
        en: "Settle who of \(few.en) is to be invited to a forum."),
      actors: situation.analysis.unitLead)
  }

  private func placedWithoutSeat(
    _ actor: SteeringNetwork.Actor, _ situation: Situation
  ) -> Finding {
    Finding(
      subjects: [.actor(actor.id)], severity: .low,
      evidence: Localized(
        da: "\(actor.name) er placeret i yderste cirkel, men har ingen plads i et samarbejdsforum.",
        en: "\(actor.name) is placed in the outermost circle but has no seat in a partner forum."),
      missingSeats: situation.analysis.outerFora.prefix(1).map { MissingSeat(actor.id, in: $0.id) },
      action: Localized(
        da: "Afklar, hvilket forum \(actor.name) hører til i.",
        en: "Settle which forum \(actor.name) belongs to."),
      actors: situation.analysis.unitLead)
  }
}
