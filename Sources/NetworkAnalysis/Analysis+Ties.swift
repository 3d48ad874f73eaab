public import SteeringModel

extension Analysis {
  /// The ties of an actor, without those to itself, in the order of the workbook.
  public func ties(of actor: SteeringNetwork.Actor.ID) -> [SteeringNetwork.Tie] {
    tiesByActor[actor.index]
  }

  /// The ties between two actors, in either direction.
  public func ties(
    between one: SteeringNetwork.Actor.ID, and other: SteeringNetwork.Actor.ID
  ) -> [SteeringNetwork.Tie] {
    tiesByActor[one.index].filter { $0.joins(one, other) }
  }

  /// Whether two actors have a tie of one of the kinds, in either direction.
  ///
  /// Without kinds, the rules' "tie without more" counts: any but conflict and backing.
  public func isTied(
    _ one: SteeringNetwork.Actor.ID, _ other: SteeringNetwork.Actor.ID,
    by kinds: Set<SteeringNetwork.TieKind> = TieSelection.tie.kinds
  ) -> Bool {
    tiesByActor[one.index].contains { kinds.contains($0.kind) && $0.joins(one, other) }
  }

  /// Whether any of the actors has a tie to the other, in either direction.
  public func isTied(
    anyOf actors: some Sequence<SteeringNetwork.Actor.ID>, _ other: SteeringNetwork.Actor.ID,
    by kinds: Set<SteeringNetwork.TieKind> = TieSelection.tie.kinds
  ) -> Bool {
    actors.contains { isTied($0, other, by: kinds) }
  }

  /// The actors that an actor is tied to, each once, in the order of the workbook.
  public func neighbors(
    of actor: SteeringNetwork.Actor.ID,
    by kinds: Set<SteeringNetwork.TieKind> = TieSelection.tie.kinds
  ) -> [SteeringNetwork.Actor.ID] {
    let others = tiesByActor[actor.index].lazy.filter { kinds.contains($0.kind) }
      .compactMap { $0.other(than: actor) }
    return Set(others).sorted()
  }

  /// The ties of each actor, without those to itself.
  static func tiesByActor(of network: SteeringNetwork) -> [[SteeringNetwork.Tie]] {
    var lists = [[SteeringNetwork.Tie]](repeating: [], count: network.actors.count)
    for tie in network.ties where !tie.isLoop {
      lists[tie.from.index].append(tie)
      lists[tie.to.index].append(tie)
    }
    return lists
  }
}
