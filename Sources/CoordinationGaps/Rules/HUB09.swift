import Localization
import SteeringModel

/// The unit owns but few of the initiatives.
struct HUB09: GapRule {
  static let share = Threshold(
    "share", standard: 1.0 / 3,
    meaning: Localized(
      da: "Højst så stor en del af indsatserne har enheden selv ansvaret for (0 til 1).",
      en: "At most this share of the initiatives is owned by the unit itself (0 to 1)."))

  static let about = RuleDescription(
    id: "HUB-09",
    title: Localized(
      da: "Ansvaret for indsatserne ligger hos samarbejdspartnerne",
      en: "Responsibility for the initiatives lies with the partners"),
    meaning: Localized(
      da: """
        Hotspotchefens styrke er partnernes eget engagement. Samler ansvaret sig hos enheden, \
        bliver de andre tilskuere.
        """,
      en: """
        The hotspot chief's strength is the partners' own commitment. When responsibility gathers \
        in the unit, the others become onlookers.
        """),
    quote: Quote("bygger på samarbejdspartneres eget engagement og ansvar", lines: 98),
    severity: .medium,
    data: [.sheet(.initiatives), .initiativeOwner, .actorRoles],
    reads: [.organisations],
    thresholds: [share],
    states: [.ok, .gap, .notApplicable])

  func evaluate(_ situation: Situation) -> Outcome {
    let analysis = situation.analysis
    guard !analysis.unit.isEmpty else { return .notApplicable(.noUnit) }
    let initiatives = analysis.currentInitiatives
    guard !initiatives.isEmpty else { return .notApplicable(.noInitiatives) }
    let own = initiatives.filter { analysis.owners(of: $0).contains(where: analysis.isInUnit) }
    let share = Double(own.count) / Double(initiatives.count)
    guard share > situation(Self.share) else { return .ok }
    let names = Localized { language in language.list(own.map(\.name), atMost: 5) }
    let ownerless = initiatives.count { $0.owners.isEmpty }
    return .gap([
      Finding(
        subjects: own.map { .initiative($0.id) },
        evidence: Localized { language in
          let percent = language.numbers.percent(share)
          return language == .danish
            ? """
            Enheden har ansvar for \(own.count) af \(initiatives.count) indsatser (\(percent)): \
            \(names.da).
            """
            : """
            The unit is responsible for \(own.count) of \(initiatives.count) initiatives \
            (\(percent)): \(names.en).
            """
        },
        action: Localized(
          da: "Aftal, hvilke partnere der kan overtage ansvaret for \(names.da).",
          en: "Agree which partners can take over responsibility for \(names.en)."),
        actors: analysis.unitLead,
        remarks: ownerless == 0
          ? []
          : [
            Localized(
              da: "Indsatser uden ansvarlig er talt med (\(ownerless), se ACT-03).",
              en: "Initiatives without owner are counted (\(ownerless), see ACT-03).")
          ])
    ])
  }
}
