import SteeringModel

extension Analysis {
  /// How long it takes from the front line to a decision and back.
  ///
  /// Each route goes by the fastest way from a front-line actor who knows a target group to the
  /// nearest member of the Task Force, from this member to the nearest actor who can decide, and
  /// from there back. A member of the Task Force begins there; a member who can decide needs no
  /// second stage.
  ///
  /// - Complexity: O(routes · (actors + ways) log actors) at the first call.
  public var timeToDecision: TimeToDecision {
    memo("timeToDecision") {
      let ways = delayGraph
      let taskForce = taskForceMembers
      let deciders = network.actors.filter(\.isDecisionMaker).map(\.id)
      let knowers = frontlineKnowers
      let obstacles = obstacles(ways, taskForce: taskForce, deciders: deciders, knowers: knowers)
      let routes =
        obstacles.isEmpty
        ? knowers.map { route(of: $0, by: ways, taskForce: taskForce, deciders: deciders) } : []
      return TimeToDecision(
        routes: routes, obstacles: obstacles, untimedTies: ways.untimedTies,
        untimedFora: ways.untimedFora)
    }
  }

  private var frontlineKnowers: [SteeringNetwork.Actor.ID] {
    Set(network.knowledge.map(\.actor)).filter { network[$0].level == .frontline }.sorted()
  }

  private func obstacles(
    _ ways: DelayGraph, taskForce: [SteeringNetwork.Actor.ID],
    deciders: [SteeringNetwork.Actor.ID], knowers: [SteeringNetwork.Actor.ID]
  ) -> [TimeToDecision.Obstacle] {
    let sheets: [SteeringNetwork.SheetName] = [.fora, .seats, .ties, .knowledge]
    let missing = sheets.filter { !network.sheets.contains($0) }
    guard missing.isEmpty else { return missing.map { .missingSheet($0) } }
    var obstacles: [TimeToDecision.Obstacle] = []
    if taskForce.isEmpty { obstacles.append(.noTaskForce) }
    if deciders.isEmpty { obstacles.append(.noDecisionMaker) }
    if knowers.isEmpty { obstacles.append(.noFrontlineKnowledge) }
    if ways.isUntimed { obstacles.append(.noIntervals) }
    return obstacles
  }

  private func route(
    of actor: SteeringNetwork.Actor.ID, by ways: DelayGraph,
    taskForce: [SteeringNetwork.Actor.ID], deciders: [SteeringNetwork.Actor.ID]
  ) -> TimeToDecision.Route {
    let groups = Set(network.knowledge.filter { $0.actor == actor }.map(\.targetGroup)).sorted()
    var legs: [TimeToDecision.Leg] = []
    var end = TimeToDecision.End.complete
    for stage in TimeToDecision.Stage.allCases {
      let start = legs.last?.end ?? actor
      let goals =
        switch stage {
        case .taskForce: taskForce
        case .decision: deciders
        case .back: [actor]
        }
      guard let steps = ways.steps(from: start, toNearestOf: goals) else {
        end = ways.reaches(from: start, anyOf: goals) ? .unknown(stage) : .cutOff(stage)
        break
      }
      legs.append(TimeToDecision.Leg(stage: stage, start: start, steps: steps))
    }
    return TimeToDecision.Route(actor: actor, targetGroups: groups, legs: legs, end: end)
  }
}
