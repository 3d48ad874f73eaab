import GraphKernel
import SteeringModel

/// The ways along which a message can travel between actors, with the expected days of each.
struct DelayGraph: Sendable {
  /// The timed ways; an edge weighs the days of the fastest channel from its source to its target.
  let timed: Graph
  /// All ways, timed or not.
  let all: Graph
  /// The signal ties that state no frequency.
  let untimedTies: Int
  /// The fora of two members and more that do not state their meetings.
  let untimedFora: [SteeringNetwork.Forum.ID]

  private let fastest: [ActorPair: Way]

  private struct Way: Hashable, Sendable {
    let channel: TimeToDecision.Channel
    let days: Double
  }

  /// Collects the ways of a network.
  ///
  /// - Complexity: O(ties + sum of squared forum sizes).
  init(_ network: SteeringNetwork) {
    var fastest: [ActorPair: Way] = [:]
    var timedOrder: [ActorPair] = []
    var ways: [ActorPair] = []
    func add(
      _ from: SteeringNetwork.Actor.ID, _ to: SteeringNetwork.Actor.ID,
      _ channel: TimeToDecision.Channel, days: Double?
    ) {
      let pair = ActorPair(from, to, isOrdered: true)
      ways.append(pair)
      guard let days else { return }
      guard let known = fastest[pair] else {
        timedOrder.append(pair)
        fastest[pair] = Way(channel: channel, days: days)
        return
      }
      if days < known.days { fastest[pair] = Way(channel: channel, days: days) }
    }

    var untimedTies = 0
    for tie in network.ties where TieSelection.signal.kinds.contains(tie.kind) && !tie.isLoop {
      let days = tie.frequency.map { $0.days / 2 }
      if days == nil { untimedTies += 1 }
      add(tie.from, tie.to, .tie(tie.kind), days: days)
      if tie.isMutual { add(tie.to, tie.from, .tie(tie.kind), days: days) }
    }
    var untimedFora: [SteeringNetwork.Forum.ID] = []
    for forum in network.fora {
      let members = network.members(of: forum.id)
      guard members.count > 1 else { continue }
      let days = forum.interval.map { $0 / 2 }
      if days == nil { untimedFora.append(forum.id) }
      for from in members {
        for to in members where to != from { add(from, to, .forum(forum.id), days: days) }
      }
    }

    self.fastest = fastest
    self.untimedTies = untimedTies
    self.untimedFora = untimedFora
    self.timed = Self.graph(timedOrder, in: network) { fastest[$0]?.days ?? 1 }
    self.all = Self.graph(ways, in: network) { _ in 1 }
  }

  /// Whether no way states how long it takes.
  var isUntimed: Bool { fastest.isEmpty }

  /// The fastest way from an actor to the nearest of several, of equally near ones the first in the
  /// workbook; nil when no timed way leads there.
  ///
  /// - Complexity: O((actors + ways) log actors).
  func steps(
    from start: SteeringNetwork.Actor.ID, toNearestOf goals: [SteeringNetwork.Actor.ID]
  ) -> [TimeToDecision.Step]? {
    let days = timed.weightedDistances(from: Node(start.index))
    let reached = goals.compactMap { goal in days[Node(goal.index)].map { (goal, $0) } }
    guard let nearest = reached.min(by: { ($0.1, $0.0) < ($1.1, $1.0) })?.0,
      let path = timed.shortestPath(
        from: Node(start.index), to: Node(nearest.index), by: .weight)
    else { return nil }
    let actors = path.nodes.map { SteeringNetwork.Actor.ID($0.index) }
    return zip(actors, actors.dropFirst()).compactMap { from, to in
      fastest[ActorPair(from, to, isOrdered: true)].map { way in
        TimeToDecision.Step(from: from, to: to, channel: way.channel, days: way.days)
      }
    }
  }

  /// The expected days from an actor to the nearest of several; nil when no timed way leads there.
  ///
  /// - Complexity: O((actors + ways) log actors).
  func days(
    from start: SteeringNetwork.Actor.ID, toNearestOf goals: [SteeringNetwork.Actor.ID]
  ) -> Double? {
    let days = timed.weightedDistances(from: Node(start.index))
    return goals.compactMap { days[Node($0.index)] }.min()
  }

  /// Whether any way, timed or not, leads from an actor to one of several.
  func reaches(
    from start: SteeringNetwork.Actor.ID, anyOf goals: [SteeringNetwork.Actor.ID]
  ) -> Bool {
    let distances = all.distances(from: Node(start.index))
    return goals.contains { distances[Node($0.index)] != nil }
  }

  private static func graph(
    _ pairs: [ActorPair], in network: SteeringNetwork, weight: (ActorPair) -> Double
  ) -> Graph {
    let edges = pairs.map {
      Edge(Node($0.first.index), Node($0.second.index), weight: weight($0))
    }
    do {
      return try Graph(nodeCount: network.actors.count, edges: edges, direction: .directed)
    } catch {
      preconditionFailure("A validated network makes a valid graph: \(error)")
    }
  }
}
