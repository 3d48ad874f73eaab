import Localization
import SteeringModel

/// The chief has no formal power over the domains of others.
struct HUB08: GapRule {
  static let about = RuleDescription(
    id: "HUB-08",
    title: Localized(
      da: "Hotspotchefen leder uden formel beslutningsmagt over andre",
      en: "The hotspot chief leads without formal power over others"),
    meaning: Localized(
      da: """
        I den danske model bygger hotspotchefen på de andres eget ansvar. Et mandat til at \
        beslutte over andres indsatser er ikke forkert, men det afviger fra modellen og kan gøre \
        de andres ansvarsfølelse mindre.
        """,
      en: """
        In the Danish model the hotspot chief builds on the responsibility of the others. \
        A mandate to decide on what others own is not wrong, but it departs from the model and may \
        make the others feel less responsible.
        """),
    quote: Quote("ikke formelle beslutningskompetencer", lines: 96),
    severity: .info,
    data: [.sheet(.mandates), .mandateScope, .actorRoles],
    reads: [.initiatives, .organisations],
    states: [.ok, .gap, .notApplicable])

  func evaluate(_ situation: Situation) -> Outcome {
    let analysis = situation.analysis
    guard !analysis.unit.isEmpty else { return .notApplicable(.noUnit) }
    let powers = analysis.mandates(heldByAnyOf: analysis.unitLead).filter {
      $0.scope == .decision && reachesOthers($0, situation)
    }
    return .judged(powers.map { finding(for: $0, situation) })
  }

  /// A mandate that names only initiatives of the unit's own gives no power over others.
  private func reachesOthers(
    _ mandate: SteeringNetwork.Mandate, _ situation: Situation
  ) -> Bool {
    let analysis = situation.analysis
    guard !mandate.covers.isEmpty else { return true }
    return mandate.covers.contains { initiative in
      let owners = analysis.owners(of: situation.network[initiative])
      return owners.isEmpty || !owners.allSatisfy(analysis.isInUnit)
    }
  }

  private func finding(for mandate: SteeringNetwork.Mandate, _ situation: Situation) -> Finding {
    let network = situation.network
    let holders = situation.analysis.unitLead.filter {
      network.actors(of: mandate.holders).contains($0)
    }
    let names = situation.names(holders)
    let issuers = Localized { $0.list(mandate.issuers.map { network.name(of: $0) }, atMost: 3) }
    let domain =
      mandate.covers.isEmpty
      ? Localized(da: "alle indsatser", en: "all initiatives")
      : Localized { $0.list(mandate.covers.map { network[$0].name }, atMost: 3) }
    return Finding(
      subjects: holders.map(Subject.actor),
      evidence: Localized(
        da: "\(names.da) har mandat fra \(issuers.da) til at træffe beslutning om \(domain.da).",
        en: "\(names.en) holds a mandate from \(issuers.en) to decide on \(domain.en)."),
      action: Localized(
        da: """
          Drøft med \(issuers.da), om beslutningerne hellere skal ligge hos dem, der har ansvaret \
          for indsatserne.
          """,
        en: """
          Discuss with \(issuers.en) whether the decisions had better lie with those who are \
          responsible for the initiatives.
          """),
      actors: holders)
  }
}
