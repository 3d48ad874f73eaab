public import NetworkAnalysis
public import SteeringModel

extension Analysis {
  /// The leaders that an actor answers to: the leadership level of its organisation, else of its
  /// sector; never the actor itself.
  public func ownLeaders(of actor: SteeringNetwork.Actor.ID) -> [SteeringNetwork.Actor.ID] {
    if let organisation = network[actor].organisation {
      let leaders = leaders(of: organisation).filter { $0 != actor }
      if !leaders.isEmpty { return leaders }
    }
    guard let sector = network[actor].sector else { return [] }
    return actors(at: .leadership).filter { network[$0].sector == sector && $0 != actor }
  }

  /// The actors of an organisation at leadership level, in the order of the workbook.
  public func leaders(
    of organisation: SteeringNetwork.Organisation.ID
  ) -> [SteeringNetwork.Actor.ID] {
    network.actors(of: organisation).filter { network[$0].level == .leadership }
  }
}
