import Localization
import NetworkAnalysis
import SteeringModel

/// The unit has a way to the leadership, and a named one when an actor does not keep its promises.
struct VRT03: GapRule {
  static let about = RuleDescription(
    id: "VRT-03",
    title: Localized(
      da: "Hotspotenheden kan gå til ledelsen, når et ansvar ikke løftes",
      en: "The hotspot unit can turn to the leadership when a responsibility is not met"),
    meaning: Localized(
      da: """
        Enhedens autoritet kommer fra adgangen til ledelsen. Reglen ser efter en relation til den \
        kommunale ledelse og efter et mandat til eskalering, så alle ved, hvad der sker, hvis en \
        aktør ikke lever op til sit ansvar.
        """,
      en: """
        The unit's authority comes from its access to the leadership. The rule looks for a tie to \
        the municipal leadership and for a mandate of escalation, so that everybody knows what \
        happens when an actor does not live up to its responsibility.
        """),
    quote: Quote(
      """
      tilgangen til ledelsen giver autoritet og sanktionsmuligheder, hvis en aktør ikke lever op \
      til sit ansvar
      """,
      lines: 67),
    severity: .high,
    data: [.actorRoles, .actorLevel, .sheet(.ties), .sheet(.mandates), .mandateScope],
    reads: [.organisations],
    states: [.ok, .gap, .notApplicable])

  func evaluate(_ situation: Situation) -> Outcome {
    let analysis = situation.analysis
    guard let lead = analysis.unitLead.first else { return .notApplicable(.noUnit) }
    var findings: [Finding] = []
    let leaders = analysis.municipalLeadership
    if !leaders.contains(where: { analysis.unitIsTied(to: $0) }) {
      findings.append(access(of: lead, to: leaders, in: situation))
    }
    if !analysis.mandates(heldByAnyOf: analysis.unit).contains(where: { $0.scope == .escalation }) {
      findings.append(route(of: lead, to: leaders, in: situation))
    }
    return .judged(findings)
  }

  private func access(
    of lead: SteeringNetwork.Actor.ID, to leaders: [SteeringNetwork.Actor.ID],
    in situation: Situation
  ) -> Finding {
    guard let leader = leaders.first else {
      return Finding(
        subjects: [.actor(lead)],
        evidence: Localized(
          da: "Netværket har ingen kommunal ledelse, som hotspotenheden kan gå til.",
          en: "The network has no municipal leadership that the hotspot unit can turn to."),
        action: Localized(
          da: "Find den kommunale leder, som hotspotchefen kan gå til.",
          en: "Find the municipal leader whom the hotspot chief can turn to."),
        actors: situation.analysis.unitLead)
    }
    return Finding(
      subjects: [.actor(lead)] + leaders.map(Subject.actor),
      evidence: Localized(
        da: """
          Hotspotenheden har ingen relation til den kommunale ledelse: \
          \(situation.names(leaders).da).
          """,
        en: """
          The hotspot unit has no tie to the municipal leadership: \(situation.names(leaders).en).
          """),
      missingTies: [MissingTie(lead, leader, .access)],
      action: Localized(
        da:
          "Aftal med \(situation.name(leader)), hvordan hotspotchefen kan gå direkte til ledelsen.",
        en: "Agree with \(situation.name(leader)) how the hotspot chief can go to the leadership."),
      actors: situation.analysis.unitLead)
  }

  private func route(
    of lead: SteeringNetwork.Actor.ID, to leaders: [SteeringNetwork.Actor.ID],
    in situation: Situation
  ) -> Finding {
    let tied = leaders.first { situation.analysis.unitIsTied(to: $0) } ?? leaders.first
    let action =
      tied.map { leader in
        Localized(
          da: """
            Bed \(situation.name(leader)) om et mandat til eskalering: hvem går hotspotchefen til, \
            og hvad sker der så?
            """,
          en: """
            Ask \(situation.name(leader)) for a mandate of escalation: to whom does the hotspot \
            chief turn, and what happens then?
            """)
      }
      ?? Localized(
        da: "Få ledelsen til at give hotspotchefen et mandat til eskalering.",
        en: "Have the leadership give the hotspot chief a mandate of escalation.")
    return Finding(
      subjects: [.actor(lead)],
      evidence: Localized(
        da: """
          Ingen i hotspotenheden har mandat til eskalering, så vejen til ledelsen er ikke aftalt, \
          hvis en aktør ikke lever op til sit ansvar.
          """,
        en: """
          Nobody in the hotspot unit has a mandate of escalation, so no route to the leadership is \
          agreed if an actor does not live up to its responsibility.
          """),
      action: action, actors: situation.analysis.unitLead)
  }
}
