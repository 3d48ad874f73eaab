import Localization
import NetworkAnalysis
import SteeringModel

/// Parents, ethnic associations and residents are tied in before a crisis.
struct FOR06: GapRule {
  static let about = RuleDescription(
    id: "FOR-06",
    title: Localized(
      da: "Forældre, etniske foreninger og beboere er med i fredstid",
      en: "Parents, ethnic associations and residents are tied in before a crisis"),
    meaning: Localized(
      da: """
        Når noget blusser op, hjælper kun de relationer, der allerede findes. Hver forældregruppe, \
        etnisk forening og beboergruppe skal have mindst én relation.
        """,
      en: """
        When trouble flares up, only ties that exist already help. Each group of parents, ethnic \
        association and group of residents needs at least one tie.
        """),
    quote: Quote(
      "gode relationer til alle de her grupper og foreninger i fredstid", lines: 176,
      speaker: .aalborg),
    severity: .medium,
    data: [.actorSector, .sheet(.ties)],
    states: [.ok, .gap, .notApplicable])

  func evaluate(_ situation: Situation) -> Outcome {
    let analysis = situation.analysis
    let groups = situation.network.actors.filter { actor in
      actor.has(.parents) || actor.has(.ethnicGroup) || actor.sector == .residents
    }.map(\.id)
    guard !groups.isEmpty else {
      return .notApplicable(
        Localized(
          da: "Netværket har hverken forældregrupper, etniske foreninger eller beboere.",
          en: "The network has neither groups of parents, ethnic associations nor residents."))
    }
    let isolated = groups.filter { analysis.neighbors(of: $0).isEmpty }
    guard !isolated.isEmpty else { return .ok }
    let names = situation.names(isolated)
    let few = situation.names(isolated, atMost: 3)
    return .gap([
      Finding(
        subjects: isolated.map(Subject.actor),
        evidence: Localized(
          da: """
            \(isolated.count) af \(groups.count) forældregrupper, etniske foreninger og \
            beboergrupper har ingen relation til nogen: \(names.da).
            """,
          en: """
            \(isolated.count) of \(groups.count) groups of parents, ethnic associations and groups \
            of residents have no tie to anybody: \(names.en).
            """),
        missingTies: analysis.unitLead.first.map { lead in
          isolated.map { MissingTie(lead, $0) }
        } ?? [],
        action: Localized(
          da: "Besøg \(few.da), og aftal, hvem der holder kontakten.",
          en: "Visit \(few.en), and agree who keeps in contact."),
        actors: analysis.unitLead)
    ])
  }
}
