import Localization
import NetworkAnalysis
import SteeringModel

/// Those who must work together are not in conflict.
struct NET11: GapRule {
  static let about = RuleDescription(
    id: "NET-11",
    title: Localized(
      da: "De, der skal samarbejde, er ikke i konflikt",
      en: "Those who must work together are not in conflict"),
    meaning: Localized(
      da: """
        En konflikt mellem aktører, der deler en indsats eller en målgruppe, rammer de unge. \
        Reglen viser, hvor en sådan relation er oplyst, så nogen kan hjælpe parterne videre.
        """,
      en: """
        A conflict between actors who share an initiative or a target group hits the young people. \
        The rule shows where such a tie is stated, so that somebody can help both sides on.
        """),
    severity: .high,
    data: [.sheet(.initiatives), .initiativeOwner, .sheet(.ties)],
    reads: [.targetGroups],
    states: [.ok, .gap, .notApplicable])

  func evaluate(_ situation: Situation) -> Outcome {
    let analysis = situation.analysis
    let network = situation.network
    let required = analysis.requiredCoordination
    guard !required.isEmpty else { return .notApplicable(.noSharedWork) }
    var seen: Set<Set<SteeringNetwork.Actor.ID>> = []
    let conflicts = network.ties.filter { tie in
      tie.kind == .conflict && !tie.isLoop && seen.insert([tie.from, tie.to]).inserted
    }
    return .judged(
      conflicts.compactMap { tie in
        let shared = required.first { pair in
          let (ones, others) = (network.actors(of: pair.one), network.actors(of: pair.other))
          return (ones.contains(tie.from) && others.contains(tie.to))
            || (ones.contains(tie.to) && others.contains(tie.from))
        }
        return shared.map { finding(of: tie, reason: $0.reason, in: situation) }
      })
  }

  private func finding(
    of tie: SteeringNetwork.Tie, reason: RequiredCoordination.Reason, in situation: Situation
  ) -> Finding {
    let analysis = situation.analysis
    let (one, other) = (situation.name(tie.from), situation.name(tie.to))
    let subject: Subject
    let shared: Localized
    switch reason {
    case .initiative(let initiative):
      subject = .initiative(initiative)
      let name = situation.network[initiative].name
      shared = Localized(da: "»\(name)«", en: "“\(name)”")
    case .targetGroup(let group):
      subject = .targetGroup(group)
      shared = Localized(verbatim: situation.network[group].name)
    }
    let helper = analysis.unitLead.first { $0 != tie.from && $0 != tie.to }.map(situation.name)
    return Finding(
      subjects: [.actor(tie.from), .actor(tie.to), subject],
      evidence: Localized(
        da: """
          Relationen mellem \(one) og \(other) er oplyst som en konflikt, og begge har ansvar i \
          arbejdet med \(shared.da).
          """,
        en: """
          The tie between \(one) and \(other) is stated as a conflict, and both have a part in the \
          work with \(shared.en).
          """),
      action: Localized(
        da: """
          \(helper.map { "Lad \($0)" } ?? "Find en, begge har tillid til, som kan") tale med \
          begge parter og hjælpe dem til en aftale om \(shared.da).
          """,
        en: """
          \(helper.map { "Let \($0)" } ?? "Find somebody whom both trust to") talk with both sides \
          and help them to an agreement on \(shared.en).
          """),
      actors: analysis.unitLead)
  }
}
