import Localization
import SteeringModel

/// No tie joins an actor to itself.
struct DAT04: GapRule {
  static let about = RuleDescription(
    id: "DAT-04",
    title: Localized(
      da: "Ingen relation går fra en aktør til den selv", en: "No tie joins an actor to itself"),
    meaning: Localized(
      da: """
        En relation har to ender. En række, der nævner den samme aktør to gange, er som regel en \
        skrivefejl og tæller ikke med.
        """,
      en: """
        A tie has two ends. A row that names the same actor twice is most often a slip and does \
        not count.
        """),
    severity: .low,
    data: [.sheet(.ties)],
    states: [.ok, .gap])

  func evaluate(_ situation: Situation) -> Outcome {
    .judged(
      situation.network.ties.filter(\.isLoop).map { tie in
        let name = situation.name(tie.from)
        return Finding(
          subjects: [.actor(tie.from)],
          evidence: Localized(
            da: "\(name) har en relation til sig selv (\(tie.kind.name.da)).",
            en: "\(name) has a tie to itself (\(tie.kind.name.en))."),
          action: Localized(
            da: "Ret den ene ende af relationen ved \(name), eller slet rækken.",
            en: "Correct the one end of the tie at \(name), or delete the row."))
      })
  }
}
