public import NetworkAnalysis
public import SteeringModel

extension Analysis {
  /// The hotspot unit: the actors with the role of chief or of staff.
  public var unit: [SteeringNetwork.Actor.ID] {
    memo("unit") { network.actors.filter(\.isInUnit).map(\.id) }
  }

  /// The actors with the role of hotspot chief; there ought to be one.
  public var chiefs: [SteeringNetwork.Actor.ID] {
    memo("chiefs") { network.actors.filter { $0.has(.hotspotChief) }.map(\.id) }
  }

  /// Who acts for the unit: the chief, else the unit.
  public var unitLead: [SteeringNetwork.Actor.ID] { chiefs.isEmpty ? unit : chiefs }

  /// Whether an actor belongs to the unit.
  public func isInUnit(_ actor: SteeringNetwork.Actor.ID) -> Bool { network[actor].isInUnit }

  /// Whether anybody of the unit is tied to an actor.
  public func unitIsTied(
    to actor: SteeringNetwork.Actor.ID,
    by kinds: Set<SteeringNetwork.TieKind> = TieSelection.tie.kinds
  ) -> Bool {
    isTied(anyOf: unit, actor, by: kinds)
  }
}
