import Localization
import SteeringModel

/// Every tie has a date.
struct DAT05: GapRule {
  static let about = RuleDescription(
    id: "DAT-05",
    title: Localized(da: "Alle relationer har en dato", en: "Every tie has a date"),
    meaning: Localized(
      da: """
        Uden startdato eller seneste kontakt kan ingen se, om en relation er i live. Én af de to \
        datoer er nok. En række, der afviser en relation, behøver ingen dato.
        """,
      en: """
        Without a start or a last contact, nobody can see whether a tie is alive. One of the two \
        dates is enough. A row that denies a tie needs none.
        """),
    severity: .low,
    data: [.sheet(.ties)],
    states: [.ok, .gap, .notApplicable])

  func evaluate(_ situation: Situation) -> Outcome {
    let ties = situation.network.ties
    guard !ties.isEmpty else { return .notApplicable(.noTies) }
    let undated = ties.filter { $0.since == nil && $0.lastContact == nil }
    guard !undated.isEmpty else { return .ok }
    let pairs = undated.map { "\(situation.name($0.from)) – \(situation.name($0.to))" }
    let list = Localized { $0.list(pairs, atMost: 3) }
    let count = CountedNoun.ties(ties.count)
    return .gap([
      Finding(
        subjects: Set(undated.flatMap { [$0.from, $0.to] }).sorted().map(Subject.actor),
        evidence: Localized(
          da: """
            \(undated.count) af \(count.da) har hverken startdato eller seneste kontakt: \(list.da).
            """,
          en: """
            \(undated.count) of \(count.en) have neither a start nor a last contact: \(list.en).
            """),
        action: Localized(
          da: "Spørg efter seneste kontakt, og skriv den i arket relationer.",
          en: "Ask for the last contact, and state it in the sheet ties."))
    ])
  }
}
