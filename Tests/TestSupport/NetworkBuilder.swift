public import SteeringModel

/// A network for a test, built by names: each call adds one row, in the order of the calls.
///
/// A name that no call has added yet is a mistake of the test and stops it.
public struct NetworkBuilder: Sendable {
  /// The area, which a test may change.
  public var area = SteeringNetwork.Area(name: "Prøveby")
  /// The sheets that the workbook has; a test of "unknown" removes some.
  public var sheets = Set(SteeringNetwork.SheetName.allCases)
  /// What the reader had to say.
  public var issues: [Issue] = []

  private var actors: [SteeringNetwork.Actor] = []
  private var organisations: [SteeringNetwork.Organisation] = []
  private var fora: [SteeringNetwork.Forum] = []
  private var seats: [SteeringNetwork.Seat] = []
  private var reports: [SteeringNetwork.TieReport] = []
  private var initiatives: [SteeringNetwork.Initiative] = []
  private var targetGroups: [SteeringNetwork.TargetGroup] = []
  private var knowledge: [SteeringNetwork.Knowledge] = []
  private var mandates: [SteeringNetwork.Mandate] = []
  private var goals: [SteeringNetwork.Goal] = []
  private var agreements: [SteeringNetwork.Agreement] = []
  private var waivers: [SteeringNetwork.Waiver] = []
  private var indicators: [SteeringNetwork.Indicator] = []

  /// Creates an empty network.
  public init() {}

  /// The network of all rows so far.
  public var network: SteeringNetwork {
    SteeringNetwork(
      area: area, actors: actors, organisations: organisations, fora: fora, seats: seats,
      reports: reports, initiatives: initiatives, targetGroups: targetGroups,
      knowledge: knowledge, mandates: mandates, goals: goals, agreements: agreements,
      waivers: waivers, indicators: indicators, sheets: sheets, issues: issues)
  }

  /// Adds an organisation.
  public mutating func organisation(
    _ name: String, _ sector: SteeringNetwork.Sector? = nil,
    kind: SteeringNetwork.OrganisationKind? = nil,
    category: SteeringNetwork.ActorCategory? = nil,
    change: (inout SteeringNetwork.Organisation) -> Void = { _ in }
  ) {
    var organisation = SteeringNetwork.Organisation(
      id: Handle(organisations.count), key: name, name: name, sector: sector, kind: kind,
      category: category)
    change(&organisation)
    organisations.append(organisation)
  }

  /// Adds an actor; `change` sets what the parameters do not.
  public mutating func actor(
    _ name: String, _ level: SteeringNetwork.Level? = nil,
    _ sector: SteeringNetwork.Sector? = nil, at organisation: String? = nil,
    roles: SteeringNetwork.Role..., change: (inout SteeringNetwork.Actor) -> Void = { _ in }
  ) {
    var actor = SteeringNetwork.Actor(
      id: Handle(actors.count), key: name, name: name,
      organisation: organisation.map { handle(of: $0, among: organisations.map(\.name)) },
      sector: sector, level: level, roles: roles)
    change(&actor)
    actors.append(actor)
  }

  /// Adds a forum and a seat in it for each member.
  public mutating func forum(
    _ name: String, _ kind: SteeringNetwork.ForumKind? = nil, members: [String] = [],
    change: (inout SteeringNetwork.Forum) -> Void = { _ in }
  ) {
    var forum = SteeringNetwork.Forum(id: Handle(fora.count), key: name, name: name, kind: kind)
    change(&forum)
    fora.append(forum)
    for member in members { seat(name, member) }
  }

  /// Adds a seat.
  public mutating func seat(
    _ forum: String, _ actor: String, change: (inout SteeringNetwork.Seat) -> Void = { _ in }
  ) {
    var seat = SteeringNetwork.Seat(
      forum: handle(of: forum, among: fora.map(\.name)), actor: actorHandle(actor))
    change(&seat)
    seats.append(seat)
  }

  /// Adds a report of a tie; `days` is the interval between two contacts.
  public mutating func tie(
    _ from: String, _ to: String, _ kind: SteeringNetwork.TieKind = .contact,
    every days: Double? = nil,
    change: (inout SteeringNetwork.TieReport) -> Void = { _ in }
  ) {
    var report = SteeringNetwork.TieReport(
      from: party(from), to: party(to), kind: kind,
      frequency: days.flatMap { SteeringNetwork.Frequency(days: $0) })
    change(&report)
    reports.append(report)
  }

