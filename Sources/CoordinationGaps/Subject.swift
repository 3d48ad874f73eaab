public import Localization
public import SteeringModel

/// Whom or what a finding is about.
public enum Subject: Hashable, Sendable {
  case actor(SteeringNetwork.Actor.ID)
  case organisation(SteeringNetwork.Organisation.ID)
  case forum(SteeringNetwork.Forum.ID)
  case initiative(SteeringNetwork.Initiative.ID)
  case targetGroup(SteeringNetwork.TargetGroup.ID)
  case goal(SteeringNetwork.Goal.ID)
  case agreement(SteeringNetwork.Agreement.ID)
  case sector(SteeringNetwork.Sector)
  case level(SteeringNetwork.Level)
  /// A place in the area.
  case place(String)
  /// The network as a whole.
  case network

  /// The stable identifier: the key in the workbook, or the identifier of a sector or level.
  public func key(in network: SteeringNetwork) -> String {
    switch self {
    case .actor(let actor): network[actor].key
    case .organisation(let organisation): network[organisation].key
    case .forum(let forum): network[forum].key
    case .initiative(let initiative): network[initiative].key
    case .targetGroup(let group): network[group].key
    case .goal(let goal): network[goal].key
    case .agreement(let agreement): network.agreements[agreement.index].key
    case .sector(let sector): sector.identifier
    case .level(let level): String(describing: level)
    case .place(let place): place
    case .network: network.area.name
    }
  }

  /// The name for a reader.
  public func name(in network: SteeringNetwork) -> Localized {
    switch self {
    case .actor(let actor): Localized(verbatim: network[actor].name)
    case .organisation(let organisation): Localized(verbatim: network[organisation].name)
    case .forum(let forum): Localized(verbatim: network[forum].name)
    case .initiative(let initiative): Localized(verbatim: network[initiative].name)
    case .targetGroup(let group): Localized(verbatim: network[group].name)
    case .goal(let goal): Localized(verbatim: network[goal].text)
    case .agreement(let agreement):
      Localized(verbatim: network.agreements[agreement.index].text)
    case .sector(let sector): sector.title
    case .level(let level): level.name
    case .place(let place): Localized(verbatim: place)
    case .network: Localized(verbatim: network.area.name)
    }
  }
}
