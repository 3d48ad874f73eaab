/// Which entities and rows of a network stay, and what a row that stays learns; by default all stay
/// as they are.
struct Restriction {
  var keepsActor: (SteeringNetwork.Actor) -> Bool = { _ in true }
  var keepsForum: (SteeringNetwork.Forum) -> Bool = { _ in true }
  var keepsGoal: (SteeringNetwork.Goal) -> Bool = { _ in true }
  var keepsInitiative: (SteeringNetwork.Initiative) -> Bool = { _ in true }
  var keepsSeat: (SteeringNetwork.Seat) -> Bool = { _ in true }
  var keepsReport: (SteeringNetwork.TieReport) -> Bool = { _ in true }
  var updatesReport: (SteeringNetwork.TieReport) -> SteeringNetwork.TieReport = { $0 }
  var keepsMandate: (SteeringNetwork.Mandate) -> Bool = { _ in true }
  var keepsAgreement: (SteeringNetwork.Agreement) -> Bool = { _ in true }
  var keepsWaiver: (SteeringNetwork.Waiver) -> Bool = { _ in true }
}

extension SteeringNetwork {
  /// The part of the network that stays; actors, fora, initiatives, goals and agreements are
  /// numbered anew, and what names somebody who is gone names one fewer.
  ///
  /// - Complexity: O(rows).
  func restricted(by restriction: Restriction) -> SteeringNetwork {
    let actors = Selection(self.actors, where: restriction.keepsActor)
    let fora = Selection(self.fora, where: restriction.keepsForum)
    let goals = Selection(self.goals, where: restriction.keepsGoal)
    let initiatives = Selection(self.initiatives, where: restriction.keepsInitiative)
    let agreements = Selection(self.agreements, where: restriction.keepsAgreement)
    let parties = PartySelection(actors: actors, fora: fora)

    return SteeringNetwork(
      area: area,
      actors: actors.renumbered { actor, id in actor.id = id },
      organisations: organisations,
      fora: fora.renumbered { forum, id in
        forum.id = id
        forum.convenors = parties(forum.convenors)
      },
      seats: seats.filter(restriction.keepsSeat).compactMap { seat in
        guard let actor = actors[seat.actor], let forum = fora[seat.forum] else { return nil }
        var kept = seat
        kept.actor = actor
        kept.forum = forum
        return kept
      },
      reports: reports.filter(restriction.keepsReport).compactMap { report in
        guard let from = parties[report.from], let to = parties[report.to] else { return nil }
        var kept = restriction.updatesReport(report)
        kept.from = from
        kept.to = to
        return kept
      },
      initiatives: initiatives.renumbered { initiative, id in
        initiative.id = id
        initiative.owners = parties(initiative.owners)
        initiative.partners = parties(initiative.partners)
        initiative.goals = initiative.goals.compactMap { goals[$0] }
      },
      targetGroups: targetGroups,
      knowledge: knowledge.compactMap { knowledge in
        guard let actor = actors[knowledge.actor] else { return nil }
        var kept = knowledge
        kept.actor = actor
        return kept
      },
      mandates: mandates.filter(restriction.keepsMandate).map { mandate in
        var kept = mandate
        kept.issuers = parties(mandate.issuers)
        kept.holders = parties(mandate.holders)
        kept.announcedTo = parties(mandate.announcedTo)
        kept.covers = mandate.covers.compactMap { initiatives[$0] }
        return kept
      },
      goals: goals.renumbered { goal, id in
        goal.id = id
        goal.setBy = parties(goal.setBy)
      },
      agreements: agreements.renumbered { agreement, id in
        agreement.id = id
        agreement.parties = parties(agreement.parties)
        agreement.owners = parties(agreement.owners)
        agreement.followedUpBy = parties(agreement.followedUpBy)
        agreement.initiatives = agreement.initiatives.compactMap { initiatives[$0] }
      },
      waivers: waivers.filter(restriction.keepsWaiver),
      indicators: indicators, sheets: sheets, issues: issues)
  }

  /// The entities that stay, and where each stands among them.
  private struct Selection<Entity: Identifiable & Sendable> where Entity.ID == Handle<Entity> {
    private let kept: [Entity]
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

    func renumbered(_ change: (inout Entity, Entity.ID) -> Void) -> [Entity] {
      kept.enumerated().map { position, entity in
        var changed = entity
        change(&changed, Handle(position))
        return changed
      }
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
