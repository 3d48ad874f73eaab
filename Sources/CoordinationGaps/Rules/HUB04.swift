import Localization
import SteeringModel

/// The unit is tied to every core actor.
struct HUB04: GapRule {
  static let about = RuleDescription(
    id: "HUB-04",
    title: Localized(
      da: "Hotspotenheden er forbundet med alle centrale aktører",
      en: "The hotspot unit is tied to every core actor"),
    meaning: Localized(
      da: """
        Hotspotchefen er edderkoppen i spindet. Enheden skal have en relation til hver aktør i \
        kernesektorerne, som sidder i et forum, har en indsats eller kender en målgruppe.
        """,
      en: """
        The hotspot chief is the spider in the web. The unit needs a tie to each actor of the core \
        sectors who sits in a forum, has an initiative or knows a target group.
        """),
    quote: Quote("forbinder de mange aktører og indsatser", lines: 81),
    severity: .high,
    data: [.actorRoles, .actorLevel, .actorSector, .sheet(.ties)],
    reads: [.area, .seats, .fora, .initiatives, .knowledge],
    states: [.ok, .gap, .notApplicable])

  func evaluate(_ situation: Situation) -> Outcome {
    let analysis = situation.analysis
    guard let lead = analysis.unitLead.first else { return .notApplicable(.noUnit) }
    let core = analysis.coreActors.filter { !analysis.isInUnit($0) }
    guard !core.isEmpty else { return .notApplicable(.noCoreActors) }
    let missing = core.filter { !analysis.unitIsTied(to: $0) }
    guard !missing.isEmpty else { return .ok }
    let tied = core.count - missing.count
    let share = Double(tied) / Double(core.count)
    return .gap([
      Finding(
        subjects: missing.map(Subject.actor),
        evidence: Localized { language in
          let percent = language.numbers.percent(share)
          let names = situation.names(missing)(language)
          return language == .danish
            ? """
            Enheden har relation til \(tied) af \(core.count) centrale aktører (\(percent)). \
            Den mangler \(names).
            """
            : """
            The unit has a tie to \(tied) of \(core.count) core actors (\(percent)). \
            It has none to \(names).
            """
        },
        missingTies: missing.map { MissingTie(lead, $0) },
        action: Localized(
          da: "Lad hotspotchefen tage kontakt til \(situation.names(missing, atMost: 3).da).",
          en: "Let the hotspot chief contact \(situation.names(missing, atMost: 3).en)."),
        actors: analysis.unitLead)
    ])
  }
}
