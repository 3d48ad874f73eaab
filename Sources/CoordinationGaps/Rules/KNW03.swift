import Localization
import SteeringModel

/// Somebody knows each target group.
struct KNW03: GapRule {
  static let about = RuleDescription(
    id: "KNW-03",
    title: Localized(
      da: "Hver målgruppe er kendt af nogen", en: "Somebody knows each target group"),
    meaning: Localized(
      da: """
        Netværket skal vide, hvem de unge er, og hvad de har behov for. Når ingen kender en \
        målgruppe, kan en opsøgende medarbejder få til opgave at skabe kontakten.
        """,
      en: """
        The network must know who the young people are and what they need. When nobody knows a \
        target group, an outreach worker can be given the task of making contact.
        """),
    quote: Quote(
      """
      hvis der ikke er en, der kender fx to nye unge … så får vores opsøgende medarbejder til \
      opgave at få kontakt med dem og finde ud af hvem de er og hvad de har behov for
      """,
      lines: 194, speaker: .aalborg),
    severity: .high,
    data: [.sheet(.targetGroups), .sheet(.knowledge)],
    reads: [.initiatives],
    states: [.ok, .gap, .notApplicable])

  func evaluate(_ situation: Situation) -> Outcome {
    let analysis = situation.analysis
    let groups = situation.network.targetGroups
    guard !groups.isEmpty else { return .notApplicable(.noTargetGroups) }
    let outreach = analysis.outreachWorkers.first
    let findings = groups.filter { analysis.knowers(of: $0.id).isEmpty }.map { group in
      let efforts = CountedNoun.initiatives(analysis.initiatives(for: group.id).count)
      return Finding(
        subjects: [.targetGroup(group.id)],
        evidence: Localized(
          da: "Ingen aktør har kendskab til \(group.name). Gruppen har \(efforts.da).",
          en: "No actor knows \(group.name). The group has \(efforts.en)."),
        action: outreach.map { outreach in
          Localized(
            da: """
              Bed \(situation.name(outreach)) om at få kontakt med \(group.name) og finde ud af, \
              hvad de har behov for.
              """,
            en: """
              Ask \(situation.name(outreach)) to make contact with \(group.name) and find out what \
              they need.
              """)
        }
          ?? Localized(
            da: "Giv en opsøgende medarbejder til opgave at få kontakt med \(group.name).",
            en: "Give an outreach worker the task of making contact with \(group.name)."),
        actors: outreach.map { [$0] } ?? analysis.unitLead)
    }
    return .judged(findings)
  }
}
