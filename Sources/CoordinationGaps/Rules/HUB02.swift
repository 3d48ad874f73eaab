import Localization
import SteeringModel

/// The unit has exactly one chief and at least one employee.
struct HUB02: GapRule {
  static let about = RuleDescription(
    id: "HUB-02",
    title: Localized(
      da: "Hotspotenheden har én chef og mindst én medarbejder",
      en: "The hotspot unit has one chief and at least one employee"),
    meaning: Localized(
      da: """
        Én person skal kunne tale på enhedens vegne, og chefen skal have nogen at dele arbejdet \
        med. En enhed med én person er sårbar.
        """,
      en: """
        One person must be able to speak for the unit, and the chief needs somebody to share the \
        work with. A unit of one is vulnerable.
        """),
    quote: Quote("en hotspotchef og nogle medarbejdere", lines: 32, 63),
    severity: .high,
    data: [.actorRoles],
    states: [.ok, .gap, .notApplicable])

  func evaluate(_ situation: Situation) -> Outcome {
    let analysis = situation.analysis
    guard !analysis.unit.isEmpty else { return .notApplicable(.noUnit) }
    switch analysis.chiefs.count {
    case 0: return .gap([withoutChief(situation)])
    case 1: return analysis.unit.count > 1 ? .ok : .gap([withoutStaff(situation)])
    default: return .gap([severalChiefs(situation)])
    }
  }

  private func withoutChief(_ situation: Situation) -> Finding {
    let unit = situation.analysis.unit
    return Finding(
      subjects: unit.map(Subject.actor),
      evidence: Localized(
        da: "Enheden består af \(situation.names(unit).da), men ingen har rollen hotspotchef.",
        en: "The unit consists of \(situation.names(unit).en), but nobody has the role of chief."),
      action: Localized(
        da: "Udpeg én hotspotchef, som kan tale på enhedens vegne.",
        en: "Appoint one hotspot chief who can speak for the unit."))
  }

  private func withoutStaff(_ situation: Situation) -> Finding {
    let chiefs = situation.analysis.chiefs
    return Finding(
      subjects: chiefs.map(Subject.actor), severity: .medium,
      evidence: Localized(
        da: "\(situation.names(chiefs).da) er alene i enheden. Den har 0 medarbejdere.",
        en: "\(situation.names(chiefs).en) is alone in the unit. It has 0 employees."),
      action: Localized(
        da: "Aftal med styregruppen, at enheden får mindst én medarbejder.",
        en: "Agree with the steering group that the unit gets at least one employee."),
      actors: chiefs)
  }

  private func severalChiefs(_ situation: Situation) -> Finding {
    let chiefs = situation.analysis.chiefs
    return Finding(
      subjects: chiefs.map(Subject.actor),
      evidence: Localized(
        da: "\(chiefs.count) aktører har rollen hotspotchef: \(situation.names(chiefs).da).",
        en: "\(chiefs.count) actors have the role of hotspot chief: \(situation.names(chiefs).en)."
      ),
      action: Localized(
        da: "Aftal, hvem af \(situation.names(chiefs).da) der er områdets hotspotchef.",
        en: "Agree who of \(situation.names(chiefs).en) is the area's hotspot chief."),
      actors: chiefs)
  }
}
