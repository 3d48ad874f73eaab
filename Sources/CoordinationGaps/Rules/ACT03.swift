import Localization
import SteeringModel

/// Every initiative has exactly one owner.
struct ACT03: GapRule {
  static let about = RuleDescription(
    id: "ACT-03",
    title: Localized(
      da: "Hver indsats har én ansvarlig", en: "Every initiative has one owner"),
    meaning: Localized(
      da: """
        Man kan kun koordinere de ansvarlige, når det er klart, hvem de er. En indsats uden \
        ansvarlig er et hul; en indsats med flere er et forbehold, for så er det let ingens.
        """,
      en: """
        Those responsible can be coordinated only when it is clear who they are. An initiative \
        without owner is a gap; one with several is a warning, for it easily becomes nobody's.
        """),
    quote: Quote("koordinere de ansvarlige … respektive ansvarsområder", lines: 59, 67),
    severity: .high,
    data: [.sheet(.initiatives), .initiativeOwner],
    reads: [.actors, .organisations, .fora],
    states: [.ok, .gap, .notApplicable])

  func evaluate(_ situation: Situation) -> Outcome {
    let initiatives = situation.analysis.currentInitiatives
    guard !initiatives.isEmpty else { return .notApplicable(.noInitiatives) }
    return .judged(
      initiatives.filter { $0.owners.count != 1 }.map { initiative in
        initiative.owners.isEmpty
          ? ownerless(initiative, situation) : shared(initiative, situation)
      })
  }

  private func ownerless(
    _ initiative: SteeringNetwork.Initiative, _ situation: Situation
  ) -> Finding {
    let partners = names(initiative.partners, situation)
    let word =
      initiative.partners.count == 1
      ? Localized(da: "Partner", en: "Partner") : Localized(da: "Partnere", en: "Partners")
    return Finding(
      subjects: [.initiative(initiative.id)],
      evidence: Localized(
        da: "»\(initiative.name)« har ingen ansvarlig."
          + (initiative.partners.isEmpty ? "" : " \(word.da): \(partners.da)."),
        en: "“\(initiative.name)” has no owner."
          + (initiative.partners.isEmpty ? "" : " \(word.en): \(partners.en).")),
      action: initiative.partners.isEmpty
        ? Localized(
          da: "Aftal, hvem der har ansvaret for »\(initiative.name)«.",
          en: "Agree who is responsible for “\(initiative.name)”.")
        : Localized(
          da: "Aftal med \(partners.da), hvem der har ansvaret for »\(initiative.name)«.",
          en: "Agree with \(partners.en) who is responsible for “\(initiative.name)”."),
      actors: situation.analysis.unitLead)
  }

  private func shared(
    _ initiative: SteeringNetwork.Initiative, _ situation: Situation
  ) -> Finding {
    let owners = names(initiative.owners, situation)
    return Finding(
      subjects: [.initiative(initiative.id)], severity: .medium,
      evidence: Localized(
        da: "»\(initiative.name)« har \(initiative.owners.count) ansvarlige: \(owners.da).",
        en: "“\(initiative.name)” has \(initiative.owners.count) owners: \(owners.en)."),
      action: Localized(
        da: "Aftal, hvem af \(owners.da) der har det endelige ansvar for »\(initiative.name)«.",
        en: "Agree who of \(owners.en) has the final responsibility for “\(initiative.name)”."),
      actors: situation.network.actors(of: initiative.owners))
  }

  private func names(
    _ parties: [SteeringNetwork.Party], _ situation: Situation
  ) -> Localized {
    Localized { $0.list(parties.map { situation.network.name(of: $0) }, atMost: 3) }
  }
}
