import Localization
import SteeringModel

/// A steering group exists.
struct STG01: GapRule {
  static let about = RuleDescription(
    id: "STG-01",
    title: Localized(da: "Området har en styregruppe", en: "The area has a steering group"),
    meaning: Localized(
      da: """
        Styregruppen er det sted, hvor lederne i fællesskab bakker indsatsen op, sætter mål og \
        skaffer ressourcer.
        """,
      en: """
        The steering group is where the leaders together back the effort, set goals and find \
        resources.
        """),
    quote: Quote("nedsætte en styregruppe", lines: 123),
    severity: .critical,
    data: [.sheet(.fora), .forumKind],
    reads: [.organisations, .actors])

  func evaluate(_ situation: Situation) -> Outcome {
    let analysis = situation.analysis
    guard analysis.fora(.steeringGroup).isEmpty else { return .ok }
    let leaders = analysis.municipalLeadership.filter { !analysis.isInUnit($0) }.prefix(1)
    let names = situation.network.fora.map(\.name)
    return .gap([
      Finding(
        subjects: [.network],
        evidence: names.isEmpty
          ? Localized(
            da: "Området har ingen fora.", en: "The area has no fora.")
          : Localized(
            da: """
              Intet forum står som styregruppe. Området har \
              \(Language.danish.list(names, atMost: 5)).
              """,
            en: """
              No forum is a steering group. The area has \
              \(Language.english.list(names, atMost: 5)).
              """),
        action: leaders.isEmpty
          ? Localized(
            da: "Find en leder fra kommunen, der vil nedsætte en styregruppe.",
            en: "Find a leader of the municipality who will set up a steering group.")
          : Localized(
            da: "Bed \(situation.names(leaders).da) om at nedsætte en styregruppe.",
            en: "Ask \(situation.names(leaders).en) to set up a steering group."),
        actors: analysis.unitLead)
    ])
  }
}
