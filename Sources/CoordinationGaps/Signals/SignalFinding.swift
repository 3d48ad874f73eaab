public import Localization
public import NetworkAnalysis
public import SteeringModel

/// That what somebody on the front line sees comes late, does not arrive, or gets no answer.
///
/// Time to decision is a measure of ours beside the rules, so it counts in no summary of them.
public struct SignalFinding: Hashable, Sendable {
  /// What is wrong with the way.
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    /// No tie and no forum leads to the Task Force, or on to somebody who can decide.
    case neverArrives
    /// It arrives later than the limit.
    case tooSlow
    /// It arrives, but no tie and no forum leads the answer back.
    case oneWay

    /// The name for a reader.
    public var title: Localized {
      switch self {
      case .neverArrives: Localized(da: "Når ikke frem", en: "Does not arrive")
      case .tooSlow: Localized(da: "Går for langsomt", en: "Is too slow")
      case .oneWay: Localized(da: "Svaret kommer ikke tilbage", en: "The answer does not come back")
      }
    }
  }

  /// What is wrong.
  public let kind: Kind
  /// The way of the signal.
  public let route: TimeToDecision.Route
  /// Whom it is about, the evidence and the next step.
  public let finding: Finding

  /// How much it matters.
  public var severity: Severity { finding.severity ?? .medium }

  /// The name under which an area sets the limit: `threshold.TTD-01.days`.
  public static let thresholdRule = "TTD-01"

  /// The most days until somebody who can decide has heard of it.
  public static let days = Threshold(
    "days", standard: 14,
    meaning: Localized(
      da: "Højst så mange dage, fra frontlinjen ser noget, til en beslutningstager ved det.",
      en: "At most so many days from what the front line sees until a decision-maker knows."))

  /// What the handbook promises.
  public static let quote = Quote("Hurtig og koordineret enkeltsagsbehandling", lines: 167)

  /// The limit in force: the area's, else the standard.
  public static func limit(in network: SteeringNetwork) -> Double {
    let settings = network.area.thresholds
    return settings["\(thresholdRule).\(days.name)"] ?? settings[thresholdRule] ?? days.standard
  }
}

extension Analysis {
  /// The signals that come late, do not arrive or get no answer; those that do not arrive first, then
  /// the slowest, then those without answer.
  ///
  /// A way of which some interval is not stated is no finding: nothing is known of it.
  public var signalFindings: [SignalFinding] {
    memo("signalFindings") {
      let limit = SignalFinding.limit(in: network)
      let findings = timeToDecision.routes.compactMap { route -> SignalFinding? in
        switch route.end {
        case .cutOff(.taskForce), .cutOff(.decision): finding(.neverArrives, route, limit)
        case .cutOff(.back): finding(isSlow(route, limit) ? .tooSlow : .oneWay, route, limit)
        case .complete, .unknown: isSlow(route, limit) ? finding(.tooSlow, route, limit) : nil
        }
      }
      return SignalFinding.Kind.allCases.flatMap { kind in
        findings.enumerated().filter { $0.element.kind == kind }.sorted { left, right in
          (right.element.route.daysToDecision ?? 0, left.offset)
            < (left.element.route.daysToDecision ?? 0, right.offset)
        }.map(\.element)
      }
    }
  }

  private func isSlow(_ route: TimeToDecision.Route, _ limit: Double) -> Bool {
    (route.daysToDecision ?? 0) > limit
  }

  private func finding(
    _ kind: SignalFinding.Kind, _ route: TimeToDecision.Route, _ limit: Double
  ) -> SignalFinding {
    let actor = network[route.actor].name
    let groups = route.targetGroups.map { network[$0].name }
    let contact = contact(for: route, kind)
    let evidence: Localized =
      switch kind {
      case .neverArrives: cutOff(route, actor, groups)
      case .tooSlow: slow(route, actor, groups, limit)
      case .oneWay:
        Localized(
          da: """
            \(actor) får ikke svar om \(Language.danish.list(groups)): signalet når frem til \
            \(decider(of: route)), men derfra går ingen relation og intet forum tilbage.
            """,
          en: """
            \(actor) gets no answer on \(Language.english.list(groups)): the signal reaches \
            \(decider(of: route)), but no tie and no forum leads back from there.
            """)
      }
    let wait = forthWait(of: route)
    // A wait after the Task Force is not shortened by a contact in it.
    if kind == .tooSlow, let wait, route[.decision]?.steps.contains(wait) == true {
      return SignalFinding(
        kind: kind, route: route,
        finding: finding(
          about: route, severity: .medium, evidence, missingTies: [],
          action: Localized(
            da: """
              Aftal med \(network[wait.to].name), hvordan \(network[wait.from].name) får svar på det, \
              der ikke kan vente.
              """,
            en: """
              Agree with \(network[wait.to].name) how \(network[wait.from].name) gets an answer on \
              what cannot wait.
              """),
          actors: [wait.from]))
    }
    let answering = kind == .oneWay
    let missing = contact.map {
      answering
        ? MissingTie($0, route.actor, .information) : MissingTie(route.actor, $0, .information)
    }
    return SignalFinding(
      kind: kind, route: route,
      finding: finding(
        about: route, severity: kind == .neverArrives ? .high : .medium, evidence,
        missingTies: missing.map { [$0] } ?? [],
        action: action(contact.map { network[$0].name }, actor, answering),
        actors: contact.map { [$0] } ?? unitLead))
  }

