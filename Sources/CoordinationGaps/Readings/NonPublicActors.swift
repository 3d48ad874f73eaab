public import NetworkAnalysis
public import SteeringModel

extension Analysis {
  /// The actors outside the authorities: associations, business, NGOs and residents.
  public var nonPublicActors: [SteeringNetwork.Actor.ID] {
    memo("nonPublicActors") { network.actors.map(\.id).filter(isNonPublic) }
  }
}
