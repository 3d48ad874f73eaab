import Localization
import NetworkAnalysis
import SteeringModel

/// Every name in seats, initiatives and organisations has a row of its own.
struct DAT02: GapRule {
  static let about = RuleDescription(
    id: "DAT-02",
    title: Localized(
      da: "Alle navne, der henvises til, har deres egen række",
      en: "Every name that is referred to has a row of its own"),
    meaning: Localized(
      da: """
        Et navn uden egen række er en skrivefejl eller en aktør, der mangler. Relationer til \
        aktører uden række står i DAT-07.
        """,
      en: """
        A name without a row of its own is a misspelling or an actor that is missing. Ties to \
        actors without a row are in DAT-07.
        """),
    severity: .medium,
    data: [.sheet(.actors)],
    reads: [.ties, .organisations],
    states: [.ok, .gap])

  func evaluate(_ situation: Situation) -> Outcome {
    let analysis = situation.analysis
    let network = situation.network
    var findings: [Finding] = []
    let actors = network.actors.filter { !$0.isListed && analysis.ties(of: $0.id).isEmpty }
    if !actors.isEmpty {
      findings.append(
        finding(
          subjects: actors.map { .actor($0.id) }, names: actors.map(\.name), sheet: .actors))
    }
    // Without the sheet, every organisation is known by its actors only.
    let organisations =
      network.sheets.contains(.organisations) ? network.organisations.filter { !$0.isListed } : []
    if !organisations.isEmpty {
      findings.append(
        finding(
          subjects: organisations.map { .organisation($0.id) }, names: organisations.map(\.name),
          sheet: .organisations))
    }
    return .judged(findings)
  }

  private func finding(
    subjects: [Subject], names: [String], sheet: SteeringNetwork.SheetName
  ) -> Finding {
    let list = Localized { $0.list(names, atMost: 5) }
    return Finding(
      subjects: subjects,
      evidence: Localized(
        da: "Arket \(sheet.name.da) har ingen række for \(list.da).",
        en: "The sheet \(sheet.name.en) has no row for \(list.en)."),
      action: Localized(
        da: "Tilføj en række i arket \(sheet.name.da), eller ret navnet, hvor det bruges.",
        en: "Add a row to the sheet \(sheet.name.en), or correct the name where it is used."))
  }
}
