import Localization
import NetworkAnalysis
import SteeringModel

/// The steering group is the densest circle of the network.
struct NET07: GapRule {
  static let about = RuleDescription(
    id: "NET-07",
    title: Localized(
      da: "Styregruppen er netværkets tætteste kreds",
      en: "The steering group is the densest circle of the network"),
    meaning: Localized(
      da: """
        En styregruppe styrer bedre, når medlemmerne kender hinanden. Reglen sammenligner, hvor \
        stor en andel af parrene i hver partnercirkel der har en relation (kerne og periferi \
        efter Borgatti og Everett, 1999). At Task Forcen er tættere, er almindeligt, men værd at \
        vide.
        """,
      en: """
        A steering group steers better when its members know each other. The rule compares the \
        share of pairs with a tie in each partner circle (core and periphery after Borgatti and \
        Everett, 1999). A denser Task Force is common, but worth knowing.
        """),
    severity: .medium,
    data: [.sheet(.fora), .forumKind, .sheet(.seats), .sheet(.ties)],
    states: [.ok, .gap, .notApplicable])

  private static let smallest = 3

  func evaluate(_ situation: Situation) -> Outcome {
    let analysis = situation.analysis
    let network = situation.network
    let circles = network.circles
    func members(_ circle: SteeringNetwork.Circle) -> [SteeringNetwork.Actor.ID] {
      network.actors.filter { $0.isListed && circles[$0.id.index] == circle }.map(\.id)
    }
    let group = members(.steeringGroup)
    let others = [SteeringNetwork.Circle.taskForce, .fora, .outside]
      .map { (circle: $0, members: members($0)) }
      .filter { $0.members.count >= Self.smallest }
    guard group.count >= Self.smallest, !others.isEmpty else {
      return .notApplicable(
        Localized(
          da: "Der er ikke to partnercirkler med mindst \(Self.smallest) aktører at sammenligne.",
          en: "There are no two partner circles with \(Self.smallest) actors or more to compare."))
    }
    let own = density(of: group, in: analysis)
    let rated = others.map { (circle: $0.circle, density: density(of: $0.members, in: analysis)) }
    guard let densest = rated.max(by: { $0.density < $1.density }), densest.density > own else {
      return .ok
    }
    let missing = untied(group, in: analysis)
    return .gap([
      Finding(
        subjects: group.map(Subject.actor),
        evidence: Localized { language in
          let (mine, theirs) = (
            language.numbers.percent(own), language.numbers.percent(densest.density)
          )
          let name = Self.name(of: densest.circle)(language)
          return language == .danish
            ? "I styregruppen har \(mine) af parrene en relation; \(name) er det \(theirs)."
            : "In the steering group, \(mine) of the pairs have a tie; \(name) it is \(theirs)."
        },
        missingTies: missing,
        action: Localized(
          da: """
            Giv styregruppens medlemmer en sag at løse sammen; begynd med \
            \(situation.names(missing.prefix(1).flatMap { [$0.from, $0.to] }).da).
            """,
          en: """
            Give the members of the steering group a matter to solve together; begin with \
            \(situation.names(missing.prefix(1).flatMap { [$0.from, $0.to] }).en).
            """),
        actors: analysis.unitLead)
    ])
  }

  private func density(
    of members: [SteeringNetwork.Actor.ID], in analysis: Analysis
  ) -> Double {
    let pairs = members.count * (members.count - 1) / 2
    return Double(pairs - untied(members, in: analysis).count) / Double(pairs)
  }

  private func untied(
    _ members: [SteeringNetwork.Actor.ID], in analysis: Analysis
  ) -> [MissingTie] {
    members.enumerated().flatMap { position, one in
      members.dropFirst(position + 1).filter { !analysis.isTied(one, $0) }
        .map { MissingTie(one, $0) }
    }
  }

  private static func name(of circle: SteeringNetwork.Circle) -> Localized {
    switch circle {
    case .taskForce: Localized(da: "i Task Forcen", en: "in the Task Force")
    case .fora: Localized(da: "i de øvrige fora", en: "in the other fora")
    case .unit, .steeringGroup, .outside:
      Localized(da: "blandt dem uden for foraene", en: "among those outside the fora")
    }
  }
}
