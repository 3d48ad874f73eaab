internal import Localization
public import SteeringModel

extension DiagramNetwork {
  /// What a picture shows of a network of one day.
  ///
  /// - Parameters:
  ///   - network: the snapshot.
  ///   - day: its day.
  ///   - missingTies: the pairs that ought to have a tie; a pair counts once, in either order.
  /// - Complexity: O(actors + ties + seats).
  public init(
    _ network: SteeringNetwork, day: CalendarDate? = nil,
    missingTies: [(SteeringNetwork.Actor.ID, SteeringNetwork.Actor.ID)] = []
  ) {
    let circles = network.circles
    var isInTaskForce = [Bool](repeating: false, count: network.actors.count)
    for seat in network.seats where network[seat.forum].kind == .taskForce {
      isInTaskForce[seat.actor.index] = true
    }
    let actors = network.actors.map { actor in
      Actor(
        key: actor.key, name: actor.name, organisation: actor.organisation.map { network[$0].name },
        sector: actor.sector, level: actor.level, circle: circles[actor.id.index],
        isInTaskForce: isInTaskForce[actor.id.index], isChief: actor.has(.hotspotChief))
    }
    var seen: Set<Pair> = []
    let missing = missingTies.compactMap { one, other -> MissingTie? in
      guard one != other, seen.insert(Pair(one.index, other.index)).inserted else { return nil }
      return MissingTie(from: one.index, to: other.index)
    }
    self.init(
      name: network.area.name, day: day, source: network.area.source, actors: actors,
      ties: Self.merged(network.ties), missingTies: missing,
      fora: network.fora.map { forum in
        Forum(name: forum.name, members: network.members(of: forum.id).map(\.index))
      },
      targetGroups: network.targetGroups.map(\.name),
      initiatives: network.initiatives.filter(\.isCurrent).map { initiative in
        Initiative(
          name: initiative.name, owners: initiative.owners.map { Self.ownerName($0, network) },
          sector: initiative.owners.first.flatMap { Self.sector(of: $0, network) },
          targetGroups: initiative.targetGroups.map(\.index))
      })
  }

  /// An actor owns for its organisation, where there is one: overlap lies between organisations.
  private static func ownerName(
    _ party: SteeringNetwork.Party, _ network: SteeringNetwork
  ) -> String {
    if case .actor(let actor) = party, let organisation = network[actor].organisation {
      return network[organisation].name
    }
    return network.name(of: party)
  }

  private static func sector(
    of party: SteeringNetwork.Party, _ network: SteeringNetwork
  ) -> SteeringNetwork.Sector? {
    switch party {
    case .actor(let actor): network[actor].sector
    case .organisation(let organisation): network[organisation].sector
    case .forum: nil
    }
  }

  private struct Pair: Hashable {
    let low: Int
    let high: Int

    init(_ one: Int, _ other: Int) {
      low = min(one, other)
      high = max(one, other)
    }
  }

  /// Takes all ties of a pair together, in the order of their first tie; loops are not drawn.
  private static func merged(_ ties: [SteeringNetwork.Tie]) -> [Tie] {
    var order: [Pair] = []
    var byPair: [Pair: [SteeringNetwork.Tie]] = [:]
    for tie in ties where !tie.isLoop {
      let pair = Pair(tie.from.index, tie.to.index)
      if byPair[pair] == nil { order.append(pair) }
      byPair[pair, default: []].append(tie)
    }
    return order.compactMap { byPair[$0].flatMap(merged(pair:)) }
  }

  private static func merged(pair ties: [SteeringNetwork.Tie]) -> Tie? {
    guard let first = ties.first else { return nil }
    let isDirected = ties.allSatisfy { !$0.isMutual && $0.from == first.from }
    let intensity = ties.map(intensity(of:)).max() ?? .weak
    return Tie(
      from: first.from.index, to: first.to.index, intensity: intensity, isDirected: isDirected,
      isConflict: ties.allSatisfy { $0.kind == .conflict },
      note: Localized { language in language.list(ties.map { $0.kind.name(language) }) })
  }

  private static func intensity(of tie: SteeringNetwork.Tie) -> Intensity {
    if let frequency = tie.frequency {
      return frequency.days <= 7 ? .strong : (frequency.days <= 31 ? .middle : .weak)
    }
    switch tie.strength ?? 0 {
    case 4...: return .strong
    case 2, 3: return .middle
    default: return .weak
    }
  }
}
