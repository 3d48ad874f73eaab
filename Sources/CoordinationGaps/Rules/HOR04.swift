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
    return .gap(
      parts.findings(in: analysis) { actors, areAlone, missingTies in
        let (names, few) = (situation.names(actors), situation.names(actors, atMost: 3))
        let who = missingTies.first.map { situation.name($0.from) } ?? ""
        return Finding(
          subjects: actors.map(Subject.actor),
          evidence: areAlone
            ? Localized(
              da: "\(actors.count) af \(total) aktører har ingen relation til nogen: \(names.da).",
              en: "\(actors.count) of \(total) actors have no tie to anybody: \(names.en).")
            : Localized(
              da: "\(names.da) har kun relationer til hinanden og ikke til resten af netværket.",
              en: "\(names.en) have ties to each other only, not to the rest of the network."),
          missingTies: missingTies,
          action: Localized(
            da: "Lad \(who) tage kontakt til \(few.da).", en: "Let \(who) contact \(few.en)."),
          actors: missingTies.prefix(1).map(\.from))
      })
  }
}
