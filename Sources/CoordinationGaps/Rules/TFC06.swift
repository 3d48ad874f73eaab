import Localization
import NetworkAnalysis
import SteeringModel

/// The members of the Task Force keep each other informed, both ways.
struct TFC06: GapRule {
  static let about = RuleDescription(
    id: "TFC-06",
    title: Localized(
      da: "Task Forcens medlemmer holder hinanden opdateret",
      en: "The members of the Task Force keep each other informed"),
    meaning: Localized(
      da: """
        Viden skal gå begge veje mellem medlemmerne. Reglen viser par, hvor kun den ene informerer den \
        anden; et par, der koordinerer gensidigt, informerer også hinanden.
        """,
      en: """
        Knowledge must go both ways between members. The rule shows pairs in which only the one \
        informs the other; a pair that coordinates mutually informs each other too.
        """),
    quote: Quote("holder hinanden gensidigt opdateret", lines: 155),
    severity: .medium,
    data: [.sheet(.fora), .sheet(.seats), .forumKind, .sheet(.ties)],
    states: [.ok, .gap, .notApplicable])

  func evaluate(_ situation: Situation) -> Outcome {
    let analysis = situation.analysis
    guard let force = analysis.fora(.taskForce).first else { return .notApplicable(.noTaskForce) }
    let members = analysis.taskForce
    guard members.count > 1 else {
      return .notApplicable(
        Localized(
          da: "Task Forcen har færre end to medlemmer.",
          en: "The Task Force has fewer than two members."))
    }
    var anyInformed = false
    var findings: [Finding] = []
    for (position, one) in members.enumerated() {
      for other in members.dropFirst(position + 1) {
        let ties = analysis.ties(between: one, and: other).filter { Self.kinds.contains($0.kind) }
        let (forth, back) = (
          ties.contains { $0.leads(from: one, to: other) },
          ties.contains { $0.leads(from: other, to: one) }
        )
        anyInformed = anyInformed || forth || back
        guard forth != back else { continue }
        findings.append(
          finding(force, from: forth ? one : other, to: forth ? other : one, in: situation))
      }
    }
    guard anyInformed else { return .gap([silence(force, members, in: situation)]) }
    return .judged(findings)
  }

  private static let kinds: Set<SteeringNetwork.TieKind> = [.information, .coordination]

  private func finding(
    _ force: SteeringNetwork.Forum, from: SteeringNetwork.Actor.ID,
    to: SteeringNetwork.Actor.ID, in situation: Situation
  ) -> Finding {
    let (teller, listener) = (situation.name(from), situation.name(to))
    return Finding(
      subjects: [.actor(from), .actor(to), .forum(force.id)],
      evidence: Localized(
        da: "\(teller) informerer \(listener), men informationen går ikke den anden vej.",
        en: "\(teller) informs \(listener), but no information goes the other way."),
      missingTies: [MissingTie(to, from, .information)],
      action: Localized(
        da: "Bed \(listener) om også at holde \(teller) opdateret.",
        en: "Ask \(listener) to keep \(teller) informed as well."),
      actors: [to])
  }

  private func silence(
    _ force: SteeringNetwork.Forum, _ members: [SteeringNetwork.Actor.ID],
    in situation: Situation
  ) -> Finding {
    Finding(
      subjects: [.forum(force.id)],
      evidence: Localized(
        da: """
          Der er hverken information eller koordinering mellem de \(members.count) medlemmer i \
          \(force.name).
          """,
        en: """
          There is neither information nor coordination between the \(members.count) members of \
          \(force.name).
          """),
      action: Localized(
        da: "Begynd hvert møde i \(force.name) med en runde om nyt fra hvert medlem.",
        en: "Begin each meeting of \(force.name) with a round of news from each member."),
      actors: situation.analysis.unitLead)
  }
}
