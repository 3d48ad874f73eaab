import Localization
import SteeringModel

/// Goals are set, and by the leadership.
struct MND06: GapRule {
  static let about = RuleDescription(
    id: "MND-06",
    title: Localized(
      da: "Ledelsen har sat mål for indsatsen", en: "The leadership has set goals for the effort"),
    meaning: Localized(
      da: """
        Fælles mål giver samarbejdet en retning. De skal være sat af styregruppen eller af ledere, \
        så ingen kan være i tvivl om, at de gælder.
        """,
      en: """
        Common goals give the cooperation a direction. They must be set by the steering group or \
        by leaders, so that nobody can doubt that they hold.
        """),
    quote: Quote("Sætte mål for indsatsen", lines: 117),
    severity: .high,
    data: [.sheet(.goals), .goalSetBy, .actorLevel],
    reads: [.organisations, .fora, .seats])

  func evaluate(_ situation: Situation) -> Outcome {
    let goals = situation.network.goals
    let owner =
      situation.analysis.fora(.steeringGroup).isEmpty
      ? Localized(da: "kommunens ledelse", en: "the municipal leadership")
      : Localized(da: "styregruppen", en: "the steering group")
    guard !goals.isEmpty else {
      return .gap([
        Finding(
          subjects: [.network],
          evidence: Localized(
            da: "Der er ikke sat noget mål for indsatsen.",
            en: "No goal has been set for the effort."),
          action: Localized(
            da: "Bed \(owner.da) om at sætte mål for indsatsen.",
            en: "Ask \(owner.en) to set goals for the effort."),
          actors: situation.analysis.unitLead)
      ])
    }
    let findings = goals.filter { !isSetByLeadership($0, situation) }.map { goal in
      let setters = Localized { language in
        language.list(goal.setBy.map { situation.network.name(of: $0) }, atMost: 3)
      }
      return Finding(
        subjects: [.goal(goal.id)],
        evidence: goal.setBy.isEmpty
          ? Localized(
            da: "Det fremgår ikke, hvem der har sat målet »\(goal.text)«.",
            en: "The goal “\(goal.text)” does not say who has set it.")
          : Localized(
            da:
              "Målet »\(goal.text)« er sat af \(setters.da), ikke af styregruppen eller en leder.",
            en: """
              The goal “\(goal.text)” is set by \(setters.en), not by the steering group or a \
              leader.
              """),
        action: Localized(
          da: "Bed \(owner.da) om at tage stilling til målet »\(goal.text)«.",
          en: "Ask \(owner.en) to decide on the goal “\(goal.text)”."),
        actors: situation.analysis.unitLead)
    }
    return .judged(findings)
  }

  private func isSetByLeadership(_ goal: SteeringNetwork.Goal, _ situation: Situation) -> Bool {
    let network = situation.network
    return goal.setBy.contains { party in
      if case .forum(let forum) = party, network[forum].kind == .steeringGroup { return true }
      return network.actors(of: party).contains { network[$0].level == .leadership }
    }
  }
}
