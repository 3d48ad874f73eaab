import Localization
import NetworkAnalysis
import SteeringModel

/// Each initiative serves a common goal.
struct TFC07: GapRule {
  static let about = RuleDescription(
    id: "TFC-07",
    title: Localized(
      da: "Hver indsats arbejder for et fælles mål", en: "Each initiative serves a common goal"),
    meaning: Localized(
      da: """
        Task Forcen justerer indsatserne i forhold til de fælles målsætninger. Det forudsætter, at hver \
        indsats er knyttet til mindst ét mål.
        """,
      en: """
        The Task Force adjusts the initiatives to the common goals. That presupposes that each \
        initiative is linked to at least one goal.
        """),
    quote: Quote("justerer de forskellige indsatser ift. de fælles målsætninger", lines: 155),
    severity: .medium,
    data: [.sheet(.initiatives), .sheet(.goals), .initiativeGoals],
    reads: [.organisations],
    states: [.ok, .gap, .notApplicable])

  func evaluate(_ situation: Situation) -> Outcome {
    let initiatives = situation.analysis.currentInitiatives
    guard !initiatives.isEmpty else { return .notApplicable(.noInitiatives) }
    return .judged(
      initiatives.filter(\.goals.isEmpty).map { initiative in
        let owners = situation.analysis.owners(of: initiative)
        let responsible =
          owners.isEmpty
          ? Localized(verbatim: "") : Localized { " (\(situation.names(owners, atMost: 3)($0)))" }
        return Finding(
          subjects: [.initiative(initiative.id)],
          evidence: Localized(
            da: "»\(initiative.name)«\(responsible.da) er ikke knyttet til et af de fælles mål.",
            en: "“\(initiative.name)”\(responsible.en) is not linked to any common goal."),
          action: Localized(
            da: "Aftal i Task Forcen, hvilket mål »\(initiative.name)« bidrager til.",
            en: "Agree in the Task Force which goal “\(initiative.name)” contributes to."),
          actors: owners.isEmpty ? situation.analysis.unitLead : owners)
      })
  }
}
