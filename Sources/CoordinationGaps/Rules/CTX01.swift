import Localization
import SteeringModel

/// For target groups of adults the evidence behind the model is weak.
struct CTX01: GapRule {
  /// The age above which the evaluation found no effect; the handbook's number, not a threshold.
  private static let adultAge = 18

  static let about = RuleDescription(
    id: "CTX-01",
    title: Localized(
      da: "Målgrupperne er unge, som modellen har virkning for",
      en: "The target groups are young people for whom the model works"),
    meaning: Localized(
      da: """
        De danske hotspots lykkedes ikke med at mindske antallet af sigtede over 18 år. Modellens \
        styrke er den tidlige forebyggelse. For målgrupper af voksne er der derfor grund til at \
        være forsigtig med forventningerne.
        """,
      en: """
        The Danish hotspots did not reduce the number of people above 18 who are charged. The \
        model's strength is early prevention, so expectations for target groups of adults should \
        be modest.
        """),
    quote: Quote(
      "ikke lykkedes med at mindske antallet af unge sigtede over 18 år", lines: 250),
    severity: .info,
    data: [.sheet(.targetGroups), .targetGroupAges],
    states: [.gap, .notApplicable])

  func evaluate(_ situation: Situation) -> Outcome {
    let groups = situation.network.targetGroups
    let adults = groups.filter { $0.ageFrom.map { $0 >= Self.adultAge } ?? false }
    guard !adults.isEmpty else {
      return .notApplicable(
        Localized(
          da: "Ingen målgruppe er kun for unge på 18 år og derover.",
          en: "No target group is only for those aged 18 and above."))
    }
    return .gap(
      adults.map { group in
        let from = group.ageFrom ?? Self.adultAge
        let ages =
          group.ageTo.map { Localized(da: "\(from)–\($0) år", en: "\(from)–\($0)") }
          ?? Localized(da: "\(from) år og derover", en: "\(from) and above")
        return Finding(
          subjects: [.targetGroup(group.id)],
          evidence: Localized(
            da: """
              \(group.name) er \(ages.da). Her er der kun svag dokumentation for, at modellen virker.
              """,
            en: """
              \(group.name) is aged \(ages.en). Here the evidence that the model works is weak.
              """),
          action: Localized(
            da: "Drøft i styregruppen, hvad indsatsen for \(group.name) realistisk kan nå.",
            en: """
              Discuss in the steering group what the effort for \(group.name) can realistically \
              reach.
              """),
          actors: situation.analysis.unitLead)
      })
  }
}
