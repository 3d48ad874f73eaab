import Localization
import NetworkAnalysis
import SteeringModel

/// Authorities and non-public actors meet in a forum.
struct FOR02: GapRule {
  static let about = RuleDescription(
    id: "FOR-02",
    title: Localized(
      da: "Myndigheder og ikke-offentlige aktører mødes i et forum",
      en: "Authorities and non-public actors meet in a forum"),
    meaning: Localized(
      da: """
        Der skal være mindst ét forum, hvor kommune eller politi sidder sammen med foreninger, \
        erhvervsliv, NGO'er eller beboere. Det er platform for dialog og fælles viden.
        """,
      en: """
        There must be at least one forum in which the municipality or the police sit together with \
        associations, business, NGOs or residents. It is a platform for dialogue.
        """),
    quote: Quote("etablere et eller flere fora", lines: 174),
    severity: .medium,
    data: [.sheet(.fora), .sheet(.seats), .actorSector],
    reads: [.organisations],
    states: [.ok, .gap, .notApplicable])

  func evaluate(_ situation: Situation) -> Outcome {
    let analysis = situation.analysis
    let network = situation.network
    let outside = analysis.nonPublicActors
    guard !outside.isEmpty else { return .notApplicable(.noNonPublicActors) }
    let isMixed = network.fora.contains { forum in
      let members = network.members(of: forum.id)
      return members.contains(where: analysis.isAuthority)
        && members.contains(where: analysis.isNonPublic)
    }
    guard !isMixed else { return .ok }
    let count = CountedNoun.fora(network.fora.count)
    return .gap([
      Finding(
        subjects: [.network],
        evidence: Localized(
          da: """
            Netværket har \(count.da), men ingen med både myndigheder og ikke-offentlige aktører. \
            Uden for står \(situation.names(outside).da).
            """,
          en: """
            The network has \(count.en), but none with both authorities and non-public actors. \
            Outside are \(situation.names(outside).en).
            """),
        action: Localized(
          da: """
            Indbyd \(situation.names(outside, atMost: 3).da) til et fast dialogmøde med \
            myndighederne.
            """,
          en: """
            Invite \(situation.names(outside, atMost: 3).en) to a regular dialogue meeting with \
            the authorities.
            """),
        actors: analysis.unitLead)
    ])
  }
}
