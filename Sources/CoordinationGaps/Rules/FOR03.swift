import Localization
import NetworkAnalysis
import SteeringModel

/// Associations, business and NGOs take part.
struct FOR03: GapRule {
  static let about = RuleDescription(
    id: "FOR-03",
    title: Localized(
      da: "Foreninger, erhvervsliv og NGO'er er med",
      en: "Associations, business and NGOs take part"),
    meaning: Localized(
      da: """
        Mindst én aktør af hver slags skal sidde i et forum eller have en relation. Findes \
        slagsen ikke i området, kan det skrives under findes_ikke i arket område.
        """,
      en: """
        At least one actor of each kind must sit in a forum or have a tie. If the area has none of \
        a kind, say so under not_in_area in the sheet area.
        """),
    quote: Quote("foreninger, erhvervsliv og NGO'er", lines: 174),
    severity: .low,
    data: [.actorSector, .sheet(.fora), .sheet(.seats), .sheet(.ties)],
    reads: [.area, .organisations],
    states: [.ok, .gap, .notApplicable])

  /// A kind of actor, its name and its absence in the middle of a sentence, and the category that
  /// says that the area has none.
  private struct Kind {
    let kind: SteeringNetwork.OrganisationKind
    let name: Localized
    let none: Localized
    let category: SteeringNetwork.ActorCategory?
  }

  private static let kinds = [
    Kind(
      kind: .association, name: Localized(da: "foreninger", en: "associations"),
      none: Localized(da: "ingen foreninger", en: "no associations"),
      category: .association),
    Kind(
      kind: .business, name: Localized(da: "erhvervsliv", en: "businesses"),
      none: Localized(da: "intet erhvervsliv", en: "no businesses"), category: .private),
    Kind(
      kind: .ngo, name: Localized(da: "NGO'er", en: "NGOs"),
      none: Localized(da: "ingen NGO'er", en: "no NGOs"), category: nil),
  ]

  func evaluate(_ situation: Situation) -> Outcome {
    let analysis = situation.analysis
    let network = situation.network
    let statesKinds = network.organisations.contains { $0.kind != nil }
    let expected = Self.kinds.filter { kind in
      // An NGO can be told from an association only where the organisations say what they are.
      if kind.kind == .ngo && !statesKinds { return false }
      return kind.category.map { !network.area.notInArea.contains($0) } ?? true
    }
    guard !expected.isEmpty else {
      return .notApplicable(
        Localized(
          da: "Området har hverken foreninger, erhvervsliv eller NGO'er.",
          en: "The area has neither associations, business nor NGOs."))
    }
    return .judged(
      expected.compactMap { kind in
        let actors = network.actors.map(\.id).filter {
          analysis.organisationKind(of: $0) == kind.kind
        }
        let takePart = actors.contains {
          !analysis.fora(of: $0).isEmpty || !analysis.neighbors(of: $0).isEmpty
        }
        return takePart ? nil : finding(of: kind, actors: actors, in: situation)
      })
  }

  private func finding(
    of kind: Kind, actors: [SteeringNetwork.Actor.ID], in situation: Situation
  ) -> Finding {
    let names = situation.names(actors)
    return Finding(
      subjects: actors.isEmpty ? [.network] : actors.map(Subject.actor),
      evidence: actors.isEmpty
        ? Localized(
          da: "Netværket har \(kind.none.da).", en: "The network has \(kind.none.en).")
        : Localized(
          da: """
            Ingen fra områdets \(kind.name.da) sidder i et forum eller har en relation: \(names.da).
            """,
          en: "Nobody from the area's \(kind.name.en) sits in a forum or has a tie: \(names.en)."),
      action: actors.isEmpty
        ? Localized(
          da: "Find ud af, hvem fra områdets \(kind.name.da) der kan inviteres med.",
          en: "Find out who from the area's \(kind.name.en) can be invited.")
        : Localized(
          da: "Invitér \(situation.names(actors, atMost: 3).da) til et samarbejdsforum.",
          en: "Invite \(situation.names(actors, atMost: 3).en) to a partner forum."),
      actors: situation.analysis.unitLead)
  }
}