  private func finding(
    about route: TimeToDecision.Route, severity: Severity, _ evidence: Localized,
    missingTies: [MissingTie], action: Localized, actors: [SteeringNetwork.Actor.ID]
  ) -> Finding {
    Finding(
      subjects: [.actor(route.actor)] + route.targetGroups.map(Subject.targetGroup),
      severity: severity, evidence: evidence, missingTies: missingTies, action: action,
      actors: actors)
  }

  /// Where the signal waits longest on its way to a decision.
  private func forthWait(of route: TimeToDecision.Route) -> TimeToDecision.Step? {
    Signal.Way.longest(of: route.legs.filter { $0.stage != .back }.flatMap(\.steps))
  }

  /// Who would shorten the way: the unit's lead when it sits in the Task Force, else a member of it,
  /// first of the actor's own organisation or sector; for an answer, the decider who has the signal.
  private func contact(
    for route: TimeToDecision.Route, _ kind: SignalFinding.Kind
  ) -> SteeringNetwork.Actor.ID? {
    if kind == .oneWay { return route[.decision]?.end }
    let members = taskForce.filter { $0 != route.actor }
    let own = network[route.actor]
    return unitLead.first(where: members.contains)
      ?? members.first { own.organisation != nil && network[$0].organisation == own.organisation }
      ?? members.first { own.sector != nil && network[$0].sector == own.sector } ?? members.first
  }

  private func action(_ contact: String?, _ actor: String, _ answering: Bool) -> Localized {
    guard let contact else {
      return Localized(
        da: "Aftal, hvem i Task Forcen \(actor) kan ringe til.",
        en: "Agree on whom in the Task Force \(actor) can call.")
    }
    return answering
      ? Localized(
        da: "Aftal med \(contact), hvordan \(actor) får svar.",
        en: "Agree with \(contact) how \(actor) gets an answer.")
      : Localized(
        da: "Giv \(actor) en fast kontakt i Task Forcen, for eksempel \(contact).",
        en: "Give \(actor) a regular contact in the Task Force, such as \(contact).")
  }

  private func decider(of route: TimeToDecision.Route) -> String {
    network[route[.decision]?.end ?? route.actor].name
  }

  private func cutOff(
    _ route: TimeToDecision.Route, _ actor: String, _ groups: [String]
  ) -> Localized {
    if route.end == .cutOff(.taskForce) {
      return Localized(
        da: """
          Det, \(actor) ser hos \(Language.danish.list(groups)), når ikke Task Forcen: ingen \
          relation og intet forum fører derhen.
          """,
        en: """
          What \(actor) sees of \(Language.english.list(groups)) does not reach the Task Force: no \
          tie and no forum leads there.
          """)
    }
    let last = network[route[.taskForce]?.end ?? route.actor].name
    return Localized(
      da: """
        Det, \(actor) ser hos \(Language.danish.list(groups)), når \(last) i Task Forcen, men \
        ingen, der kan beslutte: derfra fører ingen relation og intet forum videre.
        """,
      en: """
        What \(actor) sees of \(Language.english.list(groups)) reaches \(last) in the Task Force, \
        but nobody who can decide: no tie and no forum leads on from there.
        """)
  }

  private func slow(
    _ route: TimeToDecision.Route, _ actor: String, _ groups: [String], _ limit: Double
  ) -> Localized {
    let wait = forthWait(of: route)
    let noAnswer = route.end == .cutOff(.back)
    return Localized { language in
      let numbers = language.numbers
      let days = numbers.fixed(route.daysToDecision ?? 0, decimals: 0)
      var text =
        language == .danish
        ? """
        Fra \(actor) ser noget hos \(language.list(groups)), går der \(days) dage, før en \
        beslutningstager ved det. Grænsen er \(numbers.decimal(limit)) dage.
        """
        : """
        From what \(actor) sees of \(language.list(groups)), it takes \(days) days before a \
        decision-maker knows. The limit is \(numbers.decimal(limit)) days.
        """
      if let wait {
        let (from, to) = (network[wait.from].name, network[wait.to].name)
        let longest = numbers.fixed(wait.days, decimals: 0)
        text +=
          language == .danish
          ? " Længst venter det mellem \(from) og \(to) (\(longest) dage)."
          : " It waits longest between \(from) and \(to) (\(longest) days)."
      }
      if noAnswer {
        text +=
          language == .danish
          ? " Og intet fører svaret tilbage." : " And nothing leads the answer back."
      }
      return text
    }
  }
}
