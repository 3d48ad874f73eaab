import GraphKernel
import Localization
import NetworkAnalysis
import SteeringModel

/// The unit, taken as one, stands in the middle of the network.
///
/// The rule wants a spider in the web; HUB-10 warns of a web that is nothing but the spider. They
/// do not contradict each other but are the ends of one dial: the unit ought to stand on most of
/// the short ways (HUB-03) while the others keep ways of their own (HUB-10). An area in order in
/// both has a hub that connects; in order here alone, a hub on which all hangs; there alone, a net
/// without a coordinator.
struct HUB03: GapRule {
  static let betweenness = Threshold(
    "betweenness", standard: 1,
    meaning: Localized(
      da: "Enhedens dårligste plads på listen over, hvem der står på flest korteste veje.",
      en: "The unit's lowest place on the list of who stands on most shortest paths."))

  static let degree = Threshold(
    "degree", standard: 3,
    meaning: Localized(
      da: "Enhedens dårligste plads på listen over, hvem der har flest relationer.",
      en: "The unit's lowest place on the list of who has most ties."))

  static let about = RuleDescription(
    id: "HUB-03",
    title: Localized(
      da: "Hotspotenheden står centralt i netværket",
      en: "The hotspot unit stands in the middle of the network"),
    meaning: Localized(
      da: """
        Enheden skal være det sted, hvor trådene samles. Reglen ser enheden som én aktør og \
        sammenligner den med de andre: Hvem står på flest af de korteste veje mellem andre, og \
        hvem har flest relationer? HUB-10 ser efter, at nettet også kan bære uden enheden.
        """,
      en: """
        The unit is to be where the threads meet. The rule takes the unit as one actor and \
        compares it with the others: who stands on most of the shortest paths between others, and \
        who has most ties? HUB-10 looks whether the net also holds without the unit.
        """),
    quote: Quote("placeret centralt i modellen … den centrale aktør", lines: 63, 85),
    severity: .high,
    data: [.actorRoles, .sheet(.ties)],
    reads: [.area, .fora, .seats, .initiatives, .knowledge],
    thresholds: [betweenness, degree],
    states: [.ok, .gap, .notApplicable])

  func evaluate(_ situation: Situation) -> Outcome {
    let analysis = situation.analysis
    guard let lead = analysis.unitLead.first else { return .notApplicable(.noUnit) }
    guard analysis.unit.count < situation.network.actors.count else {
      return .notApplicable(
        Localized(
          da: "Der er ingen aktører uden for hotspotenheden.",
          en: "There are no actors outside the hotspot unit."))
    }
    let contracted = analysis.graph(.tie, contracting: analysis.unit)
    let ties = contracted.graph.values(of: .degree())
    let between = contracted.graph.values(of: .betweenness())
    let degreeRank = rank(of: contracted.hub, in: ties)
    let betweennessRank = rank(of: contracted.hub, in: between)
    let isTied = contracted.graph.degree(of: contracted.hub) > 0
    if isTied, Double(betweennessRank) <= situation(Self.betweenness),
      Double(degreeRank) <= situation(Self.degree)
    {
      return .ok
    }
    let ahead = actors(aheadOf: contracted.hub, in: between, contracted)
    let aheadInTies = actors(aheadOf: contracted.hub, in: ties, contracted)
    let rivals = ahead.isEmpty ? aheadInTies : ahead
    let untied = situation.analysis.coreActors.filter {
      !analysis.isInUnit($0) && !analysis.unitIsTied(to: $0)
    }
    return .gap([
      Finding(
        subjects: analysis.unit.map(Subject.actor),
        evidence: isTied
          ? Localized(
            da: """
              Enheden er nr. \(betweennessRank) til at stå på de korteste veje mellem andre og nr. \
              \(degreeRank) i antal relationer. Foran den er \(situation.names(rivals).da).
              """,
            en: """
              The unit is no. \(betweennessRank) at standing on the shortest paths between others \
              and no. \(degreeRank) by number of ties. Ahead of it: \(situation.names(rivals).en).
              """)
          : Localized(
            da: "Enheden har ingen relation til nogen uden for enheden.",
            en: "The unit has no tie to anybody outside it."),
        missingTies: untied.map { MissingTie(lead, $0) },
        action: rivals.isEmpty
          ? Localized(
            da: "Lad hotspotchefen begynde med at besøge de centrale aktører i området.",
            en: "Let the hotspot chief begin by visiting the core actors of the area.")
          : Localized(
            da: """
              Aftal med \(situation.names(rivals, atMost: 3).da), hvilke tråde hotspotchefen \
              fremover samler.
              """,
            en: """
              Agree with \(situation.names(rivals, atMost: 3).en) which threads the hotspot chief \
              takes up from now on.
              """),
        actors: analysis.unitLead)
    ])
  }

  /// The place of a node when values fall: one more than the nodes with a greater value.
  private func rank(of node: Node, in values: NodeValues<Double?>) -> Int {
    1 + values.count { isGreater($0, than: values[node]) }
  }

  private func actors(
    aheadOf node: Node, in values: NodeValues<Double?>, _ contracted: ContractedGraph
  ) -> [SteeringNetwork.Actor.ID] {
    values.ranked().filter { isGreater(values[$0], than: values[node]) }
      .flatMap { contracted.actors[$0] }
  }

  /// Betweenness is a sum of fractions, so values that differ by rounding only are equal.
  private func isGreater(_ one: Double?, than other: Double?) -> Bool {
    guard let one, let other else { return false }
    return one > other + 1e-9 * max(1, other)
  }
}
