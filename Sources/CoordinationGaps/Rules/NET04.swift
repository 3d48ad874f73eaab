import Localization
import NetworkAnalysis
import SteeringModel

/// Those whose work hangs together are coordinated.
struct NET04: GapRule {
  static let ratio = Threshold(
    "ratio", standard: 0.5,
    meaning: Localized(
      da: "Mindst så stor en andel af dem, der skal samarbejde, er koordineret.",
      en: "At least this share of those who must work together is coordinated."))

  static let about = RuleDescription(
    id: "NET-04",
    title: Localized(
      da: "De, der skal samarbejde, er koordineret",
      en: "Those who must work together are coordinated"),
    meaning: Localized(
      da: """
        Ansvarlige og partnere i samme indsats og ansvarlige for samme målgruppe har brug for \
        hinanden. Reglen måler, hvor mange af disse par der har koordinering, et fælles forum \
        eller en aftale (kongruens efter Cataldo m.fl., 2006).
        """,
      en: """
        Owners and partners of one initiative, and owners for one target group, need each other. \
        The rule measures how many of these pairs have coordination, a shared forum or an \
        agreement (congruence after Cataldo et al., 2006).
        """),
    severity: .high,
    data: [.sheet(.initiatives), .initiativeOwner, .sheet(.ties)],
    reads: [.targetGroups, .fora, .seats, .agreements, .organisations],
    thresholds: [ratio],
    states: [.ok, .gap, .notApplicable])

  func evaluate(_ situation: Situation) -> Outcome {
    let analysis = situation.analysis
    let network = situation.network
    let required = analysis.requiredCoordination
    guard !required.isEmpty else { return .notApplicable(.noSharedWork) }
    let missing = required.filter { pair in
      !analysis.areCoordinated(
        anyOf: network.actors(of: pair.one), anyOf: network.actors(of: pair.other))
    }
    let met = required.count - missing.count
    let share = Double(met) / Double(required.count)
    guard share < situation(Self.ratio), let first = missing.first else { return .ok }
    let pairs = missing.map { pair in
      "\(network.name(of: pair.one)) – \(network.name(of: pair.other))"
    }
    let parties = Set(missing.flatMap { network.actors(of: [$0.one, $0.other]) }).sorted()
    return .gap([
      Finding(
        subjects: parties.map(Subject.actor),
        evidence: Localized { language in
          let percent = language.numbers.percent(share)
          let list = language.list(pairs, atMost: 4)
          return language == .danish
            ? """
            \(met) af \(required.count) par, der deler indsats eller målgruppe, er koordineret \
            (\(percent)). Det mangler for \(list).
            """
            : """
            \(met) of \(required.count) pairs that share an initiative or a target group are \
            coordinated (\(percent)). It is missing for \(list).
            """
        },
        missingTies: missing.map { pair in
          MissingTie(
            network.actors(of: pair.one)[0], network.actors(of: pair.other)[0], .coordination)
        },
        action: Localized(
          da: """
            Saml de par, der mangler koordinering; begynd med \(network.name(of: first.one)) og \
            \(network.name(of: first.other)).
            """,
          en: """
            Bring the pairs without coordination together; begin with \
            \(network.name(of: first.one)) and \(network.name(of: first.other)).
            """),
        actors: analysis.unitLead)
    ])
  }
}
