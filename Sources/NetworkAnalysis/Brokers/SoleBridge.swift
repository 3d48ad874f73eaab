public import SteeringModel

/// An actor without whom two sectors would have nothing to do with each other.
public struct SoleBridge: Hashable, Sendable {
  /// The actor.
  public let actor: SteeringNetwork.Actor.ID
  /// The sector that stands first.
  public let one: SteeringNetwork.Sector
  /// The other sector.
  public let other: SteeringNetwork.Sector
}

extension Analysis {
  /// The actors who are the only bridge between two sectors, in the order of the sectors.
  ///
  /// Two sectors meet by a tie between them, by a third who is tied to both, or by a forum in which
  /// both sit. An actor is the only bridge when without it none of these is left, while both sectors
  /// still have somebody. A single tie between two sectors has a bridge at each end. Those of the
  /// sector "other" have nothing in common, so that it is no sector here.
  ///
  /// - Complexity: O(sectors² · actors · ties) at the first call.
  public var soleBridges: [SoleBridge] {
    memo("soleBridges") {
      let sectors = sectorMatrix().sectors.filter { $0 != .other }
      let byName = Dictionary(grouping: network.actors.filter { $0.sector != nil }, by: \.sector)
        .mapValues { $0.map(\.id) }
      var bridges: [SoleBridge] = []
      for (position, one) in sectors.enumerated() {
        for other in sectors.dropFirst(position + 1) {
          let (ones, others) = (byName[one] ?? [], byName[other] ?? [])
          let meetings = self.meetings(of: ones, and: others)
          guard let first = meetings.first else { continue }
          let shared = meetings.dropFirst().reduce(Set(first)) { $0.intersection($1) }
          for actor in shared.sorted() where ones != [actor] && others != [actor] {
            bridges.append(SoleBridge(actor: actor, one: one, other: other))
          }
        }
      }
      return bridges
    }
  }

  /// Every way in which two sectors meet, as the actors without any of whom it is gone.
  private func meetings(
    of ones: [SteeringNetwork.Actor.ID], and others: [SteeringNetwork.Actor.ID]
  ) -> [[SteeringNetwork.Actor.ID]] {
    let (left, right) = (Set(ones), Set(others))
    var meetings: [[SteeringNetwork.Actor.ID]] = []
    for actor in network.actors.map(\.id) {
      let neighbors = neighbors(of: actor)
      let (inLeft, inRight) = (neighbors.filter(left.contains), neighbors.filter(right.contains))
      if left.contains(actor) {
        meetings += inRight.map { [actor, $0] }
      } else if !right.contains(actor), !inLeft.isEmpty, !inRight.isEmpty {
        meetings.append([actor] + Self.only(inLeft) + Self.only(inRight))
      }
    }
    for forum in network.fora {
      let members = network.members(of: forum.id)
      let (inLeft, inRight) = (members.filter(left.contains), members.filter(right.contains))
      if !inLeft.isEmpty, !inRight.isEmpty {
        meetings.append(Self.only(inLeft) + Self.only(inRight))
      }
    }
    return meetings
  }

  /// The actor without whom a side would be empty.
  private static func only(
    _ actors: [SteeringNetwork.Actor.ID]
  ) -> [SteeringNetwork.Actor.ID] {
    actors.count == 1 ? actors : []
  }
}
