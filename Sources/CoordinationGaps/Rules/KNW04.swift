import Localization
import NetworkAnalysis
import SteeringModel

/// Everybody whom a target group needs can be reached quickly.
struct KNW04: GapRule {
  static let about = RuleDescription(
    id: "KNW-04",
    title: Localized(
      da: "De nødvendige parter omkring hver målgruppe kan nås hurtigt",
      en: "All parties needed for a target group can be reached quickly"),
    meaning: Localized(
      da: """
        En hurtig sag kræver, at parterne er til at få fat i. Alle, der har en indsats for \
        målgruppen eller kender den, skal sidde i Task Forcen eller have en relation til \
        hotspotchefen.
        """,
      en: """
        A quick case requires that the parties can be found. All who have an initiative for the \
        target group or know it must sit in the Task Force or have a tie to the hotspot chief.
        """),
    quote: Quote("Hurtig og koordineret enkeltsagsbehandling", lines: 167),
    severity: .medium,
    data: [
      .sheet(.targetGroups), .sheet(.knowledge), .sheet(.initiatives), .actorRoles, .sheet(.ties),
    ],
    reads: [.fora, .seats],
    states: [.ok, .gap, .notApplicable])

  func evaluate(_ situation: Situation) -> Outcome {
    let analysis = situation.analysis
    let groups = situation.network.targetGroups
    guard !groups.isEmpty else { return .notApplicable(.noTargetGroups) }
    guard let lead = analysis.unitLead.first else { return .notApplicable(.noUnit) }
    let needs = groups.map { ($0, analysis.partiesNeeded(for: $0.id)) }.filter { !$0.1.isEmpty }
    guard !needs.isEmpty else {
      return .notApplicable(
        Localized(
          da: "Ingen har en indsats for en målgruppe eller kender en.",
          en: "Nobody has an initiative for a target group or knows one."))
    }
    let taskForce = Set(analysis.taskForce)
    return .judged(
      needs.compactMap { group, needed in
        let missing = needed.filter { actor in
          !taskForce.contains(actor) && !analysis.isInUnit(actor)
            && !analysis.isTied(anyOf: analysis.unitLead, actor)
        }
        guard !missing.isEmpty else { return nil }
        let names = situation.names(missing)
        let few = situation.names(missing, atMost: 3)
        return Finding(
          subjects: [.targetGroup(group.id)] + missing.map(Subject.actor),
          evidence: Localized(
            da: """
              \(missing.count) af \(needed.count) parter omkring \(group.name) sidder ikke i Task \
              Forcen og har ingen relation til \(situation.name(lead)): \(names.da).
              """,
            en: """
              \(missing.count) of \(needed.count) parties around \(group.name) have no seat in the \
              Task Force and no tie to \(situation.name(lead)): \(names.en).
              """),
          missingTies: missing.map { MissingTie(lead, $0) },
          action: Localized(
            da: "Lad \(situation.name(lead)) aftale en direkte kontakt med \(few.da).",
            en: "Let \(situation.name(lead)) agree on direct contact with \(few.en)."),
          actors: analysis.unitLead)
      })
  }
}
