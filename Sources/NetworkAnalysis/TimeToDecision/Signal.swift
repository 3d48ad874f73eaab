public import SteeringModel

/// What becomes of a signal about one target group: who sees it, and how fast it arrives.
public struct Signal: Hashable, Sendable {
  /// The target group.
  public let targetGroup: SteeringNetwork.TargetGroup.ID
  /// The front-line actors who know the group, in the order of the workbook.
  public let seenBy: [SteeringNetwork.Actor.ID]
  /// The fastest way from any of them to the Task Force.
  public let toTaskForce: Arrival
  /// The fastest way from any of them to somebody who can decide.
  public let toDecision: Arrival

  /// Whether and how a signal gets somewhere.
  public enum Arrival: Hashable, Sendable {
    /// By this way; without steps when one who sees it belongs to the goal.
    case way(Way)
    /// Only by ties or fora that do not state how often they meet, or the workbook does not say.
    case unknown
    /// No tie and no forum leads there.
    case cutOff
    /// Nobody on the front line sees the signal.
    case unseen
    /// There is no Task Force, or nobody who can decide.
    case nowhere

    /// The way, where there is one.
    public var way: Way? {
      if case .way(let way) = self { way } else { nil }
    }
  }

  /// A fastest way.
  public struct Way: Hashable, Sendable {
    /// The front-line actor who hands the signal on first.
    public let start: SteeringNetwork.Actor.ID
    /// The steps, each from the actor before.
    public let steps: [TimeToDecision.Step]

    /// The expected days.
    public var days: Double { steps.map(\.days).reduce(0, +) }
    /// Everybody on the way, the first and the last included.
    public var actors: [SteeringNetwork.Actor.ID] { [start] + steps.map(\.to) }
    /// The step that waits longest, of equals the first; nil without steps.
    public var longestWait: TimeToDecision.Step? { Self.longest(of: steps) }

    /// The step that waits longest, of equals the first.
    public static func longest(of steps: [TimeToDecision.Step]) -> TimeToDecision.Step? {
      steps.max { $0.days < $1.days }.map { most in steps.first { $0.days == most.days } ?? most }
    }
  }
}

/// How many days a message from each actor is expected to take to the Task Force and to a decision.
public struct DecisionDelays: Hashable, Sendable {
  /// The days to the nearest member of the Task Force, by the order of the actors; nil where no way
  /// of known intervals leads there.
  public let toTaskForce: [Double?]
  /// The days to the nearest actor who can decide.
  public let toDecision: [Double?]

  /// Creates delays, each list in the order of the nodes.
  public init(toTaskForce: [Double?], toDecision: [Double?]) {
    self.toTaskForce = toTaskForce
    self.toDecision = toDecision
  }
}

extension Analysis {
  /// The signals of all target groups, in the order of the workbook.
  ///
  /// The two ways are found apart, each the fastest of all who see the signal: a practitioner may
  /// reach a leader sooner than the Task Force.
  ///
  /// - Complexity: O(front-line knowers · (actors + ways) log actors) at the first call.
  public var signals: [Signal] {
    memo("signals") {
      let isStated = [SteeringNetwork.SheetName.fora, .seats, .ties, .knowledge]
        .allSatisfy(network.sheets.contains)
      return network.targetGroups.map { group in
        let knowers = network.knowledge.filter { $0.targetGroup == group.id }.map(\.actor)
        let seers = Set(knowers).filter { network[$0].level == .frontline }.sorted()
        func arrival(_ goals: [SteeringNetwork.Actor.ID]) -> Signal.Arrival {
          isStated ? self.arrival(from: seers, at: goals) : .unknown
        }
        return Signal(
          targetGroup: group.id, seenBy: seers, toTaskForce: arrival(taskForceMembers),
          toDecision: arrival(network.actors.filter(\.isDecisionMaker).map(\.id)))
      }
    }
  }

  /// The expected days from every actor to the Task Force and to a decision.
  ///
  /// - Complexity: O(actors · (actors + ways) log actors) at the first call.
  public var decisionDelays: DecisionDelays {
    memo("decisionDelays") {
      let ways = delayGraph
      let deciders = network.actors.filter(\.isDecisionMaker).map(\.id)
      let actors = network.actors.map(\.id)
      return DecisionDelays(
        toTaskForce: actors.map { ways.days(from: $0, toNearestOf: taskForceMembers) },
        toDecision: actors.map { ways.days(from: $0, toNearestOf: deciders) })
    }
  }

  /// The ways along which a message can travel.
  var delayGraph: DelayGraph { memo("delayGraph") { DelayGraph(network) } }

  /// The members of every Task Force, each once.
  var taskForceMembers: [SteeringNetwork.Actor.ID] {
    Set(network.fora.filter { $0.kind == .taskForce }.flatMap { network.members(of: $0.id) })
      .sorted()
  }

  private func arrival(
    from seers: [SteeringNetwork.Actor.ID], at goals: [SteeringNetwork.Actor.ID]
  ) -> Signal.Arrival {
    guard !seers.isEmpty else { return .unseen }
    guard !goals.isEmpty else { return .nowhere }
    let ways = seers.compactMap { seer in
      delayGraph.steps(from: seer, toNearestOf: goals).map { Signal.Way(start: seer, steps: $0) }
    }
    if let fastest = ways.map(\.days).min(), let way = ways.first(where: { $0.days == fastest }) {
      return .way(way)
    }
    return seers.contains { delayGraph.reaches(from: $0, anyOf: goals) } ? .unknown : .cutOff
  }
}
