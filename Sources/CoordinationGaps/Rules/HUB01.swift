import Localization
import SteeringModel

/// A hotspot unit exists.
struct HUB01: GapRule {
  static let about = RuleDescription(
    id: "HUB-01",
    title: Localized(
      da: "Området har en hotspotenhed", en: "The area has a hotspot unit"),
    meaning: Localized(
      da: """
        Modellen begynder med en lille enhed, der har til opgave at samle aktørerne og koordinere \
        indsatserne. Uden den er koordineringen ingens opgave.
        """,
      en: """
        The model begins with a small unit whose task is to bring the actors together and to \
        coordinate the initiatives. Without it, coordination is nobody's task.
        """),
    quote: Quote("etablerer et hotspotsekretariat", lines: 32),
    severity: .critical,
    data: [.actorRoles])

  func evaluate(_ situation: Situation) -> Outcome {
    guard situation.analysis.unit.isEmpty else { return .ok }
    let count = situation.network.actors.count
    return .gap([
      Finding(
        subjects: [.network],
        evidence: Localized(
          da: """
            Ingen af områdets aktører (\(count)) har rollen hotspotchef eller hotspotmedarbejder.
            """,
          en: """
            None of the area's actors (\(count)) has the role of hotspot chief or hotspot staff.
            """),
        action: Localized(
          da: "Aftal i kommunens ledelse, hvem der skal være hotspotchef i området.",
          en: "Agree in the municipal leadership who is to be the hotspot chief of the area."))
    ])
  }
}
