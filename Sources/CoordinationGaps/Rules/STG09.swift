import Localization
import SteeringModel

/// The goals belong to strategies of the municipality.
struct STG09: GapRule {
  static let about = RuleDescription(
    id: "STG-09",
    title: Localized(
      da: "Målene hænger sammen med kommunens strategier",
      en: "The goals belong to the strategies of the municipality"),
    meaning: Localized(
      da: """
        Indsatsen lever længere, når dens mål også er kommunens. Hvert mål skal derfor kunne \
        henvise til en strategi eller politik, som kommunen har vedtaget.
        """,
      en: """
        The effort lives longer when its goals are also the municipality's. Each goal should refer \
        to a strategy or policy that the municipality has adopted.
        """),
    quote: Quote(
      "sammenhæng mellem hotspotindsatsen og kommunens overordnede mål og strategier",
      lines: 139),
    severity: .medium,
    data: [.sheet(.goals), .goalStrategy],
    states: [.ok, .gap, .notApplicable])

  func evaluate(_ situation: Situation) -> Outcome {
    let goals = situation.network.goals
    guard !goals.isEmpty else {
      return .notApplicable(
        Localized(
          da: "Der er endnu ikke sat mål for indsatsen (se MND-06).",
          en: "No goals have been set for the effort yet (see MND-06)."))
    }
    return .judged(
      goals.filter { $0.strategy == nil }.map { goal in
        Finding(
          subjects: [.goal(goal.id)],
          evidence: Localized(
            da: "Målet »\(goal.text)« henviser ikke til nogen af kommunens strategier.",
            en: "The goal “\(goal.text)” refers to none of the municipality's strategies."),
          action: Localized(
            da: "Lad styregruppen skrive, hvilken strategi målet »\(goal.text)« hører under.",
            en: "Let the steering group state which strategy the goal “\(goal.text)” belongs to."),
          actors: situation.analysis.unitLead)
      })
  }
}
