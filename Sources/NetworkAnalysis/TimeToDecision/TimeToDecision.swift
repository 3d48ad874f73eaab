public import SteeringModel

/// How long it takes from the moment that a front-line actor sees something until somebody who can
/// decide has heard of it and the answer is back.
///
/// The handbook promises "hurtig og koordineret"; this is a measure of ours for the speed. A contact
/// that takes place every 14 days makes a message wait 7 days on average, so each tie and each forum
/// has an expected delay of half its interval. Messages travel along ties of information,
/// coordination, referral, reporting and contact, in their direction, and between the members of a
/// forum. Ties without frequency and fora without a number of meetings carry nothing.
public struct TimeToDecision: Hashable, Sendable {
  /// One route for each front-line actor who knows a target group, in the order of the workbook;
  /// empty when something stands in the way of an answer.
  public let routes: [Route]
  /// Why there is no answer at all; empty when there are routes.
  public let obstacles: [Obstacle]
  /// How many ties along which messages could travel state no frequency. A message may be faster
  /// than the routes say when there are any.
  public let untimedTies: Int
  /// The fora that do not state their meetings.
  public let untimedFora: [SteeringNetwork.Forum.ID]

  /// The way of a message from one front-line actor and back.
  public struct Route: Hashable, Sendable {
    /// The front-line actor.
    public let actor: SteeringNetwork.Actor.ID
    /// The target groups that the actor knows.
    public let targetGroups: [SteeringNetwork.TargetGroup.ID]
    /// The legs that are known, in the order of the stages.
    public let legs: [Leg]
    /// How the route ends.
    public let end: End

    /// The expected days of the whole route; nil unless it is complete.
    public var days: Double? {
      end == .complete ? legs.map(\.days).reduce(0, +) : nil
    }

    /// The expected days until somebody who can decide has heard of it; nil unless that is known.
    public var daysToDecision: Double? {
      guard let first = self[.taskForce], let second = self[.decision] else { return nil }
      return first.days + second.days
    }

    /// The leg of a stage, or nil when it is not known.
    public subscript(stage: Stage) -> Leg? { legs.first { $0.stage == stage } }
  }

  /// One part of a route.
  public enum Stage: Int, CaseIterable, Hashable, Sendable {
    /// From the front-line actor to the first member of the Task Force that the message reaches.
    case taskForce
    /// From there to the nearest actor who can decide.
    case decision
    /// From there back to the front-line actor.
    case back
  }

  /// How a route ends.
  public enum End: Hashable, Sendable {
    /// All stages are known.
    case complete
    /// The stage can be covered only by ties or fora that do not state how often they meet.
    case unknown(Stage)
    /// The stage cannot be covered by any tie or forum.
    case cutOff(Stage)
  }

  /// The way through one stage; without steps when it begins where it ends.
  public struct Leg: Hashable, Sendable {
    /// The stage.
    public let stage: Stage
    /// The actor where the leg begins.
    public let start: SteeringNetwork.Actor.ID
    /// The steps, each from the actor before.
    public let steps: [Step]

    /// The actor where the leg ends.
    public var end: SteeringNetwork.Actor.ID { steps.last?.to ?? start }
    /// The expected days of all steps.
    public var days: Double { steps.map(\.days).reduce(0, +) }
  }

  /// One handing on of a message.
  public struct Step: Hashable, Sendable {
    /// Who hands it on.
    public let from: SteeringNetwork.Actor.ID
    /// Who gets it.
    public let to: SteeringNetwork.Actor.ID
    /// By what.
    public let channel: Channel
    /// The expected days of waiting: half the interval.
    public let days: Double
  }

  /// What a message travels by.
  public enum Channel: Hashable, Sendable {
    /// A tie.
    case tie(SteeringNetwork.TieKind)
    /// A meeting of a forum in which both sit.
    case forum(SteeringNetwork.Forum.ID)
  }

  /// Why there is no answer.
  public enum Obstacle: Hashable, Sendable {
    /// The workbook lacks a sheet.
    case missingSheet(SteeringNetwork.SheetName)
    /// No tie states its frequency, and no forum its meetings.
    case noIntervals
    /// Nobody sits in a Task Force.
    case noTaskForce
    /// Nobody can decide.
    case noDecisionMaker
    /// No front-line actor knows a target group.
    case noFrontlineKnowledge

    /// Whether the workbook does not say, in contrast to saying that there is none.
    public var isUnknown: Bool {
      switch self {
      case .missingSheet, .noIntervals: true
      case .noTaskForce, .noDecisionMaker, .noFrontlineKnowledge: false
      }
    }
  }

  /// The complete routes, the slowest first; equal ones in the order of the workbook.
  public var slowestFirst: [Route] {
    let complete = routes.compactMap { route in route.days.map { (route: route, days: $0) } }
    return complete.enumerated().sorted { left, right in
      (right.element.days, left.offset) < (left.element.days, right.offset)
    }.map(\.element.route)
  }

  /// The middle value of the days of the complete routes, of two the mean; nil without any.
  public var medianDays: Double? {
    let days = routes.compactMap(\.days).sorted()
    guard !days.isEmpty else { return nil }
    let middle = days.count / 2
    return days.count.isMultiple(of: 2) ? (days[middle - 1] + days[middle]) / 2 : days[middle]
  }
}
