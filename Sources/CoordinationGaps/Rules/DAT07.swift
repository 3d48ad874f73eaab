import Localization
import NetworkAnalysis
import SteeringModel

/// Every tie ends at an actor with a row of its own.
struct DAT07: GapRule {
  static let about = RuleDescription(
    id: "DAT-07",
    title: Localized(
      da: "Relationerne ender hos aktører, der er beskrevet",
      en: "Ties end at actors who are described"),
    meaning: Localized(
      da: """
        En aktør, der kun nævnes i relationer, har hverken niveau eller sektor. Netværkets grænse \
        er da uklar: hører aktøren med eller ej?
        """,
      en: """
        An actor who is only named in ties has neither level nor sector. The boundary of the \
        network is unclear then: does the actor belong to it or not?
        """),
    severity: .medium,
    data: [.sheet(.actors), .sheet(.ties)],
    states: [.ok, .gap, .notApplicable])

  func evaluate(_ situation: Situation) -> Outcome {
    let analysis = situation.analysis
    let network = situation.network
    guard !network.ties.isEmpty else { return .notApplicable(.noTies) }
    let leaks = network.actors.filter { !$0.isListed && !analysis.ties(of: $0.id).isEmpty }
    return .judged(
      leaks.map { actor in
        let ties = analysis.ties(of: actor.id)
        let others = Set(ties.compactMap { $0.other(than: actor.id) }).sorted()
        let count = CountedNoun.ties(ties.count)
        let names = situation.names(others)
        return Finding(
          subjects: [.actor(actor.id)],
          evidence: Localized(
            da: """
              \(actor.name) har \(count.da) (til \(names.da)), men ingen række i arket aktører.
              """,
            en: """
              \(actor.name) has \(count.en) (to \(names.en)), but no row in the sheet actors.
              """),
          action: Localized(
            da: "Tilføj \(actor.name) i arket aktører, eller ret navnet i arket relationer.",
            en: "Add \(actor.name) to the sheet actors, or correct the name in the sheet ties."),
          remarks: nearest(to: actor, in: network))
      })
  }

  /// The listed name that the reader took for the nearest.
  private func nearest(
    to actor: SteeringNetwork.Actor, in network: SteeringNetwork
  ) -> [Localized] {
    let issue = network.issues.first { $0.code == "unlisted-actor" && $0.value == actor.name }
    guard let name = issue?.nearest else { return [] }
    return [Localized(da: "Måske menes »\(name)«.", en: "Perhaps “\(name)” is meant.")]
  }
}
