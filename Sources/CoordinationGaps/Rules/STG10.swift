import Localization
import SteeringModel

/// Somebody in the steering group knows each target group directly.
struct STG10: GapRule {
  static let about = RuleDescription(
    id: "STG-10",
    title: Localized(
      da: "Styregruppen har direkte kendskab til hver målgruppe",
      en: "The steering group knows each target group directly"),
    meaning: Localized(
      da: """
        I Aalborg er det en prioritet, at mindst én i styregruppen kender de unge. Reglen ser \
        efter et medlem med direkte kendskab til hver målgruppe.
        """,
      en: """
        In Aalborg it is a priority that at least one member of the steering group knows the young \
        people. The rule looks for a member with direct knowledge of each target group.
        """),
    quote: Quote(
      "der skal være en i styregruppen, der kender dem", lines: 194, speaker: .aalborg),
    severity: .medium,
    data: [
      .sheet(.fora), .sheet(.seats), .forumKind, .sheet(.targetGroups), .sheet(.knowledge),
    ],
    states: [.ok, .gap, .notApplicable])

  func evaluate(_ situation: Situation) -> Outcome {
    let analysis = situation.analysis
    guard let forum = analysis.fora(.steeringGroup).first else {
      return .notApplicable(.noSteeringGroup)
    }
    let groups = situation.network.targetGroups
    guard !groups.isEmpty else { return .notApplicable(.noTargetGroups) }
    let members = analysis.steeringGroup
    return .judged(
      groups.filter { group in
        !analysis.knowers(of: group.id, directly: true).contains { members.contains($0) }
      }
      .map { finding(for: $0, in: forum, situation) })
  }

  private func finding(
    for group: SteeringNetwork.TargetGroup, in forum: SteeringNetwork.Forum, _ situation: Situation
  ) -> Finding {
    let analysis = situation.analysis
    let knowers = analysis.knowers(of: group.id, directly: true)
    let names = situation.names(knowers, atMost: 3)
    let known =
      knowers.isEmpty
      ? Localized(
        da: "Det har ingen andre i netværket heller.", en: "Nor does anybody else in the network.")
      : Localized(
        da: "Det har \(names.da), men uden plads i gruppen.",
        en: "Known to \(names.en), without a seat in the group.")
    return Finding(
      subjects: [.targetGroup(group.id), .forum(forum.id)],
      evidence: Localized(
        da: """
          Ingen af styregruppens medlemmer (\(analysis.steeringGroup.count)) har direkte kendskab \
          til \(group.name).
          """,
        en: """
          None of the steering group's members (\(analysis.steeringGroup.count)) knows \
          \(group.name) directly.
          """) + Localized(verbatim: " ") + known,
      missingSeats: knowers.map { MissingSeat($0, in: forum.id) },
      action: knowers.first.map { knower in
        Localized(
          da: "Bed \(situation.name(knower)) om at fortælle styregruppen om \(group.name).",
          en: "Ask \(situation.name(knower)) to tell the steering group about \(group.name).")
      }
        ?? Localized(
          da: "Aftal, hvem der skal lære \(group.name) at kende på styregruppens vegne.",
          en: "Agree who is to get to know \(group.name) on behalf of the steering group."),
      actors: analysis.unitLead)
  }
}
