import Localization
import NetworkAnalysis
import SteeringModel

/// Coordination and information go both ways.
struct NET08: GapRule {
  static let about = RuleDescription(
    id: "NET-08",
    title: Localized(
      da: "Koordinering og vidensdeling går begge veje",
      en: "Coordination and information go both ways"),
    meaning: Localized(
      da: """
        Koordinering og vidensdeling virker, når begge sider giver og får. Reglen finder de \
        relationer af de to slags, der kun går den ene vej.
        """,
      en: """
        Coordination and sharing of information work when both sides give and get. The rule finds \
        ties of the two kinds that go one way only.
        """),
    severity: .medium,
    data: [.sheet(.ties)],
    states: [.ok, .gap, .notApplicable])

  func evaluate(_ situation: Situation) -> Outcome {
    let ties = situation.network.ties.filter { tie in
      (tie.kind == .coordination || tie.kind == .information) && !tie.isLoop
    }
    guard !ties.isEmpty else {
      return .notApplicable(
        Localized(
          da: "Ingen relationer handler om koordinering eller vidensdeling.",
          en: "No ties are on coordination or information."))
    }
    let oneWay = ties.filter { tie in
      !ties.contains { $0.kind == tie.kind && $0.leads(from: tie.to, to: tie.from) }
    }
    return .judged(
      oneWay.map { tie in
        let (giver, receiver) = (situation.name(tie.from), situation.name(tie.to))
        return Finding(
          subjects: [.actor(tie.from), .actor(tie.to)],
          evidence: tie.kind == .information
            ? Localized(
              da: "Viden går kun fra \(giver) til \(receiver), ikke den anden vej.",
              en: "Information goes only from \(giver) to \(receiver), not the other way.")
            : Localized(
              da: "Koordineringen går kun fra \(giver) til \(receiver), ikke den anden vej.",
              en: "Coordination goes only from \(giver) to \(receiver), not the other way."),
          missingTies: [MissingTie(tie.to, tie.from, tie.kind)],
          action: Localized(
            da: "Aftal mellem \(giver) og \(receiver), hvad der skal gå den anden vej.",
            en: "Agree between \(giver) and \(receiver) what is to go the other way."),
          actors: [tie.from, tie.to])
      })
  }
}
