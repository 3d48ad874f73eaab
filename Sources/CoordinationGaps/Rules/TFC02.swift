import Localization
import NetworkAnalysis
import SteeringModel

/// The members of the Task Force can decide, or are middle managers.
struct TFC02: GapRule {
  static let about = RuleDescription(
    id: "TFC-02",
    title: Localized(
      da: "Task Forcens medlemmer kan handle på stedet",
      en: "The members of the Task Force can act on the spot"),
    meaning: Localized(
      da: """
        Task Forcen handler hurtigt, når medlemmerne ikke først skal hjem og spørge. De skal være \
        mellemledere eller kunne beslutte: ved deres niveau, deres rolle eller et mandat.
        """,
      en: """
        The Task Force acts quickly when its members need not go home and ask first. They must be \
        middle managers or able to decide: by level, by role or by mandate.
        """),
    quote: Quote("beslutningsdygtige medarbejdere og mellemledere", lines: 153),
    severity: .medium,
    data: [.sheet(.fora), .sheet(.seats), .forumKind, .actorLevel],
    reads: [.mandates],
    states: [.ok, .gap, .notApplicable])

  func evaluate(_ situation: Situation) -> Outcome {
    let analysis = situation.analysis
    guard let force = analysis.fora(.taskForce).first else { return .notApplicable(.noTaskForce) }
    let members = analysis.taskForce
    let unable = members.filter { member in
      guard let level = situation.network[member].level, level != .middle else { return false }
      return !situation.network[member].isDecisionMaker && !mayDecide(member, in: situation)
    }
    guard !unable.isEmpty else { return .ok }
    let unknown = members.filter {
      situation.network[$0].level == nil && !situation.network[$0].isDecisionMaker
    }
    let names = situation.names(unable)
    return .gap([
      Finding(
        subjects: [.forum(force.id)] + unable.map(Subject.actor),
        evidence: Localized(
          da: """
            \(unable.count) af \(members.count) medlemmer i \(force.name) er hverken mellemledere \
            eller kan beslutte: \(names.da).
            """,
          en: """
            \(unable.count) of \(members.count) members of \(force.name) are neither middle \
            managers nor able to decide: \(names.en).
            """),
        action: Localized(
          da: """
            Aftal med lederne af \(situation.names(unable, atMost: 3).da), hvad de kan beslutte på \
            møderne.
            """,
          en: """
            Agree with the leaders of \(situation.names(unable, atMost: 3).en) what they may decide \
            at the meetings.
            """),
        actors: analysis.unitLead,
        remarks: unknown.isEmpty
          ? []
          : [
            Localized(
              da: "Niveauet er ukendt for \(situation.names(unknown).da).",
              en: "The level is unknown of \(situation.names(unknown).en).")
          ])
    ])
  }

  private func mayDecide(_ actor: SteeringNetwork.Actor.ID, in situation: Situation) -> Bool {
    situation.analysis.mandates(heldByAnyOf: [actor]).contains { $0.scope == .decision }
  }
}
