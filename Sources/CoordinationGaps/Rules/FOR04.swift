import Localization
import NetworkAnalysis
import SteeringModel

/// Decisions are made in steering group and Task Force, not in the outer fora.
struct FOR04: GapRule {
  static let about = RuleDescription(
    id: "FOR-04",
    title: Localized(
      da: "De ydre fora er til dialog, ikke til beslutning",
      en: "The outer fora are for dialogue, not for decision"),
    meaning: Localized(
      da: """
        Samarbejdsfora har typisk ikke beslutningskraft. Er et af dem noteret som besluttende, er \
        det værd at se efter, om det træder i stedet for styregruppen.
        """,
      en: """
        Partner fora typically have no power to decide. When one is marked as deciding, it is \
        worth a look whether it takes the steering group's place.
        """),
    quote: Quote("typisk ikke beslutningskraft", lines: 174),
    severity: .info,
    data: [.sheet(.fora), .forumKind, .forumDecides],
    states: [.ok, .gap, .notApplicable])

  func evaluate(_ situation: Situation) -> Outcome {
    let fora = situation.analysis.outerFora
    guard !fora.isEmpty else {
      return .notApplicable(
        Localized(
          da: "Netværket har ingen ydre fora.", en: "The network has no outer fora."))
    }
    return .judged(
      fora.filter { $0.decides == true }.map { forum in
        Finding(
          subjects: [.forum(forum.id)],
          evidence: Localized(
            da: """
              »\(forum.name)« er noteret med beslutningskompetence, selv om det ligger uden for \
              styregruppe og Task Force.
              """,
            en: """
              “\(forum.name)” is marked as deciding, although it lies outside the steering group \
              and the Task Force.
              """),
          action: Localized(
            da: "Afklar, hvad »\(forum.name)« kan beslutte, og hvad der hører til styregruppen.",
            en: """
              Clarify what “\(forum.name)” may decide and what belongs to the steering group.
              """),
          actors: situation.analysis.unitLead)
      })
  }
}
