import Localization
import SteeringModel

/// The chief, and nobody else, has the mandate to coordinate.
struct HUB06: GapRule {
  static let about = RuleDescription(
    id: "HUB-06",
    title: Localized(
      da: "Hotspotchefen alene har ansvaret for koordineringen",
      en: "The hotspot chief alone is responsible for coordination"),
    meaning: Localized(
      da: """
        Netværket skal have én, der organiserer det og har ansvaret for koordineringen. Ligger \
        ansvaret hos ingen eller hos flere, bliver det ikke løftet.
        """,
      en: """
        The network needs one who organizes it and is responsible for coordination. What is \
        nobody's or several people's responsibility will not be carried.
        """),
    quote: Quote("netværkets organisator og koordineringsansvarlige", lines: 85),
    severity: .critical,
    data: [.sheet(.mandates), .mandateScope, .actorRoles],
    reads: [.organisations, .fora, .seats],
    states: [.ok, .gap, .notApplicable])

  func evaluate(_ situation: Situation) -> Outcome {
    let analysis = situation.analysis
    guard let lead = analysis.unitLead.first else { return .notApplicable(.noUnit) }
    var seen: Set<SteeringNetwork.Party> = []
    let holders = situation.network.mandates.filter { $0.scope == .coordination }
      .flatMap(\.holders).filter { seen.insert($0).inserted }
    let chief = holders.filter { standsForChief($0, analysis.chiefs, situation.network) }
    let others = holders.filter { !chief.contains($0) }
    guard chief.isEmpty || !others.isEmpty else { return .ok }
    let names = Localized { $0.list(others.map { situation.network.name(of: $0) }, atMost: 5) }
    let leadName = situation.name(lead)
    let evidence: Localized
    let action: Localized
    if holders.isEmpty {
      evidence = Localized(
        da: "Ingen af områdets mandater (\(situation.network.mandates.count)) gælder koordinering.",
        en: "None of the area's mandates (\(situation.network.mandates.count)) is for coordination."
      )
      action = Localized(
        da: "Bed styregruppen om at give \(leadName) ansvaret for koordineringen.",
        en: "Ask the steering group to make \(leadName) responsible for coordination.")
    } else if chief.isEmpty {
      evidence = Localized(
        da: "Ansvaret for koordineringen ligger hos \(names.da), ikke hos en hotspotchef.",
        en: "Responsibility for coordination lies with \(names.en), not with a hotspot chief.")
      action = Localized(
        da: "Bed styregruppen om at samle ansvaret for koordineringen hos \(leadName).",
        en: "Ask the steering group to place responsibility for coordination with \(leadName).")
    } else {
      evidence = Localized(
        da: "Ud over hotspotchefen har også \(names.da) mandat til at koordinere.",
        en: "Besides the hotspot chief, \(names.en) also has a mandate to coordinate.")
      action = Localized(
        da: """
          Aftal med \(names.da), hvad de koordinerer, og saml ansvaret for helheden hos \
          \(leadName).
          """,
        en: """
          Agree with \(names.en) what they coordinate, and place responsibility for the whole with \
          \(leadName).
          """)
    }
    return .gap([
      Finding(
        subjects: chief.isEmpty && others.isEmpty ? [.actor(lead)] : others.map(subject),
        evidence: evidence, action: action, actors: analysis.unitLead)
    ])
  }

  /// Whether a holder is the chief, or the chief's unit as an organisation.
  private func standsForChief(
    _ party: SteeringNetwork.Party, _ chiefs: [SteeringNetwork.Actor.ID],
    _ network: SteeringNetwork
  ) -> Bool {
    let actors = network.actors(of: party)
    return actors.contains { chiefs.contains($0) } && actors.allSatisfy { network[$0].isInUnit }
  }

  private func subject(_ party: SteeringNetwork.Party) -> Subject {
    switch party {
    case .actor(let actor): .actor(actor)
    case .organisation(let organisation): .organisation(organisation)
    case .forum(let forum): .forum(forum)
    }
  }
}
