import Localization
import SteeringModel

/// Every core actor at the middle level has a named responsibility.
struct ACT04: GapRule {
  static let about = RuleDescription(
    id: "ACT-04",
    title: Localized(
      da: "Hver central aktør på mellemniveau har et navngivet ansvar",
      en: "Every core actor at the middle level has a named responsibility"),
    meaning: Localized(
      da: """
        Aktørerne på mellemniveau skal være forpligtet på hver deres område. Det er de, når de har \
        ansvaret for en indsats eller et mandat i eget navn.
        """,
      en: """
        The actors at the middle level must each be committed to a field of their own. They are \
        when they own an initiative or hold a mandate in their own name.
        """),
    quote: Quote(
      "forpligtes aktørerne på mellemniveauet på deres respektive ansvarsområder", lines: 67, 98),
    severity: .medium,
    data: [.sheet(.mandates), .sheet(.initiatives), .actorLevel, .actorSector],
    reads: [.area, .organisations, .knowledge],
    states: [.ok, .gap, .notApplicable])

  func evaluate(_ situation: Situation) -> Outcome {
    let analysis = situation.analysis
    let middle = analysis.coreActors.filter {
      situation.network[$0].level == .middle && !analysis.isInUnit($0)
    }
    guard !middle.isEmpty else { return .notApplicable(.noMiddleLevel) }
    let responsible = responsible(situation)
    let lacking = middle.filter { !responsible.contains($0) }
    guard !lacking.isEmpty else { return .ok }
    let names = situation.names(lacking)
    let few = situation.names(lacking, atMost: 3)
    return .gap([
      Finding(
        subjects: lacking.map(Subject.actor),
        evidence: Localized(
          da: """
            \(middle.count - lacking.count) af \(middle.count) centrale aktører på mellemniveau \
            har en indsats eller et mandat i eget navn. Det har \(names.da) ikke.
            """,
          en: """
            \(middle.count - lacking.count) of \(middle.count) core actors at the middle level own \
            an initiative or hold a mandate. Without: \(names.en).
            """),
        action: Localized(
          da: "Aftal med \(few.da), hvad de hver især har ansvaret for.",
          en: "Agree with \(few.en) what each of them is responsible for."),
        actors: analysis.unitLead)
    ])
  }

  /// Those who own a current initiative or hold a mandate themselves or by their organisation; what
  /// a forum holds is nobody's own.
  private func responsible(_ situation: Situation) -> Set<SteeringNetwork.Actor.ID> {
    let network = situation.network
    let parties =
      situation.analysis.currentInitiatives.flatMap(\.owners)
      + network.mandates.flatMap(\.holders)
    let own = parties.filter { if case .forum = $0 { false } else { true } }
    return Set(network.actors(of: own))
  }
}
