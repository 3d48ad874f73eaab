extension SteeringNetwork {
  /// The network of one day: who was present, which ties and seats there were, what was agreed.
  ///
  /// What carries no dates is always there. Fora, initiatives and goals are numbered anew, as actors
  /// are. An initiative that has not begun stays when it is planned.
  ///
  /// - Complexity: O(rows).
  public func snapshot(on day: CalendarDate) -> SteeringNetwork {
    let actors = Selection(self.actors) { $0.presence.contains(day) }
    let fora = Selection(self.fora) { $0.existence.contains(day) }
    let goals = Selection(self.goals) { $0.date.isNoLater(than: day) }
    let initiatives = Selection(self.initiatives) {
      $0.period.contains(day) || $0.status == .planned
    }
    let parties = PartySelection(actors: actors, fora: fora)

    return SteeringNetwork(
      area: area,
      actors: actors.kept.map { actor in
        var kept = actor
        kept.id = Handle(actors.position(of: actor.id))
        return kept
      },
      organisations: organisations,
      fora: fora.kept.map { forum in
        var kept = forum
        kept.id = Handle(fora.position(of: forum.id))
        kept.convenors = parties(forum.convenors)
        return kept
      },
      seats: seats.compactMap { seat in
        guard seat.period.contains(day), let actor = actors[seat.actor],
          let forum = fora[seat.forum]
        else { return nil }
        var kept = seat
        kept.actor = actor
        kept.forum = forum
        return kept
      },
      reports: reports.compactMap { report in
        guard report.period.contains(day), let from = parties[report.from],
          let to = parties[report.to]
        else { return nil }
        var kept = report
        kept.from = from
        kept.to = to
        return kept
      },
      initiatives: initiatives.kept.map { initiative in
        var kept = initiative
        kept.id = Handle(initiatives.position(of: initiative.id))
        kept.owners = parties(initiative.owners)
        kept.partners = parties(initiative.partners)
        kept.goals = initiative.goals.compactMap { goals[$0] }
        return kept
      },
      targetGroups: targetGroups,
      knowledge: knowledge.compactMap { knowledge in
        guard let actor = actors[knowledge.actor] else { return nil }
        var kept = knowledge
        kept.actor = actor
        return kept
      },
      mandates: mandates.filter { $0.date.isNoLater(than: day) }.map { mandate in
        var kept = mandate
        kept.issuers = parties(mandate.issuers)
        kept.holders = parties(mandate.holders)
        kept.announcedTo = parties(mandate.announcedTo)
        kept.covers = mandate.covers.compactMap { initiatives[$0] }
        return kept
      },
      goals: goals.kept.map { goal in
        var kept = goal
        kept.id = Handle(goals.position(of: goal.id))
        kept.setBy = parties(goal.setBy)
        return kept
      },
      agreements: agreements.filter { $0.date.isNoLater(than: day) }.enumerated().map {
        position, agreement in
        var kept = agreement
        kept.id = Handle(position)
        kept.parties = parties(agreement.parties)
        kept.owners = parties(agreement.owners)
        kept.followedUpBy = parties(agreement.followedUpBy)
        kept.initiatives = agreement.initiatives.compactMap { initiatives[$0] }
        return kept
      },
      waivers: waivers.filter { $0.date.isNoLater(than: day) },
      indicators: indicators, sheets: sheets, issues: issues)
  }

  /// The entities that stay, and where each stands among them.
  private struct Selection<Entity: Identifiable & Sendable> where Entity.ID == Handle<Entity> {
    let kept: [Entity]
    private let positions: [Int?]

    init(_ all: [Entity], where isKept: (Entity) -> Bool) {
      var kept: [Entity] = []
      positions = all.map { entity in
        guard isKept(entity) else { return nil }
        kept.append(entity)
        return kept.count - 1
      }
      self.kept = kept
    }

    subscript(id: Entity.ID) -> Entity.ID? { positions[id.index].map { Handle($0) } }

    func position(of kept: Entity.ID) -> Int {
      guard let position = positions[kept.index] else {
        preconditionFailure("Only a kept entity has a position.")
      }
      return position
    }
  }

  private struct PartySelection {
    let actors: Selection<Actor>
    let fora: Selection<Forum>

    subscript(party: Party) -> Party? {
      switch party {
      case .actor(let actor): actors[actor].map(Party.actor)
      case .organisation: party
      case .forum(let forum): fora[forum].map(Party.forum)
      }
    }

    func callAsFunction(_ parties: [Party]) -> [Party] { parties.compactMap { self[$0] } }
  }
}

extension CalendarDate? {
  /// Whether there is no date, or it is not after the day.
  fileprivate func isNoLater(than day: CalendarDate) -> Bool {
    map { $0 <= day } ?? true
  }
}
