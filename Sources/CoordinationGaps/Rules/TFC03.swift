import Localization
import NetworkAnalysis
import SteeringModel

/// Municipality, police and housing organisation sit in the Task Force.
struct TFC03: GapRule {
  static let about = RuleDescription(
    id: "TFC-03",
    title: Localized(
      da: "Kommune, politi og boligselskab sidder i Task Forcen",
      en: "Municipality, police and housing organisation sit in the Task Force"),
    meaning: Localized(
      da: """
        Task Forcen kan kun handle hurtigt, når dem, der har en del af ansvaret, sidder med om bordet: \
        kommunens forvaltninger, politiet og boligselskabet. Skole, klub og hotspotenhed tæller ikke \
        som forvaltning.
        """,
      en: """
        The Task Force can act quickly only when those with a share of the responsibility sit at \
        the table: the municipality's administrations, the police and the housing organisation. \
        School, club and hotspot unit do not count as administrations.
        """),
    quote: Quote(
      "kommunale forvaltninger, politi, boligselskab og andre med delansvar", lines: 153),
    severity: .high,
    data: [.sheet(.fora), .sheet(.seats), .forumKind, .actorSector],
    reads: [.organisations],
    states: [.ok, .gap, .notApplicable])

  func evaluate(_ situation: Situation) -> Outcome {
    guard let force = situation.analysis.fora(.taskForce).first else {
      return .notApplicable(.noTaskForce)
    }
    let members = situation.analysis.taskForce
    return .judged(
      Side.allCases.filter { side in !members.contains { isFrom(side, $0, in: situation) } }
        .map { finding($0, missingFrom: force, in: situation) })
  }

  private enum Side: CaseIterable {
    case administration, police, housing

    var name: Localized {
      switch self {
      case .administration:
        Localized(da: "kommunens forvaltninger", en: "the municipality's administrations")
      case .police: Localized(da: "politiet", en: "the police")
      case .housing: Localized(da: "boligselskabet", en: "the housing organisation")
      }
    }

    var sectors: [SteeringNetwork.Sector] {
      switch self {
      case .administration: []
      case .police: [.police]
      case .housing: [.housing]
      }
    }
  }

  private func isFrom(
    _ side: Side, _ actor: SteeringNetwork.Actor.ID, in situation: Situation
  ) -> Bool {
    let sector = situation.network[actor].sector
    switch side {
    case .administration:
      return situation.analysis.isMunicipal(actor) && !situation.analysis.isInUnit(actor)
        && sector != .school && sector != .clubAndLeisure && sector != .hotspot
    case .police: return sector == .police
    case .housing:
      return sector == .housing || situation.analysis.organisationKind(of: actor) == .housing
    }
  }

  private func finding(
    _ side: Side, missingFrom force: SteeringNetwork.Forum, in situation: Situation
  ) -> Finding {
    let candidates = situation.network.actors.map(\.id).filter {
      isFrom(side, $0, in: situation)
    }
    let fit =
      candidates.first { situation.network[$0].level == .middle }
      ?? candidates.first { situation.network[$0].isDecisionMaker } ?? candidates.first
    let known =
      candidates.isEmpty
      ? Localized(
        da: "Netværket har heller ingen aktør derfra.", en: "Nor has the network an actor of it.")
      : Localized(
        da: "I netværket er \(situation.names(candidates).da).",
        en: "In the network there is \(situation.names(candidates).en).")
    let action =
      fit.map { actor in
        Localized(
          da: "Bed \(situation.name(actor)) om at tage plads i \(force.name).",
          en: "Ask \(situation.name(actor)) to take a seat in \(force.name).")
      }
      ?? Localized(
        da: "Find en beslutningsdygtig deltager fra \(side.name.da) til \(force.name).",
        en: "Find somebody who can decide from \(side.name.en) for \(force.name).")
    return Finding(
      subjects: [.forum(force.id)] + side.sectors.map(Subject.sector),
      evidence: Localized(
        da: "Ingen fra \(side.name.da) sidder i \(force.name). \(known.da)",
        en: "Nobody from \(side.name.en) sits in \(force.name). \(known.en)"),
      action: action, actors: situation.analysis.unitLead)
  }
}
