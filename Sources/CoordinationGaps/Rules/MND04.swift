import Localization
import NetworkAnalysis
import SteeringModel

/// A leader of every participating organisation backs the unit.
struct MND04: GapRule {
  static let about = RuleDescription(
    id: "MND-04",
    title: Localized(
      da: "En leder i hver deltagende organisation bakker op",
      en: "A leader of each participating organisation backs the unit"),
    meaning: Localized(
      da: """
        Tydelig opbakning fra lederne er en grundlæggende betingelse. I hver organisation, der \
        deltager i samarbejdet, skal mindst én leder have givet hotspotenheden sin opbakning.
        """,
      en: """
        Clear backing by the leaders is a basic condition. In each organisation that takes part, \
        at least one leader must have given the hotspot unit their backing.
        """),
    quote: Quote(
      "bakkes tydeligt op af lederne i de organisationer, der indgår", lines: 113),
    severity: .critical,
    data: [.actorRoles, .actorLevel, .actorSector, .actorOrganisation, .sheet(.ties)],
    reads: [.area, .organisations, .fora, .seats, .initiatives, .knowledge],
    states: [.ok, .gap, .notApplicable])

  func evaluate(_ situation: Situation) -> Outcome {
    let analysis = situation.analysis
    guard let lead = analysis.unitLead.first else { return .notApplicable(.noUnit) }
    let organisations = analysis.partnerOrganisations
    guard !organisations.isEmpty else { return .notApplicable(.noCoreActors) }
    let lacking = organisations.filter { organisation in
      !analysis.leaders(of: organisation).contains { backsUnit($0, situation) }
    }
    let remarks = remarks(situation)
    return .judged(
      lacking.map { finding(for: $0, of: organisations.count, lead, remarks, situation) })
  }

  private func backsUnit(
    _ leader: SteeringNetwork.Actor.ID, _ situation: Situation
  ) -> Bool {
    situation.analysis.ties(of: leader).contains { tie in
      tie.kind == .backing
        && situation.analysis.unit.contains { tie.leads(from: leader, to: $0) }
    }
  }

  private func finding(
    for organisation: SteeringNetwork.Organisation.ID, of count: Int,
    _ lead: SteeringNetwork.Actor.ID, _ remarks: [Localized], _ situation: Situation
  ) -> Finding {
    let leaders = situation.analysis.leaders(of: organisation)
    let name = situation.network[organisation].name
    let leadName = situation.name(lead)
    guard let leader = leaders.first else {
      return Finding(
        subjects: [.organisation(organisation)],
        evidence: Localized(
          da: "\(name) har ingen aktør på ledelsesniveau, som kunne bakke enheden op.",
          en: "\(name) has no actor at leadership level who could back the unit."),
        action: Localized(
          da: "Find den leder i \(name), som kan bakke indsatsen op.",
          en: "Find the leader of \(name) who can back the effort."),
        actors: situation.analysis.unitLead, remarks: remarks)
    }
    return Finding(
      subjects: [.organisation(organisation)],
      evidence: Localized(
        da:
          "Hos \(name) er der ikke oplyst opbakning til enheden fra \(situation.names(leaders).da).",
        en: "At \(name) no backing of the unit by \(situation.names(leaders).en) is stated."),
      missingTies: [MissingTie(leader, lead, .backing)],
      action: Localized(
        da: """
          Bed \(situation.name(leader)) om tydeligt at bakke \(leadName) op over for sine ansatte.
          """,
        en: "Ask \(situation.name(leader)) to back \(leadName) clearly towards their own staff."),
      actors: situation.analysis.unitLead, remarks: remarks)
  }

  private func remarks(_ situation: Situation) -> [Localized] {
    let homeless = situation.analysis.coreActors.filter {
      situation.network[$0].organisation == nil
    }
    guard !homeless.isEmpty else { return [] }
    return [
      Localized(
        da: "Uden organisation i arket og derfor ikke set på: \(situation.names(homeless).da).",
        en:
          "Without an organisation in the sheet, so not looked at: \(situation.names(homeless).en)."
      )
    ]
  }
}
