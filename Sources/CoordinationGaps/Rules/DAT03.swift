import Localization
import SteeringModel

/// Every actor stands in one row only.
struct DAT03: GapRule {
  static let about = RuleDescription(
    id: "DAT-03",
    title: Localized(da: "Hver aktør står kun én gang", en: "Every actor stands in one row only"),
    meaning: Localized(
      da: """
        Står den samme aktør to gange under næsten samme navn, deles relationerne mellem to, og \
        netværket ser tyndere ud, end det er.
        """,
      en: """
        When one actor stands twice under nearly the same name, its ties are split between two, \
        and the network looks thinner than it is.
        """),
    severity: .low,
    data: [.sheet(.actors)],
    states: [.ok, .gap, .notApplicable])

  private static let codes: Set<String> = ["near-duplicate", "same-name"]

  func evaluate(_ situation: Situation) -> Outcome {
    let actors = situation.network.actors.filter(\.isListed)
    guard !actors.isEmpty else { return .notApplicable(.noActors) }
    let doubles = pairs(among: actors, issues: situation.network.issues)
    return .judged(
      doubles.map { first, second in
        Finding(
          subjects: [.actor(first.id), .actor(second.id)],
          evidence: Localized(
            da: "»\(second.name)« ligner »\(first.name)«.",
            en: "“\(second.name)” resembles “\(first.name)”."),
          action: Localized(
            da: "Afklar, om det er den samme aktør, og behold da kun den ene række.",
            en: "Clarify whether they are the same actor, and if so keep one of the rows only."))
      })
  }

  /// Pairs of actors that the reader found alike, or whose names differ in case and marks only.
  private func pairs(
    among actors: [SteeringNetwork.Actor], issues: [Issue]
  ) -> [(SteeringNetwork.Actor, SteeringNetwork.Actor)] {
    var earlier: [VocabularyKey: SteeringNetwork.Actor] = [:]
    return actors.compactMap { actor in
      let key = VocabularyKey(actor.name)
      if let twin = earlier[key] { return (twin, actor) }
      defer { earlier[key] = actor }
      let alike = issues.first { issue in
        Self.codes.contains(issue.code) && issue.location.row == actor.row?.row
          && issue.location.source == actor.row?.source
      }
      let twin = alike?.nearest.flatMap { earlier[VocabularyKey($0)] }
      return twin.map { ($0, actor) }
    }
  }
}
