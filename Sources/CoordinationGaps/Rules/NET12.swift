import Localization
import NetworkAnalysis
import SteeringModel

/// A network of many organisations has a unit that coordinates it.
struct NET12: GapRule {
  static let organisations = Threshold(
    "organisations", standard: 8,
    meaning: Localized(
      da: "Så mange organisationer kan styre sammen uden en koordinerende enhed.",
      en: "So many organisations can govern together without a coordinating unit."))

  static let about = RuleDescription(
    id: "NET-12",
    title: Localized(
      da: "Styringsformen passer til netværkets størrelse",
      en: "The mode of governance fits the size of the network"),
    meaning: Localized(
      da: """
        Få organisationer kan styre i fællesskab; mange har brug for en enhed, der koordinerer \
        for dem (Provan og Kenis, 2008). Hotspotenheden er sådan en enhed. Det er en beskrivelse, \
        ikke en fejl.
        """,
      en: """
        A few organisations can govern together; many need a unit that coordinates for them \
        (Provan and Kenis, 2008). The hotspot unit is such a unit. This is a description, not an \
        error.
        """),
    severity: .info,
    data: [.actorRoles, .actorOrganisation, .actorLevel, .actorSector],
    reads: [.area, .organisations, .seats, .initiatives, .knowledge],
    thresholds: [organisations],
    states: [.ok, .gap, .notApplicable])

  func evaluate(_ situation: Situation) -> Outcome {
    let analysis = situation.analysis
    let taking = analysis.participatingOrganisations
    guard !taking.isEmpty else { return .notApplicable(.noCoreActors) }
    let most = situation(Self.organisations)
    guard analysis.unit.isEmpty, Double(taking.count) > most else { return .ok }
    let names = taking.map { situation.network[$0].name }
    return .gap([
      Finding(
        subjects: taking.map(Subject.organisation),
        evidence: Localized { language in
          let list = language.list(names, atMost: 5)
          return language == .danish
            ? """
            \(taking.count) organisationer styrer sammen uden en koordinerende enhed: \(list). \
            Grænsen er \(Int(most)).
            """
            : """
            \(taking.count) organisations govern together without a coordinating unit: \(list). \
            The limit is \(Int(most)).
            """
        },
        action: Localized(
          da: "Aftal, hvem der skal koordinere på alles vegne.",
          en: "Agree on who is to coordinate on behalf of all."),
        actors: analysis.municipalLeadership)
    ])
  }
}
