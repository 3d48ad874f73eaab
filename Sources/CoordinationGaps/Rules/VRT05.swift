import Localization
import NetworkAnalysis
import SteeringModel

/// The unit can go directly to the head of every administration, or to the directorate.
struct VRT05: GapRule {
  static let about = RuleDescription(
    id: "VRT-05",
    title: Localized(
      da: "Hotspotenheden kan gå direkte til hver forvaltnings ledelse",
      en: "The hotspot unit can go directly to the head of each administration"),
    meaning: Localized(
      da: """
        Hotspotchefen har mulighed for – og pligt til – at gå direkte til lederen af hver forvaltning \
        i netværket eller til direktionen. Adgangen bruges sjældent, men den skærper \
        forvaltningernes vilje til at samarbejde.
        """,
      en: """
        The hotspot chief may – and must – go directly to the head of each administration in the \
        network or to the directorate. The access is seldom used, but it sharpens the \
        administrations' will to cooperate.
        """),
    quote: Quote(
      """
      mulighed for - og pligt til - at gå direkte til de relevante forvaltningsledere i kommunen \
      eller til direktionen
      """,
      lines: 143),
    severity: .critical,
    data: [.actorRoles, .actorLevel, .actorOrganisation, .sheet(.ties)],
    reads: [.organisations, .fora, .seats],
    states: [.ok, .gap, .notApplicable])

  func evaluate(_ situation: Situation) -> Outcome {
    let analysis = situation.analysis
    guard let lead = analysis.unitLead.first else { return .notApplicable(.noUnit) }
    let administrations = analysis.administrations
    guard !administrations.isEmpty else {
      return .notApplicable(
        Localized(
          da: "Der er ingen kommunale forvaltninger i netværket.",
          en: "There are no municipal administrations in the network."))
    }
    let directorate = analysis.members(.management).filter {
      situation.network[$0].level == .leadership
    }
    if directorate.contains(where: { analysis.unitIsTied(to: $0) }) { return .ok }
    return .judged(
      administrations.compactMap { administration in
        let heads = analysis.heads(of: administration)
        guard !heads.contains(where: { analysis.unitIsTied(to: $0) }) else { return nil }
        return finding(administration, heads: heads, lead: lead, in: situation)
      })
  }

  private func finding(
    _ administration: SteeringNetwork.Organisation.ID, heads: [SteeringNetwork.Actor.ID],
    lead: SteeringNetwork.Actor.ID, in situation: Situation
  ) -> Finding {
    let name = situation.network[administration].name
    let subjects = [Subject.organisation(administration)] + heads.map(Subject.actor)
    guard let head = heads.first else {
      return Finding(
        subjects: subjects,
        evidence: Localized(
          da: "\(name) har ingen leder i netværket, som hotspotenheden kan gå til.",
          en: "\(name) has no leader in the network whom the hotspot unit can turn to."),
        action: Localized(
          da: "Find ud af, hvem der leder \(name), og lad hotspotchefen tage kontakt.",
          en: "Find out who heads \(name), and let the hotspot chief make contact."),
        actors: situation.analysis.unitLead)
    }
    return Finding(
      subjects: subjects,
      evidence: Localized(
        da: """
          Hotspotenheden har ingen direkte relation til ledelsen af \(name) \
          (\(situation.names(heads).da)) og heller ikke til direktionen.
          """,
        en: """
          The hotspot unit has no direct tie to the head of \(name) \
          (\(situation.names(heads).en)), nor to the directorate.
          """),
      missingTies: [MissingTie(lead, head, .access)],
      action: Localized(
        da: "Aftal med \(situation.name(head)), hvornår hotspotchefen kan gå direkte til ledelsen.",
        en: "Agree with \(situation.name(head)) when the hotspot chief can go to them directly."),
      actors: situation.analysis.unitLead)
  }
}
