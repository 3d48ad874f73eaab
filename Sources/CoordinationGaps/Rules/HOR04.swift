import Localization
import NetworkAnalysis
import SteeringModel

/// The network hangs together: no actor and no group stands apart.
struct HOR04: GapRule {
  static let about = RuleDescription(
    id: "HOR-04",
    title: Localized(
      da: "Netværket hænger sammen", en: "The network hangs together"),
    meaning: Localized(
      da: """
        Modellens hovedprincip er at binde aktørerne sammen. Fra enhver aktør skal der gå en vej af \
        relationer til enhver anden. En plads i et forum er ikke en relation.
        """,
      en: """
        The main principle of the model is to bind the actors together. From each actor a path of \
        ties must lead to each other. A seat in a forum is not a tie.
        """),
    quote: Quote(
      """
      Modellens Hovedprincip er at binde aktørerne i det kriminalpræventive arbejde sammen – \
      horisontalt og vertikalt
      """,
      lines: 63),
    severity: .critical,
    data: [.sheet(.ties)],
    reads: [.actors],
    states: [.ok, .gap, .notApplicable])

  func evaluate(_ situation: Situation) -> Outcome {
    let analysis = situation.analysis
    guard situation.network.actors.count > 1 else {
      return .notApplicable(
        Localized(da: "Netværket har kun én aktør.", en: "The network has one actor only."))
    }
    let parts = analysis.parts(of: situation.network.actors.map(\.id))
    guard !parts.areOne else { return .ok }
    let total = situation.network.actors.count
    guard parts.main.count > 1 else {
      return .gap([
        Finding(
          subjects: [.network],
          evidence: Localized(
            da: "Ingen af de \(total) aktører har en relation til en anden.",
            en: "None of the \(total) actors has a tie to another."),
          action: Localized(
            da: "Lad hotspotchefen begynde med at tage kontakt til kernesektorernes aktører.",
            en: "Let the hotspot chief begin by contacting the actors of the core sectors."),
          actors: analysis.unitLead)
      ])
    }
    var findings: [Finding] = []
    if !parts.alone.isEmpty {
      let (alone, names) = (parts.alone, situation.names(parts.alone))
      findings.append(
        finding(
          about: alone, missingTies: analysis.missingTies(from: parts.main, to: alone),
          evidence: Localized(
            da: "\(alone.count) af \(total) aktører har ingen relation til nogen: \(names.da).",
            en: "\(alone.count) of \(total) actors have no tie to anybody: \(names.en)."),
          in: situation))
    }
    for group in parts.groups {
      findings.append(
        finding(
          about: group, missingTies: analysis.missingTies(from: parts.main, to: group.prefix(1)),
          evidence: Localized(
            da: """
              \(situation.names(group).da) har kun relationer til hinanden og ikke til resten af \
              netværket.
              """,
            en: """
              \(situation.names(group).en) have ties to each other only, not to the rest of the \
              network.
              """),
          in: situation))
    }
    return .gap(findings)
  }

  private func finding(
    about actors: [SteeringNetwork.Actor.ID], missingTies: [MissingTie], evidence: Localized,
    in situation: Situation
  ) -> Finding {
    let names = situation.names(actors, atMost: 3)
    let who = missingTies.first.map { situation.name($0.from) } ?? ""
    return Finding(
      subjects: actors.map(Subject.actor), evidence: evidence, missingTies: missingTies,
      action: Localized(
        da: "Lad \(who) tage kontakt til \(names.da).",
        en: "Let \(who) contact \(names.en)."),
      actors: missingTies.prefix(1).map(\.from))
  }
}
