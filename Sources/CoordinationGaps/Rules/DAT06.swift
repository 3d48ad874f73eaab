import Localization
import SteeringModel

/// What is said of a tie does not contradict itself.
struct DAT06: GapRule {
  static let about = RuleDescription(
    id: "DAT-06",
    title: Localized(
      da: "Oplysningerne om en relation stemmer overens",
      en: "What is said of a tie agrees"),
    meaning: Localized(
      da: """
        Når den ene siger ja til en relation og den anden nej, ved vi ikke, om den findes. Begge \
        udsagn er bevaret, og relationen tæller med, indtil det er afklaret.
        """,
      en: """
        When one side says yes to a tie and the other no, we do not know whether it exists. Both \
        statements are kept, and the tie counts until it is clarified.
        """),
    severity: .medium,
    data: [.sheet(.ties)],
    states: [.ok, .gap, .notApplicable])

  func evaluate(_ situation: Situation) -> Outcome {
    let ties = situation.network.ties
    guard !ties.isEmpty else { return .notApplicable(.noTies) }
    return .judged(
      ties.filter { !$0.denials.isEmpty }.map { tie in
        let (one, other) = (situation.name(tie.from), situation.name(tie.to))
        let yes = CountedNoun.rows(tie.reports.count)
        let no = CountedNoun.rows(tie.denials.count)
        return Finding(
          subjects: [.actor(tie.from), .actor(tie.to)],
          evidence: Localized(
            da: """
              Om relationen mellem \(one) og \(other) (\(tie.kind.name.da)) siger \(yes.da) ja og \
              \(no.da) nej.
              """,
            en: """
              On the tie between \(one) and \(other) (\(tie.kind.name.en)), the answers differ: \
              \(yes.en) for it and \(no.en) against.
              """),
          action: Localized(
            da: "Spørg \(one) og \(other), om relationen findes, og ret arket relationer.",
            en: "Ask \(one) and \(other) whether the tie exists, and correct the sheet ties."),
          actors: [tie.from, tie.to])
      })
  }
}
