import GraphKernel
import Localization
import NetworkAnalysis
import SteeringModel

/// No single tie is the only link between two parts of the network.
struct NET02: GapRule {
  static let about = RuleDescription(
    id: "NET-02",
    title: Localized(
      da: "Ingen enkelt relation holder to dele af netværket sammen",
      en: "No single tie holds two parts of the network together"),
    meaning: Localized(
      da: """
        Når to dele af netværket kun mødes gennem én relation, mister de hinanden, hvis den \
        ophører. Reglen finder de relationer, der ingen omvej har.
        """,
      en: """
        When two parts of the network meet through one tie only, they lose each other if it ends. \
        The rule finds the ties that have no detour.
        """),
    severity: .medium,
    data: [.sheet(.ties)],
    states: [.ok, .gap, .notApplicable])

  func evaluate(_ situation: Situation) -> Outcome {
    let analysis = situation.analysis
    let graph = analysis.graph(.tie)
    guard graph.edgeCount > 0 else { return .notApplicable(.noTies) }
    return .judged(
      graph.bridges().compactMap { bridge in
        finding(
          of: analysis.actor(bridge.source), analysis.actor(bridge.target), in: situation)
      })
  }

  private func finding(
    of source: SteeringNetwork.Actor.ID, _ target: SteeringNetwork.Actor.ID,
    in situation: Situation
  ) -> Finding? {
    let analysis = situation.analysis
    let sides = [
      (end: source, actors: analysis.side(of: source, without: target)),
      (end: target, actors: analysis.side(of: target, without: source)),
    ].sorted { $0.actors.count < $1.actors.count }
    let (small, large) = (sides[0], sides[1])
    guard !small.actors.isEmpty, small.actors.count + large.actors.count > 2 else { return nil }
    let candidates = analysis.unitLead.filter(large.actors.contains) + large.actors
    let second = candidates.first { $0 != large.end }
    let count = CountedNoun.actors(small.actors.count)
    let names = situation.names(small.actors)
    let (one, other) = (situation.name(source), situation.name(target))
    return Finding(
      subjects: [.actor(source), .actor(target)],
      evidence: Localized(
        da: """
          Relationen mellem \(one) og \(other) er den eneste forbindelse mellem \(names.da) \
          (\(count.da)) og resten af netværket.
          """,
        en: """
          The tie between \(one) and \(other) is the only link between \(names.en) (\(count.en)) \
          and the rest of the network.
          """),
      missingTies: second.map { [MissingTie($0, small.end)] } ?? [],
      action: second.map(situation.name).map { second in
        Localized(
          da: "Giv \(situation.name(small.end)) en forbindelse mere, for eksempel til \(second).",
          en: "Give \(situation.name(small.end)) one more link, for instance to \(second).")
      }
        ?? Localized(
          da: "Giv \(situation.name(small.end)) en forbindelse mere til netværket.",
          en: "Give \(situation.name(small.end)) one more link to the network."),
      actors: analysis.unitLead)
  }
}
