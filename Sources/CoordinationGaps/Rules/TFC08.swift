import Localization
import NetworkAnalysis
import SteeringModel

/// The unit sits in the Task Force and calls its meetings.
struct TFC08: GapRule {
  static let about = RuleDescription(
    id: "TFC-08",
    title: Localized(
      da: "Hotspotenheden sidder i Task Forcen og indkalder den",
      en: "The hotspot unit sits in the Task Force and convenes it"),
    meaning: Localized(
      da: """
        Hotspotchefen organiserer det praktiske omkring Task Forcen og holder deltagerne op på de \
        gensidige aftaler. Det kræver en plads ved bordet, og at enheden indkalder til møderne.
        """,
      en: """
        The hotspot chief organises the practical side of the Task Force and holds the members to \
        their mutual agreements. That takes a seat at the table, and that the unit calls the \
        meetings.
        """),
    quote: Quote("organisere de praktiske forhold omkring Task Forcen", lines: 157),
    severity: .high,
    data: [.actorRoles, .sheet(.fora), .sheet(.seats), .forumKind, .forumConvenor],
    reads: [.organisations],
    states: [.ok, .gap, .notApplicable])

  func evaluate(_ situation: Situation) -> Outcome {
    let analysis = situation.analysis
    let forces = analysis.fora(.taskForce)
    guard !forces.isEmpty else { return .notApplicable(.noTaskForce) }
    guard let lead = analysis.unitLead.first else { return .notApplicable(.noUnit) }
    let name = situation.name(lead)
    return .judged(
      forces.flatMap { force in
        var findings: [Finding] = []
        if !situation.network.members(of: force.id).contains(where: analysis.isInUnit) {
          findings.append(
            Finding(
              subjects: [.forum(force.id), .actor(lead)],
              evidence: Localized(
                da: "Ingen fra hotspotenheden sidder i \(force.name).",
                en: "Nobody of the hotspot unit sits in \(force.name)."),
              action: Localized(
                da: "Giv \(name) plads i \(force.name).",
                en: "Give \(name) a seat in \(force.name)."),
              actors: analysis.unitLead))
        }
        let convenors = situation.network.actors(of: force.convenors)
        if !convenors.contains(where: analysis.isInUnit) {
          let names = force.convenors.map(situation.network.name(of:))
          findings.append(
            Finding(
              subjects: [.forum(force.id), .actor(lead)],
              evidence: Localized { language in
                let others = language.list(names)
                if names.isEmpty {
                  return language == .danish
                    ? "\(force.name) har ingen mødeindkalder."
                    : "Nobody is said to convene \(force.name)."
                }
                return language == .danish
                  ? "\(force.name) indkaldes af \(others), ikke af hotspotenheden."
                  : "\(force.name) is convened by \(others), not by the hotspot unit."
              },
              action: Localized(
                da: "Aftal, at \(name) indkalder \(force.name) og laver dagsordenen.",
                en: "Agree that \(name) convenes \(force.name) and sets its agenda."),
              actors: analysis.unitLead + convenors))
        }
        return findings
      })
  }
}
