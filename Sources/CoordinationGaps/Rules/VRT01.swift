import GraphKernel
import Localization
import NetworkAnalysis
import SteeringModel

/// Every front-line actor is close to somebody who can decide.
struct VRT01: GapRule {
  static let steps = Threshold(
    "steps", standard: 2,
    meaning: Localized(
      da: "Højst så mange led fra frontlinjen til en beslutningstager.",
      en: "At most so many steps from the front line to a decision-maker."))

  static let about = RuleDescription(
    id: "VRT-01",
    title: Localized(
      da: "Der er kort vej fra frontlinjen til en beslutningstager",
      en: "The front line is close to a decision-maker"),
    meaning: Localized(
      da: """
        Modellen skal mindske afstanden mellem ledelsen og frontlinjen. Reglen måler, hvor mange \
        led der er fra hver frontlinjeaktør til den nærmeste, der kan beslutte.
        """,
      en: """
        The model is to shorten the distance between leadership and front line. The rule counts \
        the steps from each front-line actor to the nearest who can decide.
        """),
    quote: Quote(
      "afstanden mindskes mellem det beslutningsdygtige ledelsesniveau og frontlinjemedarbejderne",
      lines: 65),
    severity: .high,
    data: [.actorLevel, .sheet(.ties)],
    thresholds: [steps],
    states: [.ok, .gap, .notApplicable])

  func evaluate(_ situation: Situation) -> Outcome {
    let analysis = situation.analysis
    let frontline = analysis.actors(at: .frontline)
    let deciders = analysis.decisionMakers
    guard !frontline.isEmpty else { return .notApplicable(.noFrontline) }
    guard !deciders.isEmpty else { return .notApplicable(.noDecisionMaker) }
    let limit = Int(situation(Self.steps))
    let graph = analysis.graph(.tie)
    let distances = graph.distances(from: deciders.map(analysis.node))
    let far = frontline.filter { actor in
      distances[analysis.node(actor)].map { $0 > limit } ?? true
    }
    guard !far.isEmpty else { return .ok }

    let cutOff = far.filter { distances[analysis.node($0)] == nil }
    let reached = frontline.compactMap { distances[analysis.node($0)] }
    let mean = reached.isEmpty ? nil : Double(reached.reduce(0, +)) / Double(reached.count)
    let withoutUnit = graph.removing(nodes: analysis.unit.map(analysis.node))
    let throughUnit = frontline.filter { actor in
      guard let direct = distances[analysis.node(actor)],
        let node = withoutUnit.node(for: analysis.node(actor))
      else { return false }
      let targets = deciders.compactMap { withoutUnit.node(for: analysis.node($0)) }
      guard !targets.isEmpty else { return true }
      return withoutUnit.graph.distances(from: targets)[node].map { $0 > direct } ?? true
    }
    let evidence = Localized { language in
      var text =
        language == .danish
        ? """
        \(far.count) af \(frontline.count) frontlinjeaktører har mere end \(limit) led til en \
        beslutningstager: \(situation.names(far)(language)).
        """
        : """
        \(far.count) of \(frontline.count) front-line actors are more than \(limit) steps from a \
        decision-maker: \(situation.names(far)(language)).
        """
      if !cutOff.isEmpty {
        text +=
          language == .danish
          ? " \(cutOff.count) har slet ingen vej." : " \(cutOff.count) have no route at all."
      }
      if let mean {
        let steps = language.numbers.decimal(mean, decimals: 1)
        let share = language.numbers.percent(
          Double(throughUnit.count) / Double(frontline.count))
        text +=
          language == .danish
          ? " I snit er der \(steps) led, og \(share) af vejene går gennem hotspotenheden."
          : " The mean is \(steps) steps, and \(share) of the routes pass the hotspot unit."
      }
      return text
    }
    let lead = analysis.unitLead.first
    return .gap([
      Finding(
        subjects: far.map(Subject.actor), evidence: evidence,
        missingTies: lead.map { lead in far.map { MissingTie(lead, $0, .information) } } ?? [],
        action: Localized(
          da: """
            Giv \(situation.names(far, atMost: 3).da) en fast kontakt i hotspotenheden eller hos \
            egen leder.
            """,
          en: """
            Give \(situation.names(far, atMost: 3).en) a regular contact in the hotspot unit or \
            with their own leader.
            """),
        actors: analysis.unitLead)
    ])
  }
}
