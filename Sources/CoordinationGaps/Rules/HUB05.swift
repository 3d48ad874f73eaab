import Localization
import SteeringModel

/// The unit has ties to every level and every sector.
struct HUB05: GapRule {
  static let about = RuleDescription(
    id: "HUB-05",
    title: Localized(
      da: "Hotspotenheden har relationer på alle niveauer og i alle sektorer",
      en: "The hotspot unit has ties on every level and in every sector"),
    meaning: Localized(
      da: """
        Hotspotchefen bevæger sig mellem ledelse, mellemniveau og frontlinje og på tværs af \
        sektorerne. Enheden skal derfor have mindst én relation på hvert niveau og i hver sektor.
        """,
      en: """
        The hotspot chief moves between leadership, middle level and front line and across the \
        sectors. The unit therefore needs at least one tie on each level and in each sector.
        """),
    quote: Quote("bevæger sig imellem de forskellige niveauer", lines: 83),
    severity: .high,
    data: [.actorRoles, .actorLevel, .actorSector, .sheet(.ties)],
    states: [.ok, .gap, .notApplicable])

  func evaluate(_ situation: Situation) -> Outcome {
    let analysis = situation.analysis
    guard let lead = analysis.unitLead.first else { return .notApplicable(.noUnit) }
    let others = situation.network.actors.filter { !$0.isInUnit }
    let tied = others.filter { analysis.unitIsTied(to: $0.id) }
    let levels = Set(tied.compactMap(\.level))
    let sectors = Set(tied.compactMap(\.sector))
    var findings: [Finding] = []
    for level in SteeringNetwork.Level.line where !levels.contains(level) {
      let candidates = others.filter { $0.level == level }.map(\.id)
      let place = Localized(da: "på \(level.prose.da)", en: "at \(level.prose.en)")
      findings.append(finding(.level(level), place, candidates, lead, situation))
    }
    var seen = sectors.union([.hotspot])
    for sector in others.compactMap(\.sector) where seen.insert(sector).inserted {
      let candidates = others.filter { $0.sector == sector }.map(\.id)
      let place = Localized(
        da: "i sektoren »\(sector.title.da)«", en: "in the sector “\(sector.title.en)”")
      findings.append(finding(.sector(sector), place, candidates, lead, situation))
    }
    return .judged(findings)
  }

  private func finding(
    _ subject: Subject, _ place: Localized, _ candidates: [SteeringNetwork.Actor.ID],
    _ lead: SteeringNetwork.Actor.ID, _ situation: Situation
  ) -> Finding {
    guard let first = candidates.first else {
      return Finding(
        subjects: [subject],
        evidence: Localized(
          da:
            "Netværket har ingen aktører \(place.da), så enheden har heller ingen relation dertil.",
          en: "The network has no actors \(place.en), so the unit has no tie there either."),
        action: Localized(
          da: "Find en aktør \(place.da), og tag den med i netværket.",
          en: "Find an actor \(place.en) and bring it into the network."),
        actors: situation.analysis.unitLead)
    }
    let names = situation.names(candidates, atMost: 3)
    return Finding(
      subjects: [subject],
      evidence: Localized(
        da: "Enheden har ingen relation \(place.da). Her findes \(names.da).",
        en: "The unit has no tie \(place.en). There it could turn to \(names.en)."),
      missingTies: [MissingTie(lead, first)],
      action: Localized(
        da: "Lad hotspotchefen tage kontakt til \(situation.name(first)).",
        en: "Let the hotspot chief contact \(situation.name(first))."),
      actors: situation.analysis.unitLead)
  }
}
