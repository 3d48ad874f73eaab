import Localization
import NetworkAnalysis
import SteeringModel

/// School, club and social services bring together what they know of a target group.
struct KNW01: GapRule {
  static let about = RuleDescription(
    id: "KNW-01",
    title: Localized(
      da: "Skole, klub og socialforvaltning samler deres viden om målgruppen",
      en: "School, club and social services bring their knowledge of a target group together"),
    meaning: Localized(
      da: """
        Hver for sig ser de kun en del af billedet. De, der kender en målgruppe fra skole, klub og \
        socialforvaltning, skal hænge sammen gennem relationer; bedst har alle tre sektorer \
        relation til hinanden. Kolleger i samme organisation regnes for at hænge sammen.
        """,
      en: """
        Each of them sees only a part of the picture. Those who know a target group from school, \
        club and social services must hang together by ties, at best each sector with each. \
        Colleagues of one organisation count as hanging together.
        """),
    quote: Quote(
      "skolen, klubben eller en kommunal sagsbehandler sjældent sidder med det fulde billede",
      lines: 163),
    severity: .high,
    data: [.sheet(.targetGroups), .sheet(.knowledge), .actorSector, .sheet(.ties)],
    states: [.ok, .gap, .notApplicable])

  private static let sectors: [SteeringNetwork.Sector] = [
    .school, .clubAndLeisure, .socialServices,
  ]

  func evaluate(_ situation: Situation) -> Outcome {
    let analysis = situation.analysis
    let network = situation.network
    var shared = 0
    var findings: [Finding] = []
    for group in network.targetGroups {
      let holders = analysis.knowers(of: group.id).filter { holder in
        network[holder].sector.map(Self.sectors.contains) ?? false
      }
      guard Set(holders.map { network[$0].sector }).count > 1 else { continue }
      shared += 1
      let parts = parts(of: holders, in: analysis)
      guard parts.count > 1 else { continue }
      let first = parts[0]
      let others = parts.dropFirst().flatMap { $0 }.sorted()
      let meeting = parts.map { $0[0] }
      findings.append(
        Finding(
          subjects: [.targetGroup(group.id)] + holders.map(Subject.actor),
          evidence: Localized(
            da: """
              \(group.name) kendes af \(situation.names(holders).da). Der er ingen relation fra \
              \(situation.names(first).da) til \(situation.names(others).da).
              """,
            en: """
              \(situation.names(holders).en) know \(group.name). There is no tie from \
              \(situation.names(first).en) to \(situation.names(others).en).
              """),
          missingTies: parts.dropFirst().map { MissingTie(first[0], $0[0], .information) },
          action: Localized(
            da: """
              Sæt \(situation.names(meeting).da) sammen om, hvad de hver især ved om \(group.name).
              """,
            en: """
              Bring \(situation.names(meeting).en) together on what each knows of \(group.name).
              """),
          actors: analysis.unitLead))
    }
    guard shared > 0 else {
      return .notApplicable(
        Localized(
          da: "Ingen målgruppe er kendt fra to af sektorerne skole, klub og socialforvaltning.",
          en: "No target group is known from two of the sectors school, club and social services."))
    }
    return .judged(findings)
  }

  /// The holders in the parts that hang together, by the first holder of each.
  private func parts(
    of holders: [SteeringNetwork.Actor.ID], in analysis: Analysis
  ) -> [[SteeringNetwork.Actor.ID]] {
    var parts: [[SteeringNetwork.Actor.ID]] = []
    for holder in holders {
      let joined = parts.filter { part in part.contains { hangTogether($0, holder, in: analysis) } }
      parts.removeAll { joined.contains($0) }
      parts.append((joined.flatMap { $0 } + [holder]).sorted())
    }
    return parts.sorted { $0[0] < $1[0] }
  }

  private func hangTogether(
    _ one: SteeringNetwork.Actor.ID, _ other: SteeringNetwork.Actor.ID, in analysis: Analysis
  ) -> Bool {
    let organisation = analysis.network[one].organisation
    return analysis.isTied(one, other)
      || (organisation != nil && organisation == analysis.network[other].organisation)
  }
}
