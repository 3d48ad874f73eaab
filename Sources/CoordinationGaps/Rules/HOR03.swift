import Localization
import NetworkAnalysis
import SteeringModel

/// School, club and job centre are each tied to the housing side.
struct HOR03: GapRule {
  static let about = RuleDescription(
    id: "HOR-03",
    title: Localized(
      da: "Institutionerne arbejder sammen med boligområdet",
      en: "The institutions work with the housing side"),
    meaning: Localized(
      da: """
        Der kan gå en usynlig stribe mellem institutionerne og boligområdet. Skole, klub og jobcenter \
        skal hver have mindst én relation til boligorganisationen eller den boligsociale helhedsplan.
        """,
      en: """
        An invisible line may run between institutions and estate. School, club and job centre each \
        need at least one tie to the housing organisation or the social housing plan.
        """),
    quote: Quote(
      """
      en usynlig stribe, hvor institutionstilbuddet og boligområdet ikke kunne finde ud af at \
      arbejde sammen
      """,
      lines: 73, speaker: .copenhagen),
    severity: .high,
    data: [.actorSector, .sheet(.ties)],
    states: [.ok, .gap, .notApplicable])

  func evaluate(_ situation: Situation) -> Outcome {
    let analysis = situation.analysis
    let housing = situation.network.actors.filter {
      $0.sector == .housing || $0.has(.masterPlan)
    }.map(\.id)
    guard let partner = housing.first else {
      return .notApplicable(
        Localized(
          da: "Der er ingen aktører fra boligorganisation eller helhedsplan.",
          en: "There are no actors of a housing organisation or a social housing plan."))
    }
    let institutions = Self.institutions.map { sector in
      (
        sector: sector,
        actors: situation.network.actors.filter {
          $0.sector == sector && !$0.has(.masterPlan)
        }.map(\.id)
      )
    }.filter { !$0.actors.isEmpty }
    guard !institutions.isEmpty else {
      return .notApplicable(
        Localized(
          da: "Der er ingen aktører fra skole, klub eller jobcenter.",
          en: "There are no actors of school, club or job centre."))
    }
    let findings = institutions.compactMap { sector, actors -> Finding? in
      guard !actors.contains(where: { analysis.isTied(anyOf: housing, $0) }) else { return nil }
      let ours = closest(actors, in: situation)
      let theirs = housing.first { situation.network[$0].level == situation.network[ours].level }
      let plan = theirs ?? partner
      return Finding(
        subjects: [.sector(sector)] + actors.map(Subject.actor),
        evidence: Localized(
          da: """
            Ingen fra sektoren »\(sector.title.da)« (\(situation.names(actors).da)) har relation til \
            boligsiden (\(situation.names(housing).da)).
            """,
          en: """
            Nobody of the sector “\(sector.title.en)” (\(situation.names(actors).en)) has a tie to \
            the housing side (\(situation.names(housing).en)).
            """),
        missingTies: [MissingTie(ours, plan, .coordination)],
        action: Localized(
          da: "Sæt \(situation.name(ours)) og \(situation.name(plan)) sammen om et fælles tilbud.",
          en: "Bring \(situation.name(ours)) and \(situation.name(plan)) together on a joint offer."
        ),
        actors: analysis.unitLead)
    }
    return .judged(findings)
  }

  /// The actor of a sector who works closest to the area: local ones first, then in the order of
  /// the workbook.
  private func closest(
    _ actors: [SteeringNetwork.Actor.ID], in situation: Situation
  ) -> SteeringNetwork.Actor.ID {
    actors.first { situation.network[$0].isLocal == true } ?? actors[0]
  }

  private static let institutions: [SteeringNetwork.Sector] = [
    .school, .clubAndLeisure, .employment,
  ]
}
