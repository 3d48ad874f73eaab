import Localization
import NetworkAnalysis
import SteeringModel

/// Ties that were made with the former holder of a post have been confirmed with the new one.
struct TIE01: GapRule {
  static let about = RuleDescription(
    id: "TIE-01",
    title: Localized(
      da: "Relationer er bekræftet med nye folk på posterne",
      en: "Ties are confirmed with new holders of posts"),
    meaning: Localized(
      da: """
        Når en post får en ny indehaver, følger relationen ikke af sig selv med. En relation, der er \
        ældre end skiftet, er bekræftet, når der har været kontakt siden.
        """,
      en: """
        When a post gets a new holder, the tie does not follow of itself. A tie that is older than \
        the change is confirmed when there has been contact since.
        """),
    quote: Quote("en ny skoleleder", lines: 89, speaker: .aalborg),
    severity: .medium,
    data: [.actorHolderSince, .sheet(.ties), .tieLastContact])

  func evaluate(_ situation: Situation) -> Outcome {
    .judged(
      situation.network.actors.compactMap { actor in
        guard let since = actor.holderSince, since <= situation.day else { return nil }
        let unconfirmed = situation.analysis.ties(of: actor.id).filter { tie in
          TieSelection.tie.kinds.contains(tie.kind) && isOlder(tie, than: since)
            && (tie.lastContact.map { $0 < since } ?? true)
        }
        let partners = Set(unconfirmed.compactMap { $0.other(than: actor.id) }).sorted()
        guard !partners.isEmpty else { return nil }
        return finding(actor, since: since, partners: partners, in: situation)
      })
  }

  private func isOlder(_ tie: SteeringNetwork.Tie, than date: CalendarDate) -> Bool {
    (tie.since ?? tie.lastContact).map { $0 < date } ?? false
  }

  private func finding(
    _ actor: SteeringNetwork.Actor, since: CalendarDate, partners: [SteeringNetwork.Actor.ID],
    in situation: Situation
  ) -> Finding {
    let names = situation.names(partners)
    let count = CountedNoun.ties(partners.count)
    return Finding(
      subjects: [.actor(actor.id)] + partners.map(Subject.actor),
      evidence: Localized(
        da: """
          Posten \(actor.name) fik ny indehaver den \(since.text.da). \(count.da) fra tiden før er \
          ikke bekræftet siden: \(names.da).
          """,
        en: """
          The post \(actor.name) got a new holder on \(since.text.en). From before, \(count.en) \
          still to be confirmed: \(names.en).
          """),
      action: Localized(
        da: """
          Lad \(situation.names(partners, atMost: 3).da) mødes med \(actor.name) og bekræfte det, \
          der var aftalt.
          """,
        en: """
          Let \(situation.names(partners, atMost: 3).en) meet \(actor.name) and confirm what was \
          agreed.
          """),
      actors: partners)
  }
}
