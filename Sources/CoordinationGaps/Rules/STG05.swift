import Localization
import SteeringModel

/// Every organisation in the steering group contributes.
struct STG05: GapRule {
  static let about = RuleDescription(
    id: "STG-05",
    title: Localized(
      da: "Alle organisationer i styregruppen bidrager",
      en: "Every organisation in the steering group contributes"),
    meaning: Localized(
      da: """
        Den, der sidder med ved bordet, byder også ind: med en indsats, som ansvarlig eller \
        partner, eller med et mandat, der giver ressourcer.
        """,
      en: """
        Whoever sits at the table also brings something: an initiative, as owner or partner, or a \
        mandate that gives resources.
        """),
    quote: Quote(
      "byde ind med hver deres indsats … vi er alle forpligtet til at bidrage", lines: 132,
      speaker: .aalborg),
    severity: .medium,
    data: [
      .sheet(.fora), .sheet(.seats), .forumKind, .sheet(.initiatives), .actorOrganisation,
    ],
    reads: [.mandates, .organisations],
    states: [.ok, .gap, .notApplicable])

  func evaluate(_ situation: Situation) -> Outcome {
    let analysis = situation.analysis
    let network = situation.network
    guard let group = analysis.fora(.steeringGroup).first else {
      return .notApplicable(.noSteeringGroup)
    }
    let members = analysis.steeringGroup.filter { !analysis.isInUnit($0) }
    let homeless = members.filter { network[$0].organisation == nil }
    let remarks =
      homeless.isEmpty
      ? []
      : [
        Localized(
          da: "Uden organisation i arket og derfor ikke set på: \(situation.names(homeless).da).",
          en: """
            Without an organisation in the sheet, so not looked at: \
            \(situation.names(homeless).en).
            """)
      ]
    let giving = contributors(situation)
    let organisations = Set(members.compactMap { network[$0].organisation }).sorted()
    let idle = organisations.filter { organisation in
      !network.actors(of: organisation).contains { giving.contains($0) }
    }
    return .judged(
      idle.map { organisation in
        let name = network[organisation].name
        let seated = members.filter { network[$0].organisation == organisation }
        let people = situation.names(seated, atMost: 3)
        return Finding(
          subjects: [.organisation(organisation), .forum(group.id)],
          evidence: Localized(
            da: """
              \(name) sidder i styregruppen med \(people.da), men har hverken indsats eller \
              ressourcer med.
              """,
            en: """
              \(name) sits in the steering group with \(people.en) but brings neither initiative \
              nor resources.
              """),
          action: Localized(
            da: "Spørg \(people.da), hvad \(name) kan byde ind med.",
            en: "Ask \(people.en) what \(name) can contribute."),
          actors: seated, remarks: remarks)
      })
  }

  /// Those who own or partner a current initiative, and those who give resources by a mandate.
  private func contributors(_ situation: Situation) -> Set<SteeringNetwork.Actor.ID> {
    let network = situation.network
    let initiatives = situation.analysis.currentInitiatives.flatMap { $0.owners + $0.partners }
    let grants = network.mandates.filter { $0.scope == .resources }.flatMap(\.issuers)
    return Set(network.actors(of: initiatives + grants))
  }
}
