import Localization
import NetworkAnalysis
import SteeringModel

/// Outreach workers have one foot with the young people and one in the network.
struct FRL03: GapRule {
  static let sectors = Threshold(
    "sectors", standard: 2,
    meaning: Localized(
      da: "Mindst så mange sektorer har en gadeplansmedarbejder relation til.",
      en: "An outreach worker has ties to at least so many sectors."))

  static let about = RuleDescription(
    id: "FRL-03",
    title: Localized(
      da: "Gadeplansmedarbejderne bygger bro mellem de unge og netværket",
      en: "Outreach workers bridge the young people and the network"),
    meaning: Localized(
      da: """
        En bro har to ender. Hver gadeplansmedarbejder skal kende en målgruppe direkte og have \
        relation til mindst to sektorer; hotspotenheden tæller ikke med som sektor.
        """,
      en: """
        A bridge has two ends. Each outreach worker must know a target group directly and have \
        ties to at least two sectors; the hotspot unit does not count as a sector.
        """),
    quote: Quote("bygge bro mellem den enkelte unge og netværket", lines: 192),
    severity: .medium,
    data: [.actorRoles, .actorSector, .sheet(.knowledge), .sheet(.ties)],
    thresholds: [sectors],
    states: [.ok, .gap, .notApplicable])

  private static let counted = CountedNoun(
    one: Localized(da: "sektor", en: "sector"), many: Localized(da: "sektorer", en: "sectors"))

  func evaluate(_ situation: Situation) -> Outcome {
    let outreach = situation.analysis.outreachWorkers
    guard !outreach.isEmpty else { return .notApplicable(.noOutreach) }
    return .judged(outreach.compactMap { finding(of: $0, in: situation) })
  }

  private func finding(
    of worker: SteeringNetwork.Actor.ID, in situation: Situation
  ) -> Finding? {
    let analysis = situation.analysis
    let limit = Int(situation(Self.sectors))
    let knows = situation.network.knowledge.contains { $0.actor == worker && $0.isDirect }
    let met = Set(
      analysis.neighbors(of: worker).compactMap { situation.network[$0].sector }
        .filter { $0 != .hotspot })
    guard !knows || met.count < limit else { return nil }
    let name = situation.name(worker)
    let count = Self.counted(met.count)
    let neighbors = Localized(
      da: "\(name) har relation til \(count.da); der bør være mindst \(limit).",
      en: "\(name) has ties to \(count.en); there should be at least \(limit).")
    let group = Localized(
      da: "\(name) er ikke noteret med direkte kendskab til nogen målgruppe.",
      en: "\(name) is not stated to know any target group directly.")
    let space = Localized(verbatim: " ")
    return Finding(
      subjects: [.actor(worker)],
      evidence: knows ? neighbors : (met.count < limit ? group + space + neighbors : group),
      action: knows
        ? Localized(
          da: "Præsentér \(name) for fagfolk fra flere sektorer, for eksempel i Task Forcen.",
          en: "Introduce \(name) to staff of more sectors, such as in the Task Force.")
        : Localized(
          da: "Aftal med \(name), hvilken målgruppe kontakten gælder, og skriv det i kendskab.",
          en: "Agree with \(name) which target group to meet, and state it in the workbook."),
      actors: analysis.unitLead)
  }
}
