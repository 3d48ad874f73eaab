import GraphKernel
import Localization
import NetworkAnalysis
import SteeringModel

/// Those responsible for an initiative are close to somebody who meets its target group.
struct KNW05: GapRule {
  static let steps = Threshold(
    "steps", standard: 2,
    meaning: Localized(
      da: "Højst så mange led fra en indsats' ansvarlige til en, der kender målgruppen direkte.",
      en: "At most so many steps from an initiative's owner to one who knows the group directly."))

  static let about = RuleDescription(
    id: "KNW-05",
    title: Localized(
      da: "De ansvarlige for indsatserne er tæt på dem, der møder målgruppen",
      en: "Initiative owners are close to those who meet the target group"),
    meaning: Localized(
      da: """
        En indsats rammer kun rigtigt, når den ansvarlige hører fra nogen, der selv møder de \
        unge. Reglen måler, hvor mange led der er fra den ansvarlige til den nærmeste med direkte \
        kontakt.
        """,
      en: """
        An initiative is well aimed only when its owner hears from somebody who meets the young \
        people. The rule counts the steps from the owner to the nearest with direct contact.
        """),
    quote: Quote("ikke fingeren på pulsen hos målgruppen", lines: 28),
    severity: .high,
    data: [
      .sheet(.initiatives), .initiativeOwner, .initiativeTargetGroups, .sheet(.targetGroups),
      .sheet(.knowledge), .sheet(.ties),
    ],
    thresholds: [steps],
    states: [.ok, .gap, .notApplicable])

  func evaluate(_ situation: Situation) -> Outcome {
    let analysis = situation.analysis
    let limit = Int(situation(Self.steps))
    let graph = analysis.graph(.tie)
    var looked = 0
    var findings: [Finding] = []
    for initiative in analysis.currentInitiatives {
      let owners = analysis.owners(of: initiative)
      guard let owner = owners.first else { continue }
      let distances = graph.distances(from: owners.map(analysis.node))
      for group in initiative.targetGroups {
        looked += 1
        let knowers = analysis.knowers(of: group, directly: true)
        let reached = knowers.compactMap { knower in
          distances[analysis.node(knower)].map { (steps: $0, knower: knower) }
        }
        let nearest = reached.min { $0.steps < $1.steps }
        if let nearest, nearest.steps <= limit { continue }
        let knower = nearest?.knower ?? knowers.first
        findings.append(
          Finding(
            subjects: [.initiative(initiative.id), .targetGroup(group)],
            evidence: evidence(
              initiative, situation.network[group], owners: situation.names(owners),
              nearest: nearest, isKnown: !knowers.isEmpty, limit: limit, in: situation),
            missingTies: knower.map { [MissingTie(owner, $0, .information)] } ?? [],
            action: action(situation.network[group], owner: owner, knower: knower, in: situation),
            actors: analysis.unitLead.isEmpty ? owners : analysis.unitLead))
      }
    }
    guard looked > 0 else {
      return .notApplicable(
        Localized(
          da: "Ingen indsats har både en ansvarlig og en målgruppe.",
          en: "No initiative has both an owner and a target group."))
    }
    return .judged(findings)
  }

  private func evidence(
    _ initiative: SteeringNetwork.Initiative, _ group: SteeringNetwork.TargetGroup,
    owners: Localized, nearest: (steps: Int, knower: SteeringNetwork.Actor.ID)?, isKnown: Bool,
    limit: Int, in situation: Situation
  ) -> Localized {
    let start = Localized(
      da: "»\(initiative.name)« er for \(group.name), men ",
      en: "“\(initiative.name)” is for \(group.name), but ")
    guard isKnown else {
      return start
        + Localized(
          da: "ingen har direkte kontakt med gruppen.",
          en: "nobody has direct contact with the group.")
    }
    guard let nearest else {
      return start
        + Localized(
          da: "der er ingen vej fra \(owners.da) til nogen, der kender gruppen direkte.",
          en: "there is no route from \(owners.en) to anybody who knows the group directly.")
    }
    return start
      + Localized(
        da: """
          der er \(nearest.steps) led fra \(owners.da) til \(situation.name(nearest.knower)), som \
          er den nærmeste med direkte kontakt. Der bør højst være \(limit).
          """,
        en: """
          there are \(nearest.steps) steps from \(owners.en) to \
          \(situation.name(nearest.knower)), the nearest with direct contact. There should be at \
          most \(limit).
          """)
  }

  private func action(
    _ group: SteeringNetwork.TargetGroup, owner: SteeringNetwork.Actor.ID,
    knower: SteeringNetwork.Actor.ID?, in situation: Situation
  ) -> Localized {
    guard let knower else {
      return Localized(
        da: "Aftal med \(situation.name(owner)), hvem der skal have kontakten til \(group.name).",
        en: "Agree with \(situation.name(owner)) who is to have the contact with \(group.name).")
    }
    return Localized(
      da: """
        Sæt \(situation.name(owner)) i kontakt med \(situation.name(knower)), som kender \
        \(group.name).
        """,
      en: """
        Put \(situation.name(owner)) in touch with \(situation.name(knower)), who knows \
        \(group.name).
        """)
  }
}
