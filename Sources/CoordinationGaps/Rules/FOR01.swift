import Localization
import NetworkAnalysis
import SteeringModel

/// Associations, business and residents have one way in: the hotspot unit.
struct FOR01: GapRule {
  static let about = RuleDescription(
    id: "FOR-01",
    title: Localized(
      da: "Ikke-offentlige aktører har én samlet indgang",
      en: "Non-public actors have one way in"),
    meaning: Localized(
      da: """
        Foreninger, erhvervsliv, NGO'er og beboere skal vide, hvor de går hen. Reglen ser på, hvem \
        fra det offentlige de har kontakt til: helst hotspotenheden, og helst ikke mange andre.
        """,
      en: """
        Associations, business, NGOs and residents must know where to turn. The rule looks at \
        their contacts among public actors: at best the hotspot unit, and not many others.
        """),
    quote: Quote("én samlet indgang", lines: 174),
    severity: .medium,
    data: [.actorRoles, .actorSector, .sheet(.ties)],
    reads: [.organisations],
    states: [.ok, .gap, .notApplicable])

  private static let entries: Set<SteeringNetwork.TieKind> = [.contact, .information, .access]

  func evaluate(_ situation: Situation) -> Outcome {
    let analysis = situation.analysis
    guard let lead = analysis.unitLead.first else { return .notApplicable(.noUnit) }
    let outside = analysis.nonPublicActors
    guard !outside.isEmpty else { return .notApplicable(.noNonPublicActors) }
    let contacts = outside.map { actor in
      (actor, analysis.neighbors(of: actor, by: Self.entries).filter { isPublic($0, analysis) })
    }
    let none = contacts.filter { $0.1.isEmpty }.map(\.0)
    let elsewhere = contacts.filter { !$0.1.isEmpty && !$0.1.contains(where: analysis.isInUnit) }
      .map(\.0)
    let several = contacts.filter { contact in
      contact.1.contains(where: analysis.isInUnit) && !contact.1.allSatisfy(analysis.isInUnit)
    }.map(\.0)
    let most = outside.count
    var findings: [Finding] = []
    if !none.isEmpty {
      let names = situation.names(none)
      findings.append(
        finding(
          about: none, lead: lead,
          Localized(
            da: """
              \(none.count) af \(most) ikke-offentlige aktører har ingen kontakt til det \
              offentlige: \(names.da).
              """,
            en: """
              \(none.count) of \(most) non-public actors have no contact with public actors: \
              \(names.en).
              """), in: situation))
    }
    if !elsewhere.isEmpty {
      let names = situation.names(elsewhere)
      findings.append(
        finding(
          about: elsewhere, lead: lead,
          Localized(
            da: """
              \(elsewhere.count) af \(most) ikke-offentlige aktører har kontakt til det \
              offentlige, men ikke til hotspotenheden: \(names.da).
              """,
            en: """
              \(elsewhere.count) of \(most) non-public actors are in contact with public actors, \
              but not with the hotspot unit: \(names.en).
              """), in: situation))
    }
    if !several.isEmpty {
      findings.append(severalEntries(several, of: most, in: situation))
    }
    return .judged(findings)
  }

  private func isPublic(_ actor: SteeringNetwork.Actor.ID, _ analysis: Analysis) -> Bool {
    analysis.isInUnit(actor)
      || (analysis.organisationKind(of: actor) != nil && !analysis.isNonPublic(actor))
  }

  private func finding(
    about actors: [SteeringNetwork.Actor.ID], lead: SteeringNetwork.Actor.ID,
    _ evidence: Localized, in situation: Situation
  ) -> Finding {
    let few = situation.names(actors, atMost: 3)
    return Finding(
      subjects: actors.map(Subject.actor), evidence: evidence,
      missingTies: actors.map { MissingTie(lead, $0) },
      action: Localized(
        da: "Lad \(situation.name(lead)) blive fast kontakt for \(few.da).",
        en: "Let \(situation.name(lead)) become the regular contact of \(few.en)."),
      actors: situation.analysis.unitLead)
  }

  private func severalEntries(
    _ actors: [SteeringNetwork.Actor.ID], of most: Int, in situation: Situation
  ) -> Finding {
    let names = situation.names(actors)
    return Finding(
      subjects: actors.map(Subject.actor), severity: .low,
      evidence: Localized(
        da: """
          \(actors.count) af \(most) ikke-offentlige aktører har flere indgange end \
          hotspotenheden: \(names.da).
          """,
        en: """
          \(actors.count) of \(most) non-public actors have more ways in than the hotspot unit: \
          \(names.en).
          """),
      action: Localized(
        da: "Aftal med de øvrige kontakter, at henvendelser samles i hotspotenheden.",
        en: "Agree with the other contacts that enquiries are gathered in the hotspot unit."),
      actors: situation.analysis.unitLead)
  }
}
