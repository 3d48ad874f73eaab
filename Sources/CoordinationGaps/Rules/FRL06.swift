import Localization
import NetworkAnalysis
import SteeringModel

/// Each core sector has a front line in the area.
struct FRL06: GapRule {
  static let about = RuleDescription(
    id: "FRL-06",
    title: Localized(
      da: "Hver kernesektor har medarbejdere ude i området",
      en: "Each core sector has staff out in the area"),
    meaning: Localized(
      da: """
        De unge kommer ikke altid af sig selv. Hver kernesektor skal have mindst én aktør på \
        praktikerniveau, der arbejder lokalt i boligområdet.
        """,
      en: """
        The young people do not always come by themselves. Each core sector needs at least one \
        front-line actor who works locally in the area.
        """),
    quote: Quote(
      "få vores ressourcer ud i lokalområderne … være ude i tilbuddene", lines: 102,
      speaker: .copenhagen),
    severity: .medium,
    data: [.actorSector, .actorLevel, .actorLocal],
    reads: [.area],
    states: [.ok, .gap])

  func evaluate(_ situation: Situation) -> Outcome {
    let analysis = situation.analysis
    return .judged(
      analysis.coreSectors.compactMap { sector in
        let frontline = analysis.actors(at: .frontline).filter {
          situation.network[$0].sector == sector
        }
        if frontline.contains(where: { situation.network[$0].isLocal == true }) { return nil }
        return finding(of: sector, frontline: frontline, in: situation)
      })
  }

  private func finding(
    of sector: SteeringNetwork.Sector, frontline: [SteeringNetwork.Actor.ID],
    in situation: Situation
  ) -> Finding {
    let unstated = frontline.filter { situation.network[$0].isLocal == nil }
    let (da, en) = (sector.title.da, sector.title.en)
    let names = situation.names(frontline)
    return Finding(
      subjects: [.sector(sector)] + frontline.map(Subject.actor),
      evidence: frontline.isEmpty
        ? Localized(
          da: "Sektoren \(da) har ingen aktører på praktikerniveau i netværket.",
          en: "The sector \(en) has no front-line actors in the network.")
        : Localized(
          da: """
            Fra sektoren \(da) er \(names.da) på praktikerniveau, men ingen er oplyst at arbejde i \
            boligområdet.
            """,
          en: """
            The sector \(en) has \(names.en) at the front line, but nobody is stated to work in \
            the area.
            """),
      action: frontline.isEmpty
        ? Localized(
          da: "Bed sektoren \(da) om at udpege en medarbejder, der har sin gang i området.",
          en: "Ask the sector \(en) to name a member of staff who works in the area.")
        : Localized(
          da: "Aftal faste dage i området med \(situation.names(frontline, atMost: 3).da).",
          en: "Agree on regular days in the area with \(situation.names(frontline, atMost: 3).en)."
        ),
      actors: situation.analysis.unitLead,
      remarks: unstated.isEmpty
        ? []
        : [
          Localized(
            da: "Det er ikke oplyst, om \(situation.names(unstated).da) arbejder i området.",
            en: "It is not stated whether \(situation.names(unstated).en) works in the area.")
        ])
  }
}
