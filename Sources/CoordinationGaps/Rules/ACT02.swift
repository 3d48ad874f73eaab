import Localization
import NetworkAnalysis
import SteeringModel

/// The owner of every initiative is tied to the unit or the Task Force.
struct ACT02: GapRule {
  static let about = RuleDescription(
    id: "ACT-02",
    title: Localized(
      da: "Hver indsats er knyttet til hotspotenheden eller Task Forcen",
      en: "Every initiative is connected to the hotspot unit or the Task Force"),
    meaning: Localized(
      da: """
        Hotspot skal få de indsatser, der allerede findes, til at virke bedre sammen. Det kræver, \
        at den ansvarlige for hver indsats har relation til enheden eller til Task Forcen.
        """,
      en: """
        The hotspot is to make the initiatives that exist work better together. For that, whoever \
        is responsible for an initiative needs a tie to the unit or to the Task Force.
        """),
    quote: Quote(
      "katalysator for de allerede eksisterende indsatser … de mange aktører og indsatser",
      lines: 69, 81),
    severity: .high,
    data: [
      .sheet(.initiatives), .initiativeOwner, .sheet(.ties), .sheet(.fora), .sheet(.seats),
      .actorRoles,
    ],
    reads: [.organisations],
    states: [.ok, .gap, .notApplicable])

  func evaluate(_ situation: Situation) -> Outcome {
    let analysis = situation.analysis
    let taskForce = analysis.taskForce
    guard let lead = analysis.unitLead.first ?? taskForce.first else {
      return .notApplicable(.noUnit)
    }
    let owned = analysis.currentInitiatives.filter { !analysis.owners(of: $0).isEmpty }
    guard !owned.isEmpty else { return .notApplicable(.noInitiatives) }
    let findings = owned.compactMap { initiative -> Finding? in
      let owners = analysis.owners(of: initiative)
      let isConnected = owners.contains { owner in
        analysis.isInUnit(owner) || taskForce.contains(owner) || analysis.unitIsTied(to: owner)
          || analysis.isTied(anyOf: taskForce, owner)
      }
      guard !isConnected, let owner = owners.first else { return nil }
      return Finding(
        subjects: [.initiative(initiative.id)] + owners.map(Subject.actor),
        evidence: Localized(
          da: """
            »\(initiative.name)« (\(situation.names(owners, atMost: 3).da)) har hverken relation \
            til hotspotenheden eller til nogen i Task Forcen.
            """,
          en: """
            “\(initiative.name)” (\(situation.names(owners, atMost: 3).en)) has a tie neither to \
            the hotspot unit nor to anybody in the Task Force.
            """),
        missingTies: [MissingTie(lead, owner, .coordination)],
        action: Localized(
          da: """
            Lad \(situation.name(lead)) mødes med \(situation.name(owner)) om, hvordan \
            »\(initiative.name)« kobles på.
            """,
          en: """
            Let \(situation.name(lead)) meet \(situation.name(owner)) on how “\(initiative.name)” \
            is brought in.
            """),
        actors: analysis.unitLead)
    }
    return .judged(findings)
  }
}
