import Localization
import NetworkAnalysis
import SteeringModel

/// The steering group has a tie to every local leader.
struct STG12: GapRule {
  static let about = RuleDescription(
    id: "STG-12",
    title: Localized(
      da: "Styregruppen har relation til alle lokale ledere",
      en: "The steering group has a tie to every local leader"),
    meaning: Localized(
      da: """
        Styregruppen skal sikre, at ledere af skoler, klubber og andre institutioner prioriterer \
        indsatsen. Det kræver, at mindst ét medlem uden for hotspotenheden har relation til hver \
        af dem. Den, der ikke arbejder i området, tæller ikke med.
        """,
      en: """
        The steering group is to see that heads of schools, clubs and other institutions give the \
        effort priority. For that, at least one member outside the hotspot unit needs a tie to \
        each of them. Those who do not work in the area do not count.
        """),
    quote: Quote("de lokale leders opbakning til og prioritering", lines: 139),
    severity: .medium,
    data: [.sheet(.fora), .sheet(.seats), .forumKind, .actorRoles, .sheet(.ties)],
    states: [.ok, .gap, .notApplicable])

  func evaluate(_ situation: Situation) -> Outcome {
    let analysis = situation.analysis
    guard !analysis.fora(.steeringGroup).isEmpty else {
      return .notApplicable(.noSteeringGroup)
    }
    let heads = situation.network.actors
      .filter { $0.has(.institutionHead) && $0.isLocal != false }.map(\.id)
    guard !heads.isEmpty else {
      return .notApplicable(
        Localized(
          da: "Netværket har ingen lokale institutionsledere.",
          en: "The network has no local heads of institutions."))
    }
    let members = analysis.steeringGroup.filter { !analysis.isInUnit($0) }
    let missing = heads.filter { head in
      !members.contains(head) && !analysis.isTied(anyOf: members, head)
    }
    guard !missing.isEmpty else { return .ok }
    let names = situation.names(missing)
    return .gap([
      Finding(
        subjects: missing.map(Subject.actor),
        evidence: Localized(
          da: """
            Styregruppen har relation til \(heads.count - missing.count) af \(heads.count) lokale \
            ledere. Den mangler \(names.da).
            """,
          en: """
            The steering group has a tie to \(heads.count - missing.count) of \(heads.count) local \
            leaders. It has none to \(names.en).
            """),
        missingTies: missing.compactMap { head in
          contact(for: head, among: members, situation).map { MissingTie($0, head) }
        },
        action: Localized(
          da: "Aftal i styregruppen, hvem der tager kontakt til \(names.da).",
          en: "Agree in the steering group who contacts \(names.en)."),
        actors: analysis.unitLead)
    ])
  }

  /// The member who would naturally make contact: one of the same sector, else the first.
  private func contact(
    for head: SteeringNetwork.Actor.ID, among members: [SteeringNetwork.Actor.ID],
    _ situation: Situation
  ) -> SteeringNetwork.Actor.ID? {
    let sector = situation.network[head].sector
    return members.first { sector != nil && situation.network[$0].sector == sector }
      ?? members.first
  }
}
