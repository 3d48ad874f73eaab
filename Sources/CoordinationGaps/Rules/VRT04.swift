import Localization
import NetworkAnalysis
import SteeringModel

/// Every actor at middle level has a tie upwards and a tie downwards.
struct VRT04: GapRule {
  static let about = RuleDescription(
    id: "VRT-04",
    title: Localized(
      da: "Mellemniveauet er forbundet både opad og nedad",
      en: "The middle level is tied both upwards and downwards"),
    meaning: Localized(
      da: """
        Forpligtelsen går både opad og nedad. Hver aktør på mellemniveau skal have mindst én \
        relation til en leder og mindst én til frontlinjen eller lokalsamfundet.
        """,
      en: """
        Commitment goes both upwards and downwards. Each actor at middle level needs at least one \
        tie to a leader and at least one to the front line or the local community.
        """),
    quote: Quote("forpligtelsen går både opad og nedad i systemet", lines: 67),
    severity: .high,
    data: [.actorLevel, .sheet(.ties)],
    states: [.ok, .gap, .notApplicable])

  func evaluate(_ situation: Situation) -> Outcome {
    let analysis = situation.analysis
    let middle = analysis.actors(at: .middle)
    guard !middle.isEmpty else { return .notApplicable(.noMiddleLevel) }
    func lacking(
      _ isThere: (SteeringNetwork.Level) -> Bool
    ) -> [SteeringNetwork.Actor.ID] {
      middle.filter { actor in
        let levels = analysis.neighbors(of: actor).compactMap { situation.network[$0].level }
        return !levels.contains(where: isThere)
      }
    }
    let (noLeader, noFrontline) = (lacking { $0 < .middle }, lacking { $0 > .middle })
    var findings: [Finding] = []
    if !noLeader.isEmpty {
      let names = situation.names(noLeader)
      findings.append(
        Finding(
          subjects: noLeader.map(Subject.actor),
          evidence: Localized(
            da: """
              \(noLeader.count) af \(middle.count) aktører på mellemniveau har ingen relation til \
              en leder: \(names.da).
              """,
            en: """
              \(noLeader.count) of \(middle.count) actors at middle level have no tie to a leader: \
              \(names.en).
              """),
          missingTies: missingTies(of: noLeader, to: .leadership, in: situation),
          action: Localized(
            da: """
              Aftal, hvilken leder der holder kontakt med \
              \(situation.names(noLeader, atMost: 3).da).
              """,
            en: """
              Agree which leader keeps in contact with \
              \(situation.names(noLeader, atMost: 3).en).
              """),
          actors: noLeader))
    }
    if !noFrontline.isEmpty {
      let names = situation.names(noFrontline)
      findings.append(
        Finding(
          subjects: noFrontline.map(Subject.actor),
          evidence: Localized(
            da: """
              \(noFrontline.count) af \(middle.count) aktører på mellemniveau har ingen relation \
              til frontlinjen eller lokalsamfundet: \(names.da).
              """,
            en: """
              \(noFrontline.count) of \(middle.count) actors at middle level have no tie to the \
              front line or the local community: \(names.en).
              """),
          missingTies: missingTies(of: noFrontline, to: .frontline, in: situation),
          action: Localized(
            da: """
              Aftal, hvem i frontlinjen der holder kontakt med \
              \(situation.names(noFrontline, atMost: 3).da).
              """,
            en: """
              Agree who in the front line keeps in contact with \
              \(situation.names(noFrontline, atMost: 3).en).
              """),
          actors: noFrontline))
    }
    return .judged(findings)
  }

  /// A tie for each actor to somebody of the level in its organisation, else in its sector.
  private func missingTies(
    of actors: [SteeringNetwork.Actor.ID], to level: SteeringNetwork.Level,
    in situation: Situation
  ) -> [MissingTie] {
    let candidates = situation.analysis.actors(at: level).map { situation.network[$0] }
    return actors.compactMap { id in
      let actor = situation.network[id]
      let colleague = candidates.first {
        $0.organisation != nil && $0.organisation == actor.organisation
      }
      let partner =
        colleague ?? candidates.first { $0.sector != nil && $0.sector == actor.sector }
      return partner.map { MissingTie(id, $0.id, .information) }
    }
  }
}
