import Localization
import SteeringModel

/// The handbook's list of actors is gone through: each is mapped, or the area does not have it.
struct ACT01: GapRule {
  static let about = RuleDescription(
    id: "ACT-01",
    title: Localized(
      da: "Håndbogens liste over aktører er gennemgået",
      en: "The handbook's list of actors has been gone through"),
    meaning: Localized(
      da: """
        Håndbogen nævner, hvem der kan være på banen i et boligområde. Ikke alle findes overalt. \
        Reglen viser, hvem der hverken er kortlagt eller står som noget, området ikke har.
        """,
      en: """
        The handbook names who may be at work in a housing area. Not all of them are found \
        everywhere. The rule shows who is neither mapped nor listed as something the area does not \
        have.
        """),
    quote: Quote("Kredsråd, lokalråd og SSP?", lines: 53, 59),
    severity: .info,
    data: [.sheet(.organisations), .organisationCategory],
    reads: [.area, .fora])

  func evaluate(_ situation: Situation) -> Outcome {
    let network = situation.network
    let categories = SteeringNetwork.ActorCategory.allCases
    let absent = categories.filter { network.area.notInArea.contains($0) }
    let present = categories.filter { isMapped($0, network) }
    let open = categories.filter { !absent.contains($0) && !present.contains($0) }
    guard !open.isEmpty else { return .ok }
    let names = Localized { language in language.list(open.map { prose($0)(language) }) }
    return .gap([
      Finding(
        subjects: [.network],
        evidence: Localized(
          da: """
            \(present.count) af håndbogens \(categories.count) aktørtyper er kortlagt, og \
            \(absent.count) findes ikke i området. Uafklaret er \(names.da).
            """,
          en: """
            \(present.count) of the handbook's \(categories.count) kinds of actors are mapped, and \
            \(absent.count) are not found in the area. Open: \(names.en).
            """),
        action: Localized(
          da: "Undersøg, om området har \(names.da), og skriv svaret i arket.",
          en: "Find out whether the area has \(names.en), and note the answer in the workbook."),
        actors: situation.analysis.unitLead)
    ])
  }

  /// The category inside a sentence; the workbook's own word is shorter.
  private func prose(_ category: SteeringNetwork.ActorCategory) -> Localized {
    switch category {
    case .districtCouncil: Localized(da: "kredsråd", en: "a police district council")
    case .localCouncil: Localized(da: "lokalråd", en: "a local council")
    case .ssp: Localized(da: "SSP", en: "SSP (school, social services, police)")
    case .housingPlan: Localized(da: "boligsocial helhedsplan", en: "a social housing plan")
    case .club: Localized(da: "klubber", en: "clubs")
    case .outreach: Localized(da: "gadeplansarbejdere", en: "outreach workers")
    case .probation: Localized(da: "kriminalforsorgen", en: "the probation service")
    case .exit: Localized(da: "exitprogrammer", en: "exit programs")
    case .deradicalisation: Localized(da: "antiradikalisering", en: "deradicalisation")
    case .association: Localized(da: "foreninger", en: "associations")
    case .private: Localized(da: "private organisationer", en: "private organisations")
    case .administration: Localized(da: "forvaltninger", en: "administrations")
    }
  }

  /// Whether an organisation is of the category, or an actor or a forum shows that it is there.
  private func isMapped(
    _ category: SteeringNetwork.ActorCategory, _ network: SteeringNetwork
  ) -> Bool {
    if network.organisations.contains(where: { $0.category == category }) { return true }
    return switch category {
    case .districtCouncil, .localCouncil: hasCouncil(named: category, network)
    case .ssp: network.actors.contains { $0.has(.sspCoordinator) }
    case .housingPlan: network.actors.contains { $0.has(.masterPlan) }
    case .outreach: network.actors.contains { $0.has(.outreach) }
    case .exit: network.actors.contains { $0.has(.exit) }
    case .deradicalisation: network.actors.contains { $0.has(.radicalisationPrevention) }
    case .probation: network.actors.contains { $0.sector == .probation }
    case .association: network.actors.contains { $0.sector == .association }
    case .private: network.actors.contains { $0.sector == .business }
    case .club, .administration: false
    }
  }

  /// The workbook has one kind of forum for all councils, so their names tell them apart.
  private func hasCouncil(
    named category: SteeringNetwork.ActorCategory, _ network: SteeringNetwork
  ) -> Bool {
    let wanted = category.names.all.map { VocabularyKey($0).folded }
    return network.fora.contains { forum in
      let name = VocabularyKey(forum.name).folded
      return forum.kind == .sspCouncil && wanted.contains { name.hasPrefix($0) }
    }
  }
}
