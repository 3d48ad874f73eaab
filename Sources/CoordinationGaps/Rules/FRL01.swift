import Localization
import NetworkAnalysis
import SteeringModel

/// There are outreach workers, and the hotspot unit works closely with them.
struct FRL01: GapRule {
  static let about = RuleDescription(
    id: "FRL-01",
    title: Localized(
      da: "Hotspotenheden arbejder tæt sammen med gadeplansmedarbejdere",
      en: "The hotspot unit works closely with outreach workers"),
    meaning: Localized(
      da: """
        Gadeplansmedarbejdere kender de unge og møder dem, hvor de er. Enheden skal have dem selv \
        eller have en tæt relation til mindst én: kontakt mindst hver 14. dag eller styrke 4–5.
        """,
      en: """
        Outreach workers know the young people and meet them where they are. The unit needs some \
        of its own, or a strong tie to at least one: contact at least fortnightly or strength 4–5.
        """),
    quote: Quote(
      """
      ansætte et hold opsøgende gadeplansmedarbejdere, eller hvis disse allerede fandtes i \
      boligområdet, at knytte et tæt samarbejde med dem
      """,
      lines: 190),
    severity: .high,
    data: [.actorRoles, .sheet(.ties)],
    states: [.ok, .gap, .notApplicable])

  func evaluate(_ situation: Situation) -> Outcome {
    let analysis = situation.analysis
    let outreach = analysis.outreachWorkers
    guard !outreach.isEmpty else { return .gap([noOutreach(in: situation)]) }
    guard let lead = analysis.unitLead.first else { return .notApplicable(.noUnit) }
    if outreach.contains(where: analysis.isInUnit) { return .ok }
    let ties = outreach.flatMap { worker in
      analysis.unit.flatMap { analysis.ties(between: worker, and: $0) }
    }.filter { $0.kind != .conflict && $0.kind != .backing }
    if ties.contains(where: \.isStrong) { return .ok }
    if !ties.isEmpty, ties.allSatisfy({ $0.frequency == nil && $0.strength == nil }) {
      return .unknown([
        .statement(
          Localized(
            da: "hvor ofte hotspotenheden og gadeplansmedarbejderne har kontakt",
            en: "how often the hotspot unit and the outreach workers are in contact"))
      ])
    }
    let evidence =
      ties.isEmpty
      ? Localized(
        da: "Hotspotenheden har ingen relation til \(situation.names(outreach).da).",
        en: "The hotspot unit has no tie to \(situation.names(outreach).en).")
      : Localized(
        da: """
          Kontakten mellem hotspotenheden og \(situation.names(outreach).da) er hverken oplyst som \
          mindst hver 14. dag eller som stærk (4–5).
          """,
        en: """
          The contact of the hotspot unit with \(situation.names(outreach).en) is stated neither as \
          at least fortnightly nor as strong (4–5).
          """)
    return .gap([
      Finding(
        subjects: outreach.map(Subject.actor), evidence: evidence,
        missingTies: [MissingTie(lead, outreach[0], .information)],
        action: Localized(
          da: """
            Aftal en fast ugentlig kontakt mellem \(situation.name(lead)) og \
            \(situation.name(outreach[0])).
            """,
          en: """
            Agree on regular weekly contact between \(situation.name(lead)) and \
            \(situation.name(outreach[0])).
            """),
        actors: analysis.unitLead)
    ])
  }

  private func noOutreach(in situation: Situation) -> Finding {
    let size = CountedNoun.actors(situation.network.actors.count)
    return Finding(
      subjects: [.network],
      evidence: Localized(
        da: "Netværket har \(size.da), men ingen med rollen gadeplansmedarbejder.",
        en: "The network has \(size.en), but none with the role of outreach worker."),
      action: Localized(
        da: "Ansæt gadeplansmedarbejdere, eller aftal et fast samarbejde med et team, der findes.",
        en: "Employ outreach workers, or agree on regular work with a team that exists."),
      actors: situation.analysis.unitLead)
  }
}
