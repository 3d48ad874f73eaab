import GraphKernel
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
    let components = analysis.graph(.tie).components()
    guard components.groupCount > 1, let largest = components.largestGroup else { return .ok }
    let groups = components.groups.map { $0.map(analysis.actor) }
    let main = groups[largest]
    guard main.count > 1 else {
      return .gap([
        Finding(
          subjects: [.network],
          evidence: Localized(
            da: "Ingen af de \(groups.count) aktører har en relation til en anden.",
            en: "None of the \(groups.count) actors has a tie to another."),
          action: Localized(
            da: "Lad hotspotchefen begynde med at tage kontakt til kernesektorernes aktører.",
            en: "Let the hotspot chief begin by contacting the actors of the core sectors."),
          actors: analysis.unitLead)
      ])
    }

    let others = groups.indices.filter { $0 != largest }.map { groups[$0] }
    let alone = others.filter { $0.count == 1 }.flatMap { $0 }
    var findings: [Finding] = []
    if !alone.isEmpty {
      let names = situation.names(alone)
      let (total, missing) = (situation.network.actors.count, missingTies(alone, main, situation))
      findings.append(
        finding(
          about: alone, missingTies: missing,
          evidence: Localized(
            da: "\(alone.count) af \(total) aktører har ingen relation til nogen: \(names.da).",
            en: "\(alone.count) of \(total) actors have no tie to anybody: \(names.en)."),
          in: situation))
    }
    for group in others where group.count > 1 {
      findings.append(
        finding(
          about: group, missingTies: missingTies(group.prefix(1), main, situation),
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

  /// From the unit's lead in the main part, else from the first actor there.
  private func missingTies(
    _ actors: some Sequence<SteeringNetwork.Actor.ID>, _ main: [SteeringNetwork.Actor.ID],
    _ situation: Situation
  ) -> [MissingTie] {
    let lead = situation.analysis.unitLead.first { main.contains($0) } ?? main[0]
    return actors.map { MissingTie(lead, $0) }
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
