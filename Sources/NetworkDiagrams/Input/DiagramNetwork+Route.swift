public import Localization
public import NetworkAnalysis
internal import SteeringModel

extension DiagramNetwork {
  /// The way of a message from one who sees something to a decision and back.
  public struct Route: Hashable, Sendable {
    /// The position of the actor who sees it.
    public var actor: Int
    /// The steps to the Task Force, to a decision and back, as far as they are known.
    public var legs: [[Step]]
    /// How the route ends.
    public var end: TimeToDecision.End

    /// Creates a route.
    public init(actor: Int, legs: [[Step]], end: TimeToDecision.End = .complete) {
      self.actor = actor
      self.legs = legs
      self.end = end
    }

    /// The days of waiting on the whole route; nil unless it is complete.
    public var days: Double? {
      end == .complete ? legs.joined().reduce(0) { $0 + $1.days } : nil
    }
  }

  /// One handing on of a message.
  public struct Step: Hashable, Sendable {
    /// The position of the actor who gets it.
    public var to: Int
    /// By which tie or at which forum's meeting.
    public var channel: Localized
    /// The expected days of waiting.
    public var days: Double

    /// Creates a step.
    public init(to: Int, channel: Localized, days: Double) {
      self.to = to
      self.channel = channel
      self.days = days
    }
  }

  /// Adds the routes to a decision, which only a picture of delays shows, or why there are none.
  ///
  /// - Parameter analysis: the analysis of the network that this was made from.
  public mutating func addRoutes(of analysis: Analysis) {
    let (time, network) = (analysis.timeToDecision, analysis.network)
    routes = time.routes.map { route in
      Route(
        actor: route.actor.index,
        legs: route.legs.map { leg in
          leg.steps.map { step in
            Step(to: step.to.index, channel: Self.name(step.channel, network), days: step.days)
          }
        },
        end: route.end)
    }
    routeObstacles = time.obstacles.map(\.text)
  }

  private static func name(
    _ channel: TimeToDecision.Channel, _ network: SteeringNetwork
  ) -> Localized {
    switch channel {
    case .tie(let kind): kind.name
    case .forum(let forum): Localized(verbatim: network[forum].name)
    }
  }
}
