import Localization
import SteeringModel

/// Leaders of the organisations outside the municipality take part.
struct STG11: GapRule {
  static let about = RuleDescription(
    id: "STG-11",
    title: Localized(
      da: "Ledere uden for kommunen er med", en: "Leaders from outside the municipality take part"),
    meaning: Localized(
      da: """
        Håndbogen peger på, at indsatsen vinder ved også at have ledere på højt niveau med fra \
        politi, boligorganisationer og andre uden for kommunen. Reglen ser på de organisationer, \
        der har folk på de tre niveauer med i arbejdet.
        """,
      en: """
        The handbook points out that the effort gains by also having high-level leaders of the \
        police, housing organisations and others outside the municipality. The rule looks at the \
        organisations with people of the three levels at work in the effort.
        """),
    quote: Quote("ledere på højt niveau hos ikke-kommunale deltagere", lines: 145),
    severity: .low,
    data: [.actorLevel, .actorOrganisation],
    reads: [.organisations, .fora, .seats, .initiatives, .knowledge],
    states: [.ok, .gap, .notApplicable])

  func evaluate(_ situation: Situation) -> Outcome {
    let analysis = situation.analysis
    let network = situation.network
    let active = analysis.activeActors
    let participants = network.organisations.map(\.id).filter { organisation in
      guard let kind = analysis.kind(of: organisation), kind != .municipal else { return false }
      return network.actors(of: organisation).contains { actor in
        active.contains(actor)
          && network[actor].level.map(SteeringNetwork.Level.line.contains) ?? false
      }
    }
    guard !participants.isEmpty else {
      return .notApplicable(
        Localized(
          da: "Ingen organisationer uden for kommunen deltager på de tre niveauer.",
          en: "No organisations outside the municipality take part on the three levels."))
    }
    return .judged(
      participants.filter { analysis.leaders(of: $0).isEmpty }.map { organisation in
        let name = network[organisation].name
        let people = situation.names(
          network.actors(of: organisation).filter { active.contains($0) }, atMost: 3)
        return Finding(
          subjects: [.organisation(organisation)],
          evidence: Localized(
            da: "\(name) deltager med \(people.da), men har ingen på ledelsesniveau i netværket.",
            en: "\(name) takes part with \(people.en) but has nobody at leadership level."),
          action: Localized(
            da: "Bed \(people.da) om at pege på en leder fra \(name), som vil følge indsatsen.",
            en: "Ask \(people.en) to name a leader of \(name) who will follow the effort."),
          actors: analysis.unitLead)
      })
  }
}
