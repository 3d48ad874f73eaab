import GraphKernel
import Localization
import NetworkAnalysis
import SteeringModel

/// The unit has a direct tie to the municipal leadership.
struct MND01: GapRule {
  static let about = RuleDescription(
    id: "MND-01",
    title: Localized(
      da: "Hotspotenheden har direkte adgang til kommunens ledelse",
      en: "The hotspot unit has direct access to the municipal leadership"),
    meaning: Localized(
      da: """
        Hotspotchefen har ikke selv formel magt. Adgangen til ledelsen er det, der giver vægt over \
        for de andre, også når den sjældent bruges.
        """,
      en: """
        The hotspot chief has no formal power of her own. Access to the leadership is what gives \
        weight with the others, even when it is seldom used.
        """),
    quote: Quote("Den privilegerede adgang til ledelsen i kommunen", lines: 100),
    severity: .critical,
    data: [.actorRoles, .actorLevel, .sheet(.ties)],
    reads: [.organisations],
    states: [.ok, .gap, .notApplicable])

  func evaluate(_ situation: Situation) -> Outcome {
    let analysis = situation.analysis
    guard let lead = analysis.unitLead.first else { return .notApplicable(.noUnit) }
    let leaders = analysis.municipalLeadership.filter { !analysis.isInUnit($0) }
    guard !leaders.contains(where: { analysis.unitIsTied(to: $0) }) else { return .ok }
    guard let (leader, steps) = nearest(of: leaders, situation) else {
      return .gap([withoutLeaders(situation)])
    }
    let name = situation.name(leader)
    let way =
      steps.map { steps in
        Localized(
          da: "Den korteste vej går til \(name) og er på \(steps) led.",
          en: "The shortest way leads to \(name) and has \(steps) steps.")
      } ?? Localized(da: "Der er heller ingen omvej.", en: "There is no indirect way either.")
    return .gap([
      Finding(
        subjects: analysis.unit.map(Subject.actor),
        evidence: Localized(
          da: """
            Enheden har ingen direkte relation til kommunens ledelse \
            (\(situation.names(leaders, atMost: 3).da)).
            """,
          en: """
            The unit has no direct tie to the municipal leadership \
            (\(situation.names(leaders, atMost: 3).en)).
            """) + Localized(verbatim: " ") + way,
        missingTies: [MissingTie(lead, leader, .access)],
        action: Localized(
          da: "Aftal, at \(situation.name(lead)) kan gå direkte til \(name).",
          en: "Agree that \(situation.name(lead)) may go directly to \(name)."),
        actors: analysis.unitLead)
    ])
  }

  /// The leader whom the unit reaches in fewest steps, the first when it reaches none.
  private func nearest(
    of leaders: [SteeringNetwork.Actor.ID], _ situation: Situation
  ) -> (SteeringNetwork.Actor.ID, steps: Int?)? {
    let analysis = situation.analysis
    let distances = analysis.graph(.tie).distances(from: analysis.unit.map(analysis.node))
    let reached = leaders.compactMap { leader in
      distances[analysis.node(leader)].map { (leader, steps: $0) }
    }
    if let first = reached.min(by: { $0.steps < $1.steps }) { return first }
    return leaders.first.map { ($0, steps: nil) }
  }

  private func withoutLeaders(_ situation: Situation) -> Finding {
    Finding(
      subjects: [.network],
      evidence: Localized(
        da: """
          Ingen af netværkets aktører (\(situation.network.actors.count)) hører til kommunens \
          ledelse.
          """,
        en: """
          None of the network's actors (\(situation.network.actors.count)) belongs to the municipal \
          leadership.
          """),
      action: Localized(
        da: "Find den direktør eller forvaltningschef, som hotspotchefen kan gå direkte til.",
        en: "Find the director or head of administration whom the hotspot chief may turn to."),
      actors: situation.analysis.unitLead)
  }
}