  /// Adds an initiative.
  public mutating func initiative(
    _ name: String, owners: [String] = [], partners: [String] = [], for groups: [String] = [],
    change: (inout SteeringNetwork.Initiative) -> Void = { _ in }
  ) {
    var initiative = SteeringNetwork.Initiative(
      id: Handle(initiatives.count), key: name, name: name, owners: owners.map(party),
      partners: partners.map(party),
      targetGroups: groups.map { handle(of: $0, among: targetGroups.map(\.name)) })
    change(&initiative)
    initiatives.append(initiative)
  }

  /// Adds a target group.
  public mutating func targetGroup(
    _ name: String, ages: ClosedRange<Int>? = nil, places: [String] = []
  ) {
    targetGroups.append(
      SteeringNetwork.TargetGroup(
        id: Handle(targetGroups.count), key: name, name: name, ageFrom: ages?.lowerBound,
        ageTo: ages?.upperBound, places: places))
  }

  /// Says that an actor knows a target group.
  public mutating func knows(
    _ actor: String, _ group: String, _ depth: SteeringNetwork.KnowledgeDepth? = .direct,
    at places: [String] = []
  ) {
    knowledge.append(
      SteeringNetwork.Knowledge(
        actor: actorHandle(actor),
        targetGroup: handle(of: group, among: targetGroups.map(\.name)), depth: depth,
        places: places))
  }

  /// Adds a mandate.
  public mutating func mandate(
    from issuer: String, to holder: String, _ scope: SteeringNetwork.MandateScope? = nil,
    covering covered: [String] = [], announcedTo: [String] = [], on date: CalendarDate? = nil
  ) {
    mandates.append(
      SteeringNetwork.Mandate(
        issuers: [party(issuer)], holders: [party(holder)], scope: scope,
        covers: covered.map { handle(of: $0, among: initiatives.map(\.name)) },
        announcedTo: announcedTo.map(party), date: date))
  }

  /// Adds a goal.
  public mutating func goal(_ text: String, setBy: [String] = [], strategy: String? = nil) {
    goals.append(
      SteeringNetwork.Goal(
        id: Handle(goals.count), key: text, text: text, setBy: setBy.map(party),
        strategy: strategy))
  }

  /// Adds an agreement.
  public mutating func agreement(
    _ text: String, parties: [String] = [], owners: [String] = [], due: CalendarDate? = nil,
    followedUpBy: [String] = [], change: (inout SteeringNetwork.Agreement) -> Void = { _ in }
  ) {
    var agreement = SteeringNetwork.Agreement(
      id: Handle(agreements.count), key: text, text: text, parties: parties.map(party),
      owners: owners.map(party), due: due, followedUpBy: followedUpBy.map(party))
    change(&agreement)
    agreements.append(agreement)
  }

  /// Sets a rule aside.
  public mutating func waiver(_ rule: String, because reason: String, subject: String? = nil) {
    waivers.append(SteeringNetwork.Waiver(rule: rule, reason: reason, subject: subject))
  }

  /// Adds a figure.
  public mutating func indicator(
    _ series: SteeringNetwork.IndicatorSeries, _ year: Int, _ value: Double,
    name: String? = nil, cases: Double? = nil, population: Double? = nil
  ) {
    indicators.append(
      SteeringNetwork.Indicator(
        series: series, name: name, year: year, value: value, count: cases,
        population: population))
  }

  private func party(_ name: String) -> SteeringNetwork.Party {
    if let actor = actors.first(where: { $0.name == name }) { return .actor(actor.id) }
    if let forum = fora.first(where: { $0.name == name }) { return .forum(forum.id) }
    if let organisation = organisations.first(where: { $0.name == name }) {
      return .organisation(organisation.id)
    }
    preconditionFailure("The test has not added '\(name)' yet.")
  }

  private func actorHandle(_ name: String) -> SteeringNetwork.Actor.ID {
    handle(of: name, among: actors.map(\.name))
  }

  private func handle<Entity>(of name: String, among names: [String]) -> Handle<Entity> {
    guard let index = names.firstIndex(of: name) else {
      preconditionFailure("The test has not added '\(name)' yet.")
    }
    return Handle(index)
  }
}

extension CalendarDate {
  /// A date in a test, written as `2026-03-01`.
  public static func on(_ text: String) -> CalendarDate {
    guard let date = CalendarDate(text) else {
      preconditionFailure("'\(text)' is no date.")
    }
    return date
  }
}
