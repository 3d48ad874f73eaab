import Localization
import NetworkAnalysis
import SteeringModel

/// There is a Task Force.
struct TFC01: GapRule {
  static let about = RuleDescription(
    id: "TFC-01",
    title: Localized(da: "Der er en Task Force", en: "There is a Task Force"),
    meaning: Localized(
      da: """
        Styregruppens beslutninger bliver til fælles handlinger i en Task Force af mellemledere og \
        beslutningsdygtige medarbejdere. Uden den mangler det forum, hvor de professionelle mødes.
        """,
      en: """
        The steering group's decisions become common action in a Task Force of middle managers and \
        staff who can decide. Without it, the place where the professionals meet is missing.
        """),
    quote: Quote("en god idé at oprette en \"Hotspot Task Force\"", lines: 153),
    severity: .medium,
    data: [.sheet(.fora), .forumKind])

  func evaluate(_ situation: Situation) -> Outcome {
    let analysis = situation.analysis
    guard analysis.fora(.taskForce).isEmpty else { return .ok }
    let fora = situation.network.fora.map(\.name)
    return .gap([
      Finding(
        subjects: [.network],
        evidence: Localized { language in
          guard !fora.isEmpty else {
            return language == .danish
              ? "Området har ingen Task Force og heller ingen andre fora."
              : "The area has no Task Force, nor any other forum."
          }
          let names = language.list(fora, atMost: 5)
          return language == .danish
            ? "Området har ingen Task Force. Dets fora er \(names)."
            : "The area has no Task Force. Its fora are \(names)."
        },
        action: Localized(
          da: "Lad hotspotchefen samle mellemledere fra kernesektorerne i en Task Force.",
          en: "Let the hotspot chief gather middle managers of the core sectors in a Task Force."),
        actors: analysis.unitLead)
    ])
  }
}
