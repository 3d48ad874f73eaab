import Localization
import NetworkAnalysis
import SteeringModel

/// The middle level hangs together without the leaders.
struct HOR05: GapRule {
  static let about = RuleDescription(
    id: "HOR-05",
    title: Localized(
      da: "Mellemniveauet hænger sammen uden om lederne",
      en: "The middle level hangs together without the leaders"),
    meaning: Localized(
      da: """
        Det daglige samarbejde bæres af mellemlederne og hotspotenheden. De skal kunne nå hinanden \
        gennem relationer på deres eget niveau uden at gå om ad en leder.
        """,
      en: """
        The daily work is carried by the middle managers and the hotspot unit. They must be able to \
        reach each other by ties on their own level without going by way of a leader.
        """),
    quote: Quote("styrke koordinering og samarbejde mellem de relevante aktører", lines: 63),
    severity: .medium,
    data: [.actorLevel, .sheet(.ties)],
    states: [.ok, .gap, .notApplicable])

  func evaluate(_ situation: Situation) -> Outcome {
    let analysis = situation.analysis
    let middle = analysis.actors(at: .middle)
    guard middle.count > 1 else {
      return .notApplicable(
        Localized(
          da: "Der er færre end to aktører på mellemniveau.",
          en: "There are fewer than two actors at middle level."))
    }
    let parts = analysis.parts(of: middle)
    return .judged(
      parts.findings(in: analysis) { actors, areAlone, missingTies in
        let (names, few) = (situation.names(actors), situation.names(actors, atMost: 3))
        return Finding(
          subjects: actors.map(Subject.actor),
          evidence: areAlone
            ? Localized(
              da: """
                \(actors.count) af \(middle.count) aktører på mellemniveau har ingen relation til \
                andre på niveauet: \(names.da).
                """,
              en: """
                \(actors.count) of \(middle.count) actors at middle level have no tie to others of \
                the level: \(names.en).
                """)
            : Localized(
              da: """
                På mellemniveau har \(names.da) kun relationer til hinanden og ikke til de \
                \(parts.main.count) andre, der hænger sammen.
                """,
              en: """
                At middle level, \(names.en) have ties to each other only, not to the \
                \(parts.main.count) others who hang together.
                """),
          missingTies: missingTies,
          action: Localized(
            da: "Lad hotspotchefen bringe \(few.da) sammen med de andre på mellemniveau.",
            en: "Let the hotspot chief bring \(few.en) together with the others at middle level."),
          actors: analysis.unitLead)
      })
  }
}
