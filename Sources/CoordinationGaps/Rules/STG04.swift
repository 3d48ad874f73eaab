import Localization
import SteeringModel

/// A central, high-placed decision-maker of the municipality sits in the steering group.
struct STG04: GapRule {
  static let about = RuleDescription(
    id: "STG-04",
    title: Localized(
      da: "En central beslutningstager fra kommunen sidder i styregruppen",
      en: "A central municipal decision-maker sits in the steering group"),
    meaning: Localized(
      da: """
        Styregruppen skal have mindst én kommunal leder på højt niveau, der står centralt i \
        kommunen. Uden en sådan leder kan gruppen ikke skaffe ressourcer eller forpligte \
        forvaltningerne.
        """,
      en: """
        The steering group needs at least one municipal leader who stands high and centrally in \
        the municipality. Without one it cannot find resources or commit the administrations.
        """),
    quote: Quote(
      "mindst én centralt og højt placeret beslutningstager fra kommunen", lines: 123, 132),
    severity: .critical,
    data: [.sheet(.fora), .sheet(.seats), .forumKind, .actorLevel],
    reads: [.organisations],
    states: [.ok, .gap, .notApplicable])

  func evaluate(_ situation: Situation) -> Outcome {
    let analysis = situation.analysis
    guard let group = analysis.fora(.steeringGroup).first else {
      return .notApplicable(.noSteeringGroup)
    }
    let members = analysis.steeringGroup
    let central = analysis.municipalLeadership
    if members.contains(where: { central.contains($0) && isCentral($0, situation) }) {
      return .ok
    }
    let municipal = members.filter(analysis.isMunicipal)
    let candidates = central.filter { isCentral($0, situation) && !members.contains($0) }
    let seen =
      municipal.isEmpty
      ? Localized(
        da: "Ingen af styregruppens \(members.count) medlemmer kommer fra kommunen.",
        en: "None of the steering group's \(members.count) members is from the municipality.")
      : Localized(
        da: """
          Fra kommunen sidder \(situation.names(municipal).da) i styregruppen. Ingen direktør eller \
          leder med central rang er med.
          """,
        en: """
          From the municipality, the steering group has \(situation.names(municipal).en). No \
          director or leader of central rank takes part.
          """)
    let action =
      candidates.isEmpty
      ? Localized(
        da: "Find en direktør eller forvaltningschef, der kan tage plads i styregruppen.",
        en: "Find a director or head of administration to take a seat in the steering group.")
      : Localized(
        da: "Bed \(situation.names(candidates.prefix(1)).da) om at tage plads i styregruppen.",
        en: "Ask \(situation.names(candidates.prefix(1)).en) to take a seat in the steering group.")
    return .gap([
      Finding(
        subjects: [.forum(group.id)], evidence: seen,
        missingSeats: candidates.map { MissingSeat($0, in: group.id) }, action: action,
        actors: analysis.unitLead)
    ])
  }

  /// A leader who merely heads the municipality's share of the network is not yet a central one.
  private func isCentral(_ actor: SteeringNetwork.Actor.ID, _ situation: Situation) -> Bool {
    let actor = situation.network[actor]
    return actor.has(.director) || actor.rank == .central
  }
}
