import Localization
import SteeringModel

/// The second circle is the steering group.
struct RNG02: GapRule {
  static let about = RuleDescription(
    id: "RNG-02",
    title: Localized(
      da: "Den næste cirkel er styregruppens medlemmer",
      en: "The next circle is the members of the steering group"),
    meaning: Localized(
      da: """
        Uden om enheden står styregruppen. Den, der er placeret dér, bør også have en plads i \
        gruppen, og den, der har en plads, bør stå dér.
        """,
      en: """
        Around the unit stands the steering group. Whoever is placed there ought to have a seat in \
        it, and whoever has a seat ought to stand there.
        """),
    quote: Quote(
      "næste kreds er ofte deltagere i hotspotindsatsens styregruppe", lines: 182),
    severity: .low,
    data: [.sheet(.fora), .sheet(.seats), .forumKind],
    states: [.ok, .gap, .notApplicable])

  func evaluate(_ situation: Situation) -> Outcome {
    let network = situation.network
    guard let group = situation.analysis.fora(.steeringGroup).first else {
      return .notApplicable(.noSteeringGroup)
    }
    let members = Set(situation.analysis.steeringGroup)
    let findings = zip(network.actors, network.circles).compactMap { actor, circle -> Finding? in
      guard !actor.isInUnit, members.contains(actor.id) != (circle == .steeringGroup) else {
        return nil
      }
      return circle == .steeringGroup
        ? placedWithoutSeat(actor, group, situation)
        : seatedElsewhere(actor, circle, group, situation)
    }
    return .judged(findings)
  }

  private func placedWithoutSeat(
    _ actor: SteeringNetwork.Actor, _ group: SteeringNetwork.Forum, _ situation: Situation
  ) -> Finding {
    Finding(
      subjects: [.actor(actor.id), .forum(group.id)],
      evidence: Localized(
        da:
          "\(actor.name) er placeret i styregruppens cirkel, men har ingen plads i \(group.name).",
        en:
          "\(actor.name) is placed in the steering group's circle but has no seat in \(group.name)."
      ),
      missingSeats: [MissingSeat(actor.id, in: group.id)],
      action: Localized(
        da: "Afklar, om \(actor.name) skal have en plads i \(group.name).",
        en: "Settle whether \(actor.name) is to have a seat in \(group.name)."),
      actors: situation.analysis.unitLead)
  }

  private func seatedElsewhere(
    _ actor: SteeringNetwork.Actor, _ circle: SteeringNetwork.Circle,
    _ group: SteeringNetwork.Forum, _ situation: Situation
  ) -> Finding {
    Finding(
      subjects: [.actor(actor.id), .forum(group.id)],
      evidence: Localized(
        da: """
          \(actor.name) har en plads i \(group.name), men er placeret i cirklen \
          »\(circle.name.da)«.
          """,
        en: """
          \(actor.name) has a seat in \(group.name) but is placed in the circle \
          “\(circle.name.en)”.
          """),
      action: Localized(
        da: "Afklar, om \(actor.name) stadig er med i \(group.name), og ret arket.",
        en: """
          Settle whether \(actor.name) still takes part in \(group.name), and correct the workbook.
          """),
      actors: situation.analysis.unitLead)
  }
}
