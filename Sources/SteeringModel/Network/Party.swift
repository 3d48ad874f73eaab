extension SteeringNetwork {
  /// Whoever a cell names: an actor, an organisation or a forum.
  ///
  /// An organisation stands for its actors, a forum for its members.
  public enum Party: Hashable, Sendable {
    /// One actor.
    case actor(Actor.ID)
    /// An organisation, which stands for its actors.
    case organisation(Organisation.ID)
    /// A forum, which stands for its members.
    case forum(Forum.ID)
  }

  /// The actors that a party stands for, in the order of the workbook.
  public func actors(of party: Party) -> [Actor.ID] {
    switch party {
    case .actor(let actor): [actor]
    case .organisation(let organisation): actors(of: organisation)
    case .forum(let forum): members(of: forum)
    }
  }

  /// The actors that the parties stand for, each once, in the order of the workbook.
  public func actors(of parties: [Party]) -> [Actor.ID] {
    if parties.count == 1 { return actors(of: parties[0]) }
    var all: Set<Actor.ID> = []
    for party in parties { all.formUnion(actors(of: party)) }
    return all.sorted()
  }

  /// The name of a party.
  public func name(of party: Party) -> String {
    switch party {
    case .actor(let actor): self[actor].name
    case .organisation(let organisation): self[organisation].name
    case .forum(let forum): self[forum].name
    }
  }

  /// The stable identifier of a party.
  public func key(of party: Party) -> String {
    switch party {
    case .actor(let actor): self[actor].key
    case .organisation(let organisation): self[organisation].key
    case .forum(let forum): self[forum].key
    }
  }
}
