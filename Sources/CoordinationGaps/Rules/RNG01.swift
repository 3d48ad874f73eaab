import Localization
import SteeringModel

/// The innermost circle is the hotspot unit and nobody else.
struct RNG01: GapRule {
  static let about = RuleDescription(
    id: "RNG-01",
    title: Localized(
      da: "Inderst i partnercirklerne står kun hotspotenheden",
      en: "Only the hotspot unit stands innermost in the partner circles"),
    meaning: Localized(
      da: """
        Partnercirklerne viser, hvem der er hvor tæt på. Inderst hører hotspotenheden til, og kun \
        den. Afvigelser kommer af den cirkel, der er skrevet i arket.
        """,
      en: """
        The partner circles show who is how close. Innermost is the place of the hotspot unit, and \
        of it alone. Differences come from the circle that the workbook states.
        """),
    quote: Quote("Hotspotenheder placeret inderst", lines: 182),
    severity: .info,
    data: [.actorRoles],
    reads: [.fora, .seats],
    states: [.ok, .gap, .notApplicable])

  func evaluate(_ situation: Situation) -> Outcome {
    let network = situation.network
    guard !situation.analysis.unit.isEmpty else { return .notApplicable(.noUnit) }
    let findings = zip(network.actors, network.circles).compactMap { actor, circle -> Finding? in
      guard actor.isInUnit != (circle == .unit) else { return nil }
      return Finding(
        subjects: [.actor(actor.id)],
        evidence: actor.isInUnit
          ? Localized(
            da: """
              \(actor.name) hører til hotspotenheden, men er placeret i cirklen \
              »\(circle.name.da)«.
              """,
            en: """
              \(actor.name) belongs to the hotspot unit but is placed in the circle \
              “\(circle.name.en)”.
              """)
          : Localized(
            da: "\(actor.name) er placeret inderst, men har ingen rolle i hotspotenheden.",
            en: "\(actor.name) is placed innermost but has no role in the hotspot unit."),
        action: Localized(
          da: "Ret enten cirklen eller rollen for \(actor.name) i arket.",
          en: "Correct either the circle or the role of \(actor.name) in the workbook."),
        actors: situation.analysis.unitLead)
    }
    return .judged(findings)
  }
}
