import Localization
import NetworkAnalysis
import SteeringModel

/// The steering group reaches the top management of the municipality.
struct STG08: GapRule {
  static let about = RuleDescription(
    id: "STG-08",
    title: Localized(
      da: "Styregruppen har forbindelse til kommunens øverste ledelse",
      en: "The steering group is connected to the top management of the municipality"),
    meaning: Localized(
      da: """
        Styregruppen skal skabe kendskab og ejerskab hos kommunens centrale beslutningstagere. Det \
        kræver, at mindst ét medlem sidder i direktionen eller har en relation til den.
        """,
      en: """
        The steering group is to spread knowledge and ownership among the municipality's central \
        decision-makers. For that, at least one member must sit among them or have a tie to them.
        """),
    quote: Quote(
      """
      kendskabet og ejerskabet til indsatsen blandt kommunens centrale beslutningstagere
      """, lines: 139),
    severity: .high,
    data: [.sheet(.fora), .sheet(.seats), .forumKind, .actorLevel, .sheet(.ties)],
    reads: [.organisations],
    states: [.ok, .gap, .notApplicable])

  func evaluate(_ situation: Situation) -> Outcome {
    let analysis = situation.analysis
    guard let group = analysis.fora(.steeringGroup).first else {
      return .notApplicable(.noSteeringGroup)
    }
    let members = analysis.steeringGroup.filter { !analysis.isInUnit($0) }
    let central = analysis.directorate
    let reaches = central.contains { decider in
      members.contains(decider) || analysis.isTied(anyOf: members, decider)
    }
    guard !reaches else { return .ok }
    guard let decider = central.first else {
      return .gap([
        Finding(
          subjects: [.forum(group.id)],
          evidence: Localized(
            da: """
              Netværket har ingen central beslutningstager fra kommunen, som styregruppens \
              medlemmer (\(members.count)) kunne have relation til.
              """,
            en: """
              The network has no central decision-maker of the municipality whom the steering \
              group's members (\(members.count)) could be tied to.
              """),
          action: Localized(
            da: "Aftal i styregruppen, hvem i direktionen der skal kende indsatsen.",
            en: "Agree in the steering group who of the top management is to know the effort."),
          actors: analysis.unitLead)
      ])
    }
    let chair = situation.network.seats.first { $0.forum == group.id && $0.role == .chair }?.actor
    let speaker = chair ?? members.first { analysis.isMunicipal($0) } ?? members.first
    return .gap([
      Finding(
        subjects: [.forum(group.id)],
        evidence: Localized(
          da: """
            Ingen af styregruppens medlemmer (\(members.count)) har relation til \
            \(situation.names(central, atMost: 3).da).
            """,
          en: """
            None of the steering group's members (\(members.count)) has a tie to \
            \(situation.names(central, atMost: 3).en).
            """),
        missingTies: speaker.map { [MissingTie($0, decider, .information)] } ?? [],
        missingSeats: [MissingSeat(decider, in: group.id)],
        action: speaker.map { speaker in
          Localized(
            da: """
              Lad \(situation.name(speaker)) fortælle \(situation.name(decider)) om indsatsen og \
              dens resultater.
              """,
            en: """
              Let \(situation.name(speaker)) tell \(situation.name(decider)) of the effort and its \
              results.
              """)
        }
          ?? Localized(
            da: "Find medlemmer til styregruppen, som kan nå \(situation.name(decider)).",
            en: "Find members for the steering group who can reach \(situation.name(decider))."),
        actors: speaker.map { [$0] } ?? analysis.unitLead)
    ])
  }
}
