public import NetworkAnalysis
public import SteeringModel

extension Analysis {
  /// The five sectors that the handbook wants in the steering group.
  public static let steeringSectors: [SteeringNetwork.Sector] = [
    .school, .clubAndLeisure, .police, .socialServices, .housing,
  ]

  /// The core sectors: the area's, else seven standard ones as far as actors of them are listed; the
  /// five of the steering group are always among the standard ones.
  public var coreSectors: [SteeringNetwork.Sector] {
    memo("coreSectors") {
      if !network.area.coreSectors.isEmpty { return network.area.coreSectors }
      let present = Set(network.actors.compactMap(\.sector))
      let candidates: [SteeringNetwork.Sector] = [
        .police, .school, .clubAndLeisure, .socialServices, .childrenAndYouth, .employment,
        .housing,
      ]
      return candidates.filter { Self.steeringSectors.contains($0) || present.contains($0) }
    }
  }

  /// The actors who sit in a forum, own or partner a current initiative, or know a target group.
  public var activeActors: Set<SteeringNetwork.Actor.ID> {
    memo("activeActors") {
      var active = Set(network.seats.map(\.actor))
      for initiative in network.initiatives where initiative.isCurrent {
        active.formUnion(network.actors(of: initiative.owners + initiative.partners))
      }
      return active.union(network.knowledge.map(\.actor))
    }
  }

  /// The core actors: of a core sector and on a level of the line, and with a seat, an initiative or
  /// knowledge of a target group.
  public var coreActors: [SteeringNetwork.Actor.ID] {
    memo("coreActors") {
      let sectors = Set(coreSectors)
      let active = activeActors
      return network.actors.filter { actor in
        guard let sector = actor.sector, let level = actor.level else { return false }
        return sectors.contains(sector) && level != .community && active.contains(actor.id)
      }.map(\.id)
    }
  }

  /// The organisations with a core actor, in the order of the workbook.
  public var participatingOrganisations: [SteeringNetwork.Organisation.ID] {
    memo("participatingOrganisations") {
      Set(coreActors.compactMap { network[$0].organisation }).sorted()
    }
  }

  /// The participating organisations with a core actor outside the hotspot unit; that of the unit
  /// is among them when others of it take part.
  public var partnerOrganisations: [SteeringNetwork.Organisation.ID] {
    memo("partnerOrganisations") {
      let partners = coreActors.filter { !network[$0].isInUnit }
      return Set(partners.compactMap { network[$0].organisation }).sorted()
    }
  }
}
