import Localization
import NetworkAnalysis
import SteeringModel

/// The front line keeps the unit informed, and has done so recently.
struct VRT02: GapRule {
  static let age = Threshold(
    "days", standard: 90,
    meaning: Localized(
      da: "Den seneste kontakt må højst være så mange dage gammel.",
      en: "The last contact may be at most so many days old."))

  static let about = RuleDescription(
    id: "VRT-02",
    title: Localized(
      da: "Frontlinjen giver hotspotenheden opdateret viden",
      en: "The front line gives the hotspot unit fresh knowledge"),
    meaning: Localized(
      da: """
        Enheden kan kun handle hurtigt, når den ved, hvad der sker blandt de unge. Mindst én aktør i \
        frontlinjen skal derfor dele viden med enheden, og det skal være sket for nylig. Kun relationer \
        af typen information tæller.
        """,
      en: """
        The unit can act quickly only when it knows what happens among the young people. So at \
        least one front-line actor must share knowledge with it, and have done so recently. Only \
        ties of the kind information count.
        """),
    quote: Quote(
      "Samarbejdet med frontlinje- … medarbejderne giver hotspotenheden opdateret viden",
      lines: 65, 67),
    severity: .critical,
    data: [.actorRoles, .actorLevel, .sheet(.ties)],
    thresholds: [age],
    states: [.ok, .gap, .unknown, .notApplicable])

  func evaluate(_ situation: Situation) -> Outcome {
    let analysis = situation.analysis
    guard let lead = analysis.unitLead.first else { return .notApplicable(.noUnit) }
    let frontline = analysis.actors(at: .frontline).filter { !analysis.isInUnit($0) }
    guard !frontline.isEmpty else { return .notApplicable(.noFrontline) }

    let sources = frontline.flatMap { actor in
      analysis.ties(of: actor).filter { tie in
        tie.kind == .information
          && analysis.unit.contains { tie.leads(from: actor, to: $0) }
      }.map { (actor: actor, contact: $0.lastContact) }
    }
    let outreach = frontline.filter(analysis.outreachWorkers.contains)
    let partners = outreach.isEmpty ? frontline : outreach
    guard !sources.isEmpty else {
      let others = frontline.filter { actor in
        analysis.unit.contains { analysis.isTied(actor, $0) }
      }
      let missing = MissingTie((others.first ?? partners[0]), lead, .information)
      return .gap([
        others.isEmpty
          ? silent(frontline, partners: partners, missing: missing, in: situation)
          : unstated(frontline, others: others, missing: missing, in: situation)
      ])
    }
    let dated = sources.compactMap { source in source.contact.map { (source.actor, $0) } }
    guard let newest = dated.max(by: { $0.1 < $1.1 }) else {
      return .unknown([.need(.tieLastContact)])
    }
    let days = situation.day.days(since: newest.1)
    guard Double(days) > situation(Self.age) else { return .ok }
    let undated = sources.count - dated.count
    var old = finding(
      Localized(
        da: """
          Frontlinjen har ikke givet hotspotenheden viden siden \(newest.1.text.da), for \(days) dage \
          siden. Senest var det \(situation.name(newest.0)).
          """,
        en: """
          The front line has not given the hotspot unit knowledge since \(newest.1.text.en), \
          \(days) days ago. The last was \(situation.name(newest.0)).
          """),
      about: Set(sources.map(\.actor)).sorted(), partners: [newest.0], missing: [], in: situation)
    if undated > 0 {
      old.remarks = [
        Localized(
          da: "Informationsrelationer uden dato for seneste kontakt: \(undated).",
          en: "Information ties without a date of last contact: \(undated).")
      ]
    }
    return .gap([old])
  }

  /// That nobody is in touch with the unit at all.
  private func silent(
    _ frontline: [SteeringNetwork.Actor.ID], partners: [SteeringNetwork.Actor.ID],
    missing: MissingTie, in situation: Situation
  ) -> Finding {
    finding(
      Localized(
        da: """
          Ingen i frontlinjen giver hotspotenheden viden: der er ingen informationsrelation til \
          \(situation.names(frontline).da).
          """,
        en: """
          Nobody in the front line gives the hotspot unit knowledge: there is no information \
          tie to \(situation.names(frontline).en).
          """),
      about: frontline, partners: partners, missing: [missing], in: situation)
  }

  /// That some are in touch with the unit, but no tie is stated to be one of information.
  private func unstated(
    _ frontline: [SteeringNetwork.Actor.ID], others: [SteeringNetwork.Actor.ID],
    missing: MissingTie, in situation: Situation
  ) -> Finding {
    let (names, few) = (situation.names(others), situation.names(others, atMost: 3))
    return Finding(
      subjects: frontline.map(Subject.actor),
      evidence: Localized(
        da: """
          Ingen relation fra frontlinjen til hotspotenheden er oplyst som information. Enheden har \
          anden kontakt med \(names.da), men det fremgår ikke, om den giver viden om de unge.
          """,
        en: """
          No tie from the front line to the hotspot unit is stated as information. The unit has \
          other contact with \(names.en), but it does not appear whether that gives knowledge of \
          the young people.
          """),
      missingTies: [missing],
      action: Localized(
        da: """
          Spørg \(few.da), om I deler viden om de unge. Skriv det i arket relationer, eller aftal \
          faste orienteringer.
          """,
        en: """
          Ask \(few.en) whether you share knowledge of the young people. Write it in the sheet \
          ties, or agree on regular briefings.
          """),
      actors: situation.analysis.unitLead)
  }

  private func finding(
    _ evidence: Localized, about actors: [SteeringNetwork.Actor.ID],
    partners: [SteeringNetwork.Actor.ID], missing: [MissingTie], in situation: Situation
  ) -> Finding {
    let names = situation.names(partners, atMost: 3)
    return Finding(
      subjects: actors.map(Subject.actor), evidence: evidence, missingTies: missing,
      action: Localized(
        da: "Lad hotspotchefen aftale faste orienteringer med \(names.da).",
        en: "Let the hotspot chief agree on regular briefings with \(names.en)."),
      actors: situation.analysis.unitLead)
  }
}
