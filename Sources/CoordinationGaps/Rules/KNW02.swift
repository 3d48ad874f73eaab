import Localization
import SteeringModel

/// More than one actor knows each target group.
struct KNW02: GapRule {
  static let about = RuleDescription(
    id: "KNW-02",
    title: Localized(
      da: "Mere end én kender hver målgruppe", en: "More than one actor knows each target group"),
    meaning: Localized(
      da: """
        Når kun én aktør kender en målgruppe, forsvinder netværkets viden om de unge, hvis \
        aktøren stopper. Reglen finder målgrupper, som kun én har kendskab til.
        """,
      en: """
        When only one actor knows a target group, the network's knowledge of the young people goes \
        when the actor leaves. The rule finds target groups that one actor alone knows.
        """),
    quote: Quote("tab af viden om grupperingerne af unge", lines: 57),
    severity: .high,
    data: [.sheet(.targetGroups), .sheet(.knowledge)],
    reads: [.initiatives],
    states: [.ok, .gap, .notApplicable])

  func evaluate(_ situation: Situation) -> Outcome {
    let analysis = situation.analysis
    let network = situation.network
    guard !network.targetGroups.isEmpty else { return .notApplicable(.noTargetGroups) }
    let known = network.targetGroups.map { ($0, analysis.knowers(of: $0.id)) }
      .filter { !$0.1.isEmpty }
    guard !known.isEmpty else {
      return .notApplicable(
        Localized(
          da: "Ingen målgruppe er kendt af nogen (se KNW-03).",
          en: "No target group is known by anybody (see KNW-03)."))
    }
    let findings = known.filter { $0.1.count == 1 }.map { group, knowers in
      finding(of: group, knower: knowers[0], in: situation)
    }
    return .judged(findings)
  }

  private func finding(
    of group: SteeringNetwork.TargetGroup, knower: SteeringNetwork.Actor.ID,
    in situation: Situation
  ) -> Finding {
    let analysis = situation.analysis
    let name = situation.name(knower)
    let candidates = analysis.partiesNeeded(for: group.id) + analysis.outreachWorkers
    let others = candidates.filter { $0 != knower }
    let isClose = { (actor: SteeringNetwork.Actor.ID) in
      situation.network[actor].level == .frontline
    }
    let second = (others.first(where: isClose) ?? others.first).map(situation.name)
    return Finding(
      subjects: [.targetGroup(group.id), .actor(knower)],
      evidence: Localized(
        da: "Kun \(name) kender \(group.name). Går den viden tabt, er der ingen andre at spørge.",
        en: """
          Only \(name) knows \(group.name). If that knowledge is lost, there is nobody else to ask.
          """),
      action: second.map { second in
        Localized(
          da: """
            Bed \(name) om at inddrage \(second) i kontakten med \(group.name), så to kender gruppen.
            """,
          en: "Ask \(name) to introduce \(second) to \(group.name), so that two know the group.")
      }
        ?? Localized(
          da: "Udpeg én mere, som lærer \(group.name) at kende sammen med \(name).",
          en: "Name one more who gets to know \(group.name) together with \(name)."),
      actors: analysis.unitLead.isEmpty ? [knower] : analysis.unitLead)
  }
}
