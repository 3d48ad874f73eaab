import Localization
import NetworkAnalysis
import SteeringModel

/// The steering group follows the effort: the unit reports to it, and it meets at known intervals.
struct STG07: GapRule {
  static let about = RuleDescription(
    id: "STG-07",
    title: Localized(
      da: "Styregruppen følger indsatsen med faste møder og rapportering",
      en: "The steering group follows the effort by regular meetings and reports"),
    meaning: Localized(
      da: """
        Styregruppen kan kun følge fremdriften, hvis hotspotenheden sidder med eller rapporterer \
        til et medlem, og hvis gruppen mødes fast.
        """,
      en: """
        The steering group can follow progress only when the hotspot unit has a seat or reports to \
        a member, and when the group meets regularly.
        """),
    quote: Quote("følger indsatsens fremdrift og resultater", lines: 137),
    severity: .high,
    data: [
      .sheet(.fora), .sheet(.seats), .forumKind, .forumMeetings, .sheet(.ties), .actorRoles,
    ],
    states: [.ok, .gap, .notApplicable])

  func evaluate(_ situation: Situation) -> Outcome {
    let analysis = situation.analysis
    let groups = analysis.fora(.steeringGroup)
    guard let group = groups.first else { return .notApplicable(.noSteeringGroup) }
    guard let lead = analysis.unitLead.first else { return .notApplicable(.noUnit) }
    var findings: [Finding] = []
    if !reports(situation) {
      findings.append(withoutReport(group, lead, situation))
    }
    for group in groups where group.meetingsPerYear == nil {
      findings.append(withoutInterval(group, situation))
    }
    return .judged(findings)
  }

  private func reports(_ situation: Situation) -> Bool {
    let analysis = situation.analysis
    if analysis.steeringGroup.contains(where: analysis.isInUnit) { return true }
    return analysis.unit.contains { actor in
      analysis.ties(of: actor).contains { tie in
        tie.kind == .reporting
          && analysis.steeringGroup.contains { tie.leads(from: actor, to: $0) }
      }
    }
  }

  private func withoutReport(
    _ group: SteeringNetwork.Forum, _ lead: SteeringNetwork.Actor.ID, _ situation: Situation
  ) -> Finding {
    let members = situation.analysis.steeringGroup
    let chair = situation.network.seats.first { $0.forum == group.id && $0.role == .chair }?.actor
    return Finding(
      subjects: [.forum(group.id), .actor(lead)],
      evidence: Localized(
        da: """
          Hotspotenheden sidder ikke i \(group.name) og rapporterer ikke til nogen af \
          medlemmerne (\(members.count)).
          """,
        en: """
          The hotspot unit has no seat in \(group.name) and reports to none of its members \
          (\(members.count)).
          """),
      missingTies: (chair ?? members.first).map { [MissingTie(lead, $0, .reporting)] } ?? [],
      missingSeats: [MissingSeat(lead, in: group.id)],
      action: Localized(
        da: "Giv \(situation.name(lead)) plads i \(group.name), for eksempel som sekretær.",
        en: "Give \(situation.name(lead)) a seat in \(group.name), for instance as secretary."),
      actors: situation.analysis.unitLead)
  }

  private func withoutInterval(
    _ group: SteeringNetwork.Forum, _ situation: Situation
  ) -> Finding {
    Finding(
      subjects: [.forum(group.id)],
      evidence: Localized(
        da: "Det fremgår ikke, hvor mange møder \(group.name) holder om året.",
        en: "It is not stated how many meetings a year \(group.name) holds."),
      action: Localized(
        da: "Aftal faste møder i \(group.name) for det kommende år.",
        en: "Agree on regular meetings of \(group.name) for the coming year."),
      actors: situation.analysis.unitLead)
  }
}
