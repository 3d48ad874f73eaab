/// The actors of a housing area, their ties and fora, and what they have agreed: one validated
/// workbook.
///
/// A network holds the whole history of its workbook; `snapshot(on:)` is the network of one day.
/// Every list stands in the order of the workbook's rows. Only validation makes a network, so its
/// references always resolve.
public struct SteeringNetwork: Hashable, Sendable {
  /// The housing area.
  public let area: Area
  /// The actors; handles are positions in this list.
  public let actors: [Actor]
  /// The organisations.
  public let organisations: [Organisation]
  /// The fora.
  public let fora: [Forum]
  /// The seats in the fora.
  public let seats: [Seat]
  /// What was said of ties, row by row.
  public let reports: [TieReport]
  /// The ties that the reports amount to.
  public let ties: [Tie]
  /// The initiatives.
  public let initiatives: [Initiative]
  /// The target groups.
  public let targetGroups: [TargetGroup]
  /// Who knows which target group.
  public let knowledge: [Knowledge]
  /// The mandates.
  public let mandates: [Mandate]
  /// The goals.
  public let goals: [Goal]
  /// The agreements.
  public let agreements: [Agreement]
  /// The rules set aside.
  public let waivers: [Waiver]
  /// The figures of the area and of what it is compared with.
  public let indicators: [Indicator]
  /// The sheets that the workbook has, so that "absent" and "empty" can be told apart.
  public let sheets: Set<SheetName>
  /// What the reader had to say that did not stop it: warnings and remarks.
  public let issues: [Issue]

  private let actorsByOrganisation: [[Actor.ID]]
  private let membersByForum: [[Actor.ID]]

  package init(
    area: Area, actors: [Actor], organisations: [Organisation] = [], fora: [Forum] = [],
    seats: [Seat] = [], reports: [TieReport] = [], initiatives: [Initiative] = [],
    targetGroups: [TargetGroup] = [], knowledge: [Knowledge] = [], mandates: [Mandate] = [],
    goals: [Goal] = [], agreements: [Agreement] = [], waivers: [Waiver] = [],
    indicators: [Indicator] = [], sheets: Set<SheetName> = Set(SheetName.allCases),
    issues: [Issue] = []
  ) {
    var byOrganisation = [[Actor.ID]](repeating: [], count: organisations.count)
    for actor in actors {
      if let organisation = actor.organisation {
        byOrganisation[organisation.index].append(actor.id)
      }
    }
    var byForum = [[Actor.ID]](repeating: [], count: fora.count)
    for seat in seats { byForum[seat.forum.index].append(seat.actor) }
    let members = byForum.map { Set($0).sorted() }

    self.area = area
    self.actors = actors
    self.organisations = organisations
    self.fora = fora
    self.seats = seats
    self.reports = reports
    self.ties = Self.merged(reports) { party in
      switch party {
      case .actor(let actor): [actor]
      case .organisation(let organisation): byOrganisation[organisation.index]
      case .forum(let forum): members[forum.index]
      }
    }
    self.initiatives = initiatives
    self.targetGroups = targetGroups
    self.knowledge = knowledge
    self.mandates = mandates
    self.goals = goals
    self.agreements = agreements
    self.waivers = waivers
    self.indicators = indicators
    self.sheets = sheets
    self.issues = issues
    self.actorsByOrganisation = byOrganisation
    self.membersByForum = members
  }

  /// The actor with a handle.
  public subscript(actor: Actor.ID) -> Actor { actors[actor.index] }
  /// The organisation with a handle.
  public subscript(organisation: Organisation.ID) -> Organisation {
    organisations[organisation.index]
  }
  /// The forum with a handle.
  public subscript(forum: Forum.ID) -> Forum { fora[forum.index] }
  /// The initiative with a handle.
  public subscript(initiative: Initiative.ID) -> Initiative { initiatives[initiative.index] }
  /// The target group with a handle.
  public subscript(group: TargetGroup.ID) -> TargetGroup { targetGroups[group.index] }
  /// The goal with a handle.
  public subscript(goal: Goal.ID) -> Goal { goals[goal.index] }

  /// The actors of an organisation, in the order of the workbook.
  public func actors(of organisation: Organisation.ID) -> [Actor.ID] {
    actorsByOrganisation[organisation.index]
  }

  /// The actors with a seat in a forum, each once, in the order of the workbook.
  public func members(of forum: Forum.ID) -> [Actor.ID] { membersByForum[forum.index] }

  /// The actor with a key or, if there is none, the only one with a name; both without regard to
  /// case.
  public func actor(_ keyOrName: String) -> Actor? {
    let wanted = keyOrName.lowercased()
    if let actor = actors.first(where: { $0.key.lowercased() == wanted }) { return actor }
    let named = actors.filter { $0.name.lowercased() == wanted }
    return named.count == 1 ? named[0] : nil
  }
}
