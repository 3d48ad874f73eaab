import Localization
import SteeringModel

/// The members of the steering group are leaders.
struct STG03: GapRule {
  static let about = RuleDescription(
    id: "STG-03",
    title: Localized(
      da: "Styregruppens medlemmer er ledere", en: "The members of the steering group are leaders"),
    meaning: Localized(
      da: """
        Styregruppen skal kunne beslutte på stedet. Derfor skal medlemmerne være ledere. \
        Hotspotenheden selv og den, der kender en målgruppe direkte, er undtaget.
        """,
      en: """
        The steering group must be able to decide on the spot, so its members must be leaders. \
        Exempt are the hotspot unit itself and whoever knows a target group directly.
        """),
    quote: Quote("Her skal lederne", lines: 123),
    severity: .high,
    data: [.sheet(.fora), .sheet(.seats), .forumKind, .actorLevel],
    reads: [.knowledge],
    states: [.ok, .gap, .notApplicable])

  func evaluate(_ situation: Situation) -> Outcome {
    let analysis = situation.analysis
    guard let group = analysis.fora(.steeringGroup).first else {
      return .notApplicable(.noSteeringGroup)
    }
    let knowers = Set(situation.network.knowledge.filter(\.isDirect).map(\.actor))
    let members = analysis.steeringGroup.filter { !analysis.isInUnit($0) && !knowers.contains($0) }
    let unstated = members.filter { situation.network[$0].level == nil }
    let remarks =
      unstated.isEmpty
      ? []
      : [
        Localized(
          da: "Niveauet er ikke oplyst for \(situation.names(unstated).da).",
          en: "The level is not stated for \(situation.names(unstated).en).")
      ]
    let findings = members.compactMap { member -> Finding? in
      guard let level = situation.network[member].level, level != .leadership else { return nil }
      return finding(for: member, at: level, in: group.id, remarks, situation)
    }
    return .judged(findings)
  }

  private func finding(
    for member: SteeringNetwork.Actor.ID, at level: SteeringNetwork.Level,
    in group: SteeringNetwork.Forum.ID, _ remarks: [Localized], _ situation: Situation
  ) -> Finding {
    let name = situation.name(member)
    let leader = situation.analysis.ownLeaders(of: member)
      .first { !situation.analysis.steeringGroup.contains($0) }
    return Finding(
      subjects: [.actor(member), .forum(group)],
      evidence: Localized(
        da: "\(name) sidder i styregruppen, men står på \(level.prose.da).",
        en: "\(name) sits in the steering group but stands at \(level.prose.en)."),
      action: leader.map { leader in
        Localized(
          da: """
            Bed \(situation.name(leader)) om at tage pladsen i styregruppen eller give \(name) \
            fuldmagt.
            """,
          en: """
            Ask \(situation.name(leader)) to take the seat in the steering group or to give \
            \(name) authority.
            """)
      }
        ?? Localized(
          da: "Aftal, hvilken leder der har pladsen i styregruppen i stedet for \(name).",
          en: "Agree which leader has the seat in the steering group instead of \(name)."),
      actors: situation.analysis.unitLead, remarks: remarks)
  }
}
