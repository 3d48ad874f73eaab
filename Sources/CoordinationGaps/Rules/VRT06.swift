import Localization
import NetworkAnalysis
import SteeringModel

/// Steering group and Task Force are connected, so that decisions become common action.
struct VRT06: GapRule {
  static let about = RuleDescription(
    id: "VRT-06",
    title: Localized(
      da: "Styregruppen og Task Forcen er forbundet",
      en: "Steering group and Task Force are connected"),
    meaning: Localized(
      da: """
        Task Forcen omsætter styregruppens beslutninger til fælles handlinger. Det kræver, at de to \
        har et fælles medlem, for eksempel hotspotchefen, eller at medlemmer af dem har en relation.
        """,
      en: """
        The Task Force turns the steering group's decisions into common action. For that the two \
        need a member in common, such as the hotspot chief, or a tie between members.
        """),
    quote: Quote("omsætte styregruppens beslutninger til fælles handlinger", lines: 153),
    severity: .high,
    data: [.sheet(.fora), .sheet(.seats), .forumKind, .sheet(.ties)],
    reads: [.actors],
    states: [.ok, .gap, .notApplicable])

  func evaluate(_ situation: Situation) -> Outcome {
    let analysis = situation.analysis
    guard let group = analysis.fora(.steeringGroup).first else {
      return .notApplicable(.noSteeringGroup)
    }
    guard let force = analysis.fora(.taskForce).first else { return .notApplicable(.noTaskForce) }
    let (leaders, doers) = (analysis.steeringGroup, analysis.taskForce)
    let meet = leaders.contains { leader in
      doers.contains(leader) || analysis.isTied(anyOf: doers, leader)
    }
    guard !meet else { return .ok }
    let lead = analysis.unitLead.first
    let from = lead.flatMap { doers.contains($0) ? $0 : nil } ?? doers.first
    let missing = from.flatMap { from in leaders.first.map { [MissingTie(from, $0)] } } ?? []
    let messenger = lead.map(situation.name)
    return .gap([
      Finding(
        subjects: [.forum(group.id), .forum(force.id)],
        evidence: Localized(
          da: """
            \(group.name) (\(CountedNoun.members(leaders.count).da)) og \(force.name) \
            (\(CountedNoun.members(doers.count).da)) har intet medlem til fælles, og der er ingen relation \
            mellem deres medlemmer.
            """,
          en: """
            \(group.name) (\(CountedNoun.members(leaders.count).en)) and \(force.name) \
            (\(CountedNoun.members(doers.count).en)) have no member in common and no tie between their \
            members.
            """),
        missingTies: missing,
        action: Localized(
          da: """
            Giv \(messenger ?? "ét medlem") plads i både \(group.name) og \(force.name), så \
            beslutningerne når frem.
            """,
          en: """
            Give \(messenger ?? "one member") a seat in both \(group.name) and \(force.name), so \
            that decisions get through.
            """),
        actors: analysis.unitLead)
    ])
  }
}
