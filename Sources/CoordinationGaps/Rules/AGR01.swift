import GraphKernel
import Localization
import NetworkAnalysis
import SteeringModel

/// Coordination has taken shape: behind each tie there is a meeting, an agreement or an activity.
struct AGR01: GapRule {
  static let about = RuleDescription(
    id: "AGR-01",
    title: Localized(
      da: "Koordineringen har form af møder, aftaler eller aktiviteter",
      en: "Coordination takes the form of meetings, agreements or activities"),
    meaning: Localized(
      da: """
        Samarbejde holder, når det bliver konkret. Bag hver koordinering skal der være et fælles forum, \
        en aftale eller en indsats, som begge er med i.
        """,
      en: """
        Cooperation lasts when it becomes concrete. Behind each tie of coordination there should be \
        a common forum, an agreement or an initiative of both.
        """),
    quote: Quote("konkrete møder, aftaler, aktiviteter", lines: 85),
    severity: .medium,
    data: [.sheet(.ties), .sheet(.seats), .sheet(.agreements), .sheet(.initiatives)],
    reads: [.fora, .organisations],
    states: [.ok, .gap, .notApplicable])

  func evaluate(_ situation: Situation) -> Outcome {
    let analysis = situation.analysis
    let pairs = analysis.graph(TieSelection(kinds: [.coordination])).edges.map {
      (analysis.actor($0.source), analysis.actor($0.target))
    }
    guard !pairs.isEmpty else {
      return .notApplicable(
        Localized(
          da: "Der er ingen relationer af typen koordinering.",
          en: "There are no ties of coordination."))
    }
    let agreements = situation.network.agreements.filter { $0.status != .dropped }
      .map { Set(situation.network.actors(of: $0.parties)) }
    let activities = analysis.currentInitiatives.map {
      Set(situation.network.actors(of: $0.owners + $0.partners))
    }
    let shared = agreements + activities
    let bare = pairs.filter { one, other in
      !analysis.sharesForum(one, other)
        && !shared.contains { $0.contains(one) && $0.contains(other) }
    }
    guard let first = bare.first else { return .ok }
    let names = bare.map { "\(situation.name($0)) – \(situation.name($1))" }
    return .gap([
      Finding(
        subjects: Set(bare.flatMap { [$0, $1] }).sorted().map(Subject.actor),
        evidence: Localized { language in
          let list = language.list(names, atMost: 5)
          return language == .danish
            ? """
            \(bare.count) af \(pairs.count) koordineringer har hverken fælles forum, aftale eller \
            indsats bag sig: \(list).
            """
            : """
            \(bare.count) of \(pairs.count) ties of coordination have neither a common forum, an \
            agreement nor an initiative behind them: \(list).
            """
        },
        action: Localized(
          da: """
            Lad hotspotchefen begynde med \(situation.name(first.0)) og \(situation.name(first.1)): \
            sæt et møde i kalenderen, eller skriv en aftale ned.
            """,
          en: """
            Let the hotspot chief begin with \(situation.name(first.0)) and \
            \(situation.name(first.1)): set a meeting, or write an agreement down.
            """),
        actors: analysis.unitLead)
    ])
  }
}
