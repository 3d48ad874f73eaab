public import NetworkAnalysis
public import SteeringModel

extension Analysis {
  /// The municipal leadership: municipal leaders who are directors or stand centrally; if there is
  /// none, the municipal leaders who do not head an institution.
  public var municipalLeadership: [SteeringNetwork.Actor.ID] {
    memo("municipalLeadership") {
      let leaders = network.actors.filter { $0.level == .leadership && isMunicipal($0.id) }
      let central = leaders.filter { $0.has(.director) || $0.rank == .central }
      let chosen = central.isEmpty ? leaders.filter { !$0.has(.institutionHead) } : central
      return chosen.map(\.id)
    }
  }

  /// The actors who can decide.
  public var decisionMakers: [SteeringNetwork.Actor.ID] {
    memo("decisionMakers") { network.actors.filter(\.isDecisionMaker).map(\.id) }
  }

  /// The actors of a level.
  public func actors(at level: SteeringNetwork.Level) -> [SteeringNetwork.Actor.ID] {
    memo("actorsAtLevel", level) { network.actors.filter { $0.level == level }.map(\.id) }
  }

  /// The municipal administrations in the network.
  ///
  /// Where the workbook says of any organisation that it is an administration, those it says it of;
  /// else the municipal organisations that are no school, club or hotspot unit.
  public var administrations: [SteeringNetwork.Organisation.ID] {
    memo("administrations") {
      let areStated = network.organisations.contains { $0.category == .administration }
      return network.organisations.map(\.id).filter { organisation in
        guard !network.actors(of: organisation).isEmpty else { return false }
        if areStated || network[organisation].category != nil {
          return network[organisation].category == .administration
        }
        return kind(of: organisation) == .municipal
          && !Self.institutionSectors.contains(sector(of: organisation))
      }
    }
  }

  /// The heads of an administration: its actors at leadership level, else the directors of its
  /// sector.
  public func heads(
    of administration: SteeringNetwork.Organisation.ID
  ) -> [SteeringNetwork.Actor.ID] {
    let own = network.actors(of: administration).filter { network[$0].level == .leadership }
    if !own.isEmpty { return own }
    guard let sector = sector(of: administration) else { return [] }
    return network.actors.filter { $0.sector == sector && $0.has(.director) }.map(\.id)
  }

  /// The sector of an organisation: stated, else the first that an actor of it states.
  public func sector(
    of organisation: SteeringNetwork.Organisation.ID
  ) -> SteeringNetwork.Sector? {
    network[organisation].sector
      ?? network.actors(of: organisation).lazy.compactMap { self.network[$0].sector }.first
  }

  /// The directors of the whole municipality, above the administrations: members of a management
  /// forum, else the municipal leadership.
  public var directorate: [SteeringNetwork.Actor.ID] {
    let members = members(.management).filter { network[$0].level == .leadership }
    return members.isEmpty ? municipalLeadership : members
  }

  private static let institutionSectors: Set<SteeringNetwork.Sector?> = [
    .school, .clubAndLeisure, .hotspot, .residents, nil,
  ]
}
