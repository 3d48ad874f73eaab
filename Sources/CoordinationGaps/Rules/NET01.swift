import GraphKernel
import Localization
import NetworkAnalysis
import SteeringModel

/// Nobody outside the hotspot unit is the only way to others.
struct NET01: GapRule {
  static let about = RuleDescription(
    id: "NET-01",
    title: Localized(
      da: "Ingen enkelt aktør er den eneste vej til andre",
      en: "No single actor is the only way to others"),
    meaning: Localized(
      da: """
        Hænger nogen på én enkelt aktør, mister netværket dem, hvis aktøren stopper eller får \
        travlt. Hotspotenheden er undtaget her; den ses der på i NET-03.
        """,
      en: """
        When somebody hangs on one actor alone, the network loses them if the actor leaves or gets \
        busy. The hotspot unit is left out here; NET-03 looks at it.
        """),
    severity: .high,
    data: [.sheet(.ties)],
    states: [.ok, .gap, .notApplicable])

  func evaluate(_ situation: Situation) -> Outcome {
    let analysis = situation.analysis
    let graph = analysis.graph(.tie)
    guard graph.edgeCount > 0 else { return .notApplicable(.noTies) }
    let cutPoints = graph.articulationPoints().map(analysis.actor)
      .filter { !analysis.isInUnit($0) }
    return .judged(cutPoints.compactMap { finding(of: $0, in: situation) })
  }

  private func finding(
    of actor: SteeringNetwork.Actor.ID, in situation: Situation
  ) -> Finding? {
    let analysis = situation.analysis
    let cutOff = analysis.cutOff(without: actor)
    guard let first = cutOff.first else { return nil }
    let others = analysis.unitLead + analysis.neighbors(of: actor)
    let second = others.first { $0 != actor && !cutOff.contains($0) }
    let (name, names) = (situation.name(actor), situation.names(cutOff))
    let count = CountedNoun.actors(cutOff.count)
    return Finding(
      subjects: [.actor(actor)] + cutOff.map(Subject.actor),
      evidence: Localized(
        da: "Kun \(name) forbinder \(names.da) med resten af netværket (\(count.da)).",
        en: "Only \(name) connects \(names.en) with the rest of the network (\(count.en))."),
      missingTies: second.map { [MissingTie($0, first)] } ?? [],
      action: second.map(situation.name).map { second in
        Localized(
          da: """
            Sæt \(situation.name(first)) i forbindelse med \(second), så vejen ikke kun går \
            gennem \(name).
            """,
          en: """
            Connect \(situation.name(first)) with \(second), so that \(name) is not the only way.
            """)
      }
        ?? Localized(
          da: "Find en kontakt mere til \(situation.name(first)) ved siden af \(name).",
          en: "Find one more contact for \(situation.name(first)) beside \(name)."),
      actors: analysis.unitLead.isEmpty ? [actor] : analysis.unitLead)
  }
}
