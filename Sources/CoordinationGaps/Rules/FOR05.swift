import Localization
import NetworkAnalysis
import SteeringModel

/// News of the effort reaches residents and associations.
struct FOR05: GapRule {
  static let about = RuleDescription(
    id: "FOR-05",
    title: Localized(
      da: "Hotspotenheden fortæller beboere og foreninger om indsatsen",
      en: "The hotspot unit tells residents and associations of the effort"),
    meaning: Localized(
      da: """
        Indsatsen skal være kendt og respekteret i boligområdet. Enheden skal have mindst én \
        informationsrelation ud til beboere eller foreninger.
        """,
      en: """
        The effort must be known and respected in the area. The unit needs at least one \
        information tie out to residents or associations.
        """),
    quote: Quote("informationskanaler, så indsatsen bliver kendt", lines: 174),
    severity: .low,
    data: [.actorRoles, .actorSector, .sheet(.ties)],
    reads: [.organisations],
    states: [.ok, .gap, .notApplicable])

  func evaluate(_ situation: Situation) -> Outcome {
    let analysis = situation.analysis
    guard let lead = analysis.unitLead.first else { return .notApplicable(.noUnit) }
    let locals = situation.network.actors.filter { actor in
      actor.sector == .residents || actor.sector == .association
        || analysis.organisationKind(of: actor.id) == .association
    }.map(\.id)
    guard let first = locals.first else {
      return .notApplicable(
        Localized(
          da: "Netværket har ingen beboere eller foreninger.",
          en: "The network has no residents or associations."))
    }
    let informs = analysis.unit.contains { member in
      analysis.ties(of: member).contains { tie in
        tie.kind == .information && locals.contains { tie.leads(from: member, to: $0) }
      }
    }
    guard !informs else { return .ok }
    return .gap([
      Finding(
        subjects: locals.map(Subject.actor),
        evidence: Localized(
          da: """
            Hotspotenheden har ingen informationsrelation til beboere eller foreninger: \
            \(situation.names(locals).da).
            """,
          en: """
            The hotspot unit has no information tie to residents or associations: \
            \(situation.names(locals).en).
            """),
        missingTies: [MissingTie(lead, first, .information)],
        action: Localized(
          da:
            "Lad \(situation.name(lead)) fortælle jævnligt om indsatsen hos \(situation.name(first)).",
          en: "Let \(situation.name(lead)) tell \(situation.name(first)) of the effort regularly."),
        actors: analysis.unitLead)
    ])
  }
}
