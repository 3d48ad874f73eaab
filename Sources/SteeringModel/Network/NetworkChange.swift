extension SteeringNetwork {
  /// One thing that could be otherwise in a network of one day: the question "what if".
  public enum Change: Hashable, Sendable {
    /// The actor leaves: its ties, seats and tasks go with it.
    case removeActor(Actor.ID)
    /// Two actors get a tie; its direction is the usual one of its kind.
    case addTie(Actor.ID, Actor.ID, TieKind)
    /// The tie of a kind between two actors ends.
    case removeTie(Actor.ID, Actor.ID, TieKind)
    /// An actor gets a seat in a forum.
    case addSeat(Actor.ID, Forum.ID)
    /// An actor gives up a seat.
    case removeSeat(Actor.ID, Forum.ID)
  }

  /// The network with changes made; handles in the changes are those of this network.
  ///
  /// - Parameters:
  ///   - day: the day of the network, from which new ties and seats date.
  ///   - frequency: how often those meet who get a tie.
  /// - Complexity: O(rows + changes · rows of ties and seats).
  public func applying(
    _ changes: [Change], on day: CalendarDate? = nil, frequency: Frequency? = nil
  ) -> SteeringNetwork {
    var removed: Set<Actor.ID> = []
    var reports = reports
    var seats = seats
    for change in changes {
      switch change {
      case .removeActor(let actor): removed.insert(actor)
      case .addTie(let one, let other, let kind):
        reports.append(
          TieReport(
            from: .actor(one), to: .actor(other), kind: kind, frequency: frequency,
            period: Period(from: day), lastContact: day))
      case .removeTie(let one, let other, let kind):
        reports.removeAll { report in
          report.kind == kind
            && (report.from == .actor(one) && report.to == .actor(other)
              || report.from == .actor(other) && report.to == .actor(one))
        }
      case .addSeat(let actor, let forum):
        seats.append(Seat(forum: forum, actor: actor, period: Period(from: day)))
      case .removeSeat(let actor, let forum):
        seats.removeAll { $0.actor == actor && $0.forum == forum }
      }
    }
    let changed = replacing(seats: seats, reports: reports)
    guard !removed.isEmpty else { return changed }
    return changed.restricted(by: Restriction(keepsActor: { !removed.contains($0.id) }))
  }

  private func replacing(seats: [Seat], reports: [TieReport]) -> SteeringNetwork {
    SteeringNetwork(
      area: area, actors: actors, organisations: organisations, fora: fora, seats: seats,
      reports: reports, initiatives: initiatives, targetGroups: targetGroups,
      knowledge: knowledge, mandates: mandates, goals: goals, agreements: agreements,
      waivers: waivers, indicators: indicators, sheets: sheets.union([.ties]), issues: issues)
  }
}
