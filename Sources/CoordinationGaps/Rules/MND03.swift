import Localization
import SteeringModel

/// The unit's mandate is announced to every participating organisation.
struct MND03: GapRule {
  static let about = RuleDescription(
    id: "MND-03",
    title: Localized(
      da: "Mandatet er meldt ud til alle deltagende organisationer",
      en: "The mandate is announced to every participating organisation"),
    meaning: Localized(
      da: """
        Mandatet virker, fordi de andre ved, at det findes. Det skal derfor være meldt ud til hver \
        organisation, der deltager i samarbejdet.
        """,
      en: """
        The mandate works because the others know of it. It must therefore be announced to each \
        organisation that takes part.
        """),
    quote: Quote("bevidsthed blandt de mange aktører", lines: 100),
    severity: .medium,
    data: [
      .sheet(.mandates), .mandateAnnouncedTo, .actorRoles, .actorLevel, .actorSector,
      .actorOrganisation,
    ],
    reads: [.area, .organisations, .fora, .seats, .initiatives, .knowledge],
    states: [.ok, .gap, .notApplicable])

  func evaluate(_ situation: Situation) -> Outcome {
    let analysis = situation.analysis
    guard !analysis.unit.isEmpty else { return .notApplicable(.noUnit) }
    let mandates = analysis.mandates(heldByAnyOf: analysis.unit)
    guard !mandates.isEmpty else {
      return .notApplicable(
        Localized(
          da: "Hotspotenheden har endnu intet mandat at melde ud (se MND-02).",
          en: "The hotspot unit has no mandate to announce yet (see MND-02)."))
    }
    let organisations = analysis.partnerOrganisations
    guard !organisations.isEmpty else { return .notApplicable(.noCoreActors) }
    let told = Set(
      mandates.flatMap { $0.issuers + $0.announcedTo }
        .flatMap { self.organisations(of: $0, situation.network) })
    let missing = organisations.filter { !told.contains($0) }
    guard !missing.isEmpty else { return .ok }
    let names = Localized { language in
      language.list(missing.map { situation.network[$0].name }, atMost: 5)
    }
    let issuers = Localized { language in
      language.list(
        mandates.prefix(1).flatMap(\.issuers).map { situation.network.name(of: $0) }, atMost: 3)
    }
    return .gap([
      Finding(
        subjects: missing.map(Subject.organisation),
        evidence: Localized(
          da: """
            Mandatet er meldt ud til \(organisations.count - missing.count) af \
            \(organisations.count) deltagende organisationer. Der mangler \(names.da).
            """,
          en: """
            The mandate is announced to \(organisations.count - missing.count) of \
            \(organisations.count) participating organisations. Missing: \(names.en).
            """),
        action: Localized(
          da: "Bed \(issuers.da) om at melde mandatet ud til \(names.da).",
          en: "Ask \(issuers.en) to announce the mandate to \(names.en)."),
        actors: situation.network.actors(of: mandates.prefix(1).flatMap(\.issuers)))
    ])
  }

  /// The organisations that know of what a party has said or been told.
  private func organisations(
    of party: SteeringNetwork.Party, _ network: SteeringNetwork
  ) -> [SteeringNetwork.Organisation.ID] {
    if case .organisation(let organisation) = party { return [organisation] }
    return network.actors(of: party).compactMap { network[$0].organisation }
  }
}
