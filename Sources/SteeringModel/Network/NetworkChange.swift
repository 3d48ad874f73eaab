import Localization

extension SteeringNetwork {
  /// One thing that could be otherwise in a network of one day: the question "what if".
  public enum Change: Hashable, Sendable {
    /// Somebody joins; its handle follows on those of the actors before, in the order of the changes.
    case addActor(NewActor)
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
    /// A forum is set up; its handle follows on those of the fora before.
    case addForum(NewForum)
  }

  /// Somebody who might join.
  public struct NewActor: Hashable, Sendable {
    /// The name, which is also the key.
    public var name: String
    /// The level; nil when not said.
    public var level: Level?
    /// The sector; nil when not said.
    public var sector: Sector?

    /// Describes somebody who might join.
    public init(_ name: String, level: Level? = nil, sector: Sector? = nil) {
      self.name = name
      self.level = level
      self.sector = sector
    }
  }

  /// A forum that might be set up.
  public struct NewForum: Hashable, Sendable {
    /// What it is for.
    public var kind: ForumKind
    /// Who sits in it, in the order of the workbook.
    public var members: [Actor.ID]
    /// Who calls the meetings.
    public var convenors: [Actor.ID]
    /// The meetings in a year.
    public var meetingsPerYear: Double

    /// Describes a forum that might be set up.
    public init(
      _ kind: ForumKind, members: [Actor.ID], convenors: [Actor.ID], meetingsPerYear: Double
    ) {
      self.kind = kind
      self.members = members
      self.convenors = convenors
      self.meetingsPerYear = meetingsPerYear
    }
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
    var actors = actors
    var fora = fora
    var reports = reports
    var seats = seats
    for change in changes {
      switch change {
      case .addActor(let new):
        actors.append(
          Actor(
            id: Handle(actors.count), key: new.name, name: new.name, sector: new.sector,
            level: new.level, presence: Period(from: day)))
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
      case .addForum(let new):
        let id: Forum.ID = Handle(fora.count)
        fora.append(
          Forum(
            id: id, key: new.kind.name.en, name: new.kind.name.da, kind: new.kind,
            decides: new.kind == .steeringGroup, convenors: new.convenors.map(Party.actor),
            meetingsPerYear: new.meetingsPerYear, lastMeeting: day, existence: Period(from: day)))
        seats += new.members.map { Seat(forum: id, actor: $0, period: Period(from: day)) }
      }
    }
    let changed = replacing(actors: actors, fora: fora, seats: seats, reports: reports)
    guard !removed.isEmpty else { return changed }
    return changed.restricted(by: Restriction(keepsActor: { !removed.contains($0.id) }))
  }

  private func replacing(
    actors: [Actor], fora: [Forum], seats: [Seat], reports: [TieReport]
  ) -> SteeringNetwork {
    let isLarger = fora.count > self.fora.count
    return SteeringNetwork(
      area: area, actors: actors, organisations: organisations, fora: fora, seats: seats,
      reports: reports, initiatives: initiatives, targetGroups: targetGroups,
      knowledge: knowledge, mandates: mandates, goals: goals, agreements: agreements,
      waivers: waivers, indicators: indicators,
      sheets: sheets.union(isLarger ? [.ties, .fora, .seats] : [.ties]), issues: issues)
  }
}
