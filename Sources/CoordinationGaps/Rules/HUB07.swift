import Localization
import SteeringModel

/// The unit stands at the middle level and has ties there.
struct HUB07: GapRule {
  static let about = RuleDescription(
    id: "HUB-07",
    title: Localized(
      da: "Hotspotenheden arbejder på mellemniveau",
      en: "The hotspot unit works at the middle level"),
    meaning: Localized(
      da: """
        Enheden skaber sammenhæng dér, hvor indsatserne bliver koordineret: mellem de \
        mellemledere og koordinatorer, der har ansvaret til daglig.
        """,
      en: """
        The unit connects where the initiatives are coordinated: among the middle managers and \
        coordinators who are in charge from day to day.
        """),
    quote: Quote("Dette arbejde foregår på mellemliderniveau", lines: 63),
    severity: .medium,
    data: [.actorRoles, .actorLevel, .sheet(.ties)],
    states: [.ok, .gap, .notApplicable])

  func evaluate(_ situation: Situation) -> Outcome {
    let analysis = situation.analysis
    let leads = analysis.unitLead
    guard let lead = leads.first else { return .notApplicable(.noUnit) }
    let unstated = leads.filter { situation.network[$0].level == nil }
    guard unstated.isEmpty else {
      let names = situation.names(unstated)
      return .unknown([
        .statement(
          Localized(da: "niveauet for \(names.da)", en: "the level of \(names.en)"))
      ])
    }
    var findings = leads.compactMap { misplaced($0, situation) }
    let middle = analysis.actors(at: .middle).filter { !analysis.isInUnit($0) }
    if !middle.contains(where: { analysis.unitIsTied(to: $0) }) {
      findings.append(untied(lead, middle, situation))
    }
    return .judged(findings)
  }

  private func misplaced(
    _ lead: SteeringNetwork.Actor.ID, _ situation: Situation
  ) -> Finding? {
    guard let level = situation.network[lead].level, level != .middle else { return nil }
    let name = situation.name(lead)
    return Finding(
      subjects: [.actor(lead)],
      evidence: Localized(
        da: "\(name) står på \(level.prose.da), ikke på mellemniveau.",
        en: "\(name) stands at \(level.prose.en), not at the middle level."),
      action: Localized(
        da: "Drøft i styregruppen, om \(name) er placeret rigtigt til at koordinere i det daglige.",
        en: "Discuss in the steering group whether \(name) is well placed to coordinate daily work."
      ),
      actors: [lead])
  }

  private func untied(
    _ lead: SteeringNetwork.Actor.ID, _ middle: [SteeringNetwork.Actor.ID], _ situation: Situation
  ) -> Finding {
    let names = situation.names(middle, atMost: 3)
    return Finding(
      subjects: situation.analysis.unit.map(Subject.actor),
      evidence: middle.isEmpty
        ? Localized(
          da: "Netværket har ingen andre aktører på mellemniveau end enheden selv.",
          en: "The network has no actors at the middle level but the unit itself.")
        : Localized(
          da: "Enheden har ingen relation til de andre på mellemniveau: \(names.da).",
          en: "The unit has no tie to the others at the middle level: \(names.en)."),
      missingTies: middle.map { MissingTie(lead, $0, .coordination) },
      action: middle.isEmpty
        ? Localized(
          da: "Find de mellemledere og koordinatorer, som enheden skal arbejde sammen med.",
          en: "Find the middle managers and coordinators whom the unit is to work with.")
        : Localized(
          da: "Lad \(situation.name(lead)) indkalde \(names.da) til et fast møde.",
          en: "Let \(situation.name(lead)) call \(names.en) to a regular meeting."),
      actors: situation.analysis.unitLead)
  }
}
