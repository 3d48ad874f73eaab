import Localization
import SteeringModel

/// Initiatives for the same target group are coordinated.
struct OVL01: GapRule {
  static let about = RuleDescription(
    id: "OVL-01",
    title: Localized(
      da: "Indsatser for samme målgruppe er koordineret",
      en: "Initiatives for the same target group are coordinated"),
    meaning: Localized(
      da: """
        Når flere indsatser vil nå de samme unge, skal de ansvarlige kende hinandens arbejde. Et \
        fælles forum, en aftale eller en løbende koordinering er nok; en løs kontakt er ikke.
        """,
      en: """
        When several initiatives are for the same young people, those responsible must know each \
        other's work. A shared forum, an agreement or regular coordination will do; a bare contact \
        will not.
        """),
    quote: Quote("konkurrerer om den samme lille målgruppe", lines: 28, 59),
    severity: .critical,
    data: [
      .sheet(.initiatives), .sheet(.targetGroups), .initiativeOwner, .initiativeTargetGroups,
    ],
    reads: [.ties, .fora, .seats, .agreements],
    states: [.ok, .gap, .notApplicable])

  func evaluate(_ situation: Situation) -> Outcome {
    let analysis = situation.analysis
    let network = situation.network
    var pairs = 0
    var findings: [Finding] = []
    for group in network.targetGroups {
      let initiatives = analysis.initiatives(for: group.id)
      for (position, one) in initiatives.enumerated() {
        for other in initiatives.dropFirst(position + 1) {
          let (owners, others) = (analysis.owners(of: one), analysis.owners(of: other))
          guard let owner = owners.first, let otherOwner = others.first else { continue }
          pairs += 1
          guard !analysis.areCoordinated(anyOf: owners, anyOf: others) else { continue }
          findings.append(
            Finding(
              subjects: [.initiative(one.id), .initiative(other.id), .targetGroup(group.id)],
              evidence: Localized(
                da: """
                  »\(one.name)« (\(situation.name(owner))) og »\(other.name)« \
                  (\(situation.name(otherOwner))) vil begge nå \(group.name), men de ansvarlige har \
                  hverken koordinering, forum eller aftale sammen.
                  """,
                en: """
                  “\(one.name)” (\(situation.name(owner))) and “\(other.name)” \
                  (\(situation.name(otherOwner))) are both for \(group.name), but those responsible \
                  share neither coordination, forum nor agreement.
                  """),
              missingTies: [MissingTie(owner, otherOwner, .coordination)],
              action: Localized(
                da: """
                  Sæt \(situation.name(owner)) og \(situation.name(otherOwner)) sammen om en \
                  aftale: hvem gør hvad for \(group.name)?
                  """,
                en: """
                  Bring \(situation.name(owner)) and \(situation.name(otherOwner)) together on an \
                  agreement: who does what for \(group.name)?
                  """),
              actors: analysis.unitLead))
        }
      }
    }
    guard pairs > 0 else { return .notApplicable(.noSharedTargetGroup) }
    return .judged(findings)
  }
}
