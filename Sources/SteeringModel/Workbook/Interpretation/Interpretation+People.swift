extension Interpretation {
  /// The organisations of the sheet.
  mutating func organisations(_ rows: [RowReader]) -> [SteeringNetwork.Organisation] {
    var organisations: [SteeringNetwork.Organisation] = []
    for (position, row) in rows.enumerated() {
      let entry = organisationNames.entries[position]
      organisations.append(
        SteeringNetwork.Organisation(
          id: Handle(position), key: entry.key, name: entry.name,
          sector: sector(OrganisationSheet.sector, in: row), kind: row[OrganisationSheet.kind],
          category: row[OrganisationSheet.category], attributes: row.attributes, row: row.source))
    }
    return organisations
  }

  /// The organisations that only actors name.
  func unlistedOrganisations(after count: Int) -> [SteeringNetwork.Organisation] {
    organisationNames.entries.enumerated().dropFirst(count).map { position, entry in
      SteeringNetwork.Organisation(
        id: Handle(position), key: entry.key, name: entry.name, isListed: false, row: entry.row)
    }
  }

  /// The actors of the sheet.
  mutating func actors(
    _ rows: [RowReader], organisations: [SteeringNetwork.Organisation]
  ) -> [SteeringNetwork.Actor] {
    var actors: [SteeringNetwork.Actor] = []
    for (position, row) in rows.enumerated() {
      let entry = actorNames.entries[position]
      let organisation = organisation(in: row)
      let ownSector = sector(ActorSheet.sector, in: row)
      let inherited = organisation.flatMap {
        $0.index < organisations.count ? organisations[$0.index].sector : nil
      }
      actors.append(
        SteeringNetwork.Actor(
          id: Handle(position), key: entry.key, name: entry.name, organisation: organisation,
          sector: ownSector ?? inherited, level: row[ActorSheet.level],
          roles: row[ActorSheet.roles] ?? [], kind: row[ActorSheet.kind],
          isLocal: row[ActorSheet.isLocal], decides: row[ActorSheet.decides],
          rank: row[ActorSheet.rank], presence: row.period(ActorSheet.from, ActorSheet.until),
          holderSince: row[ActorSheet.holderSince], statedCircle: row[ActorSheet.circle],
          interviewed: row[ActorSheet.interviewed], note: row[ActorSheet.note],
          attributes: row.attributes, row: row.source))
    }
    warn(of: .level, in: rows, at: ActorSheet.level) { $0.text(ActorSheet.level) == nil }
    let lacksSector = zip(rows, actors).filter { $0.1.sector == nil }.map(\.0.number)
    warn(of: .sector, in: rows, at: ActorSheet.sector) { lacksSector.contains($0.number) }
    return actors
  }

  /// The actors that no row lists.
  func unlistedActors(after count: Int) -> [SteeringNetwork.Actor] {
    actorNames.entries.enumerated().dropFirst(count).map { position, entry in
      SteeringNetwork.Actor(
        id: Handle(position), key: entry.key, name: entry.name, isListed: false, row: entry.row)
    }
  }

  /// Warns of what rows leave out: once for the sheet when all do, else row by row.
  func warn(
    of thing: MissingThing, in rows: [RowReader], at column: some SheetColumn,
    where isMissing: (RowReader) -> Bool
  ) {
    let lacking = rows.filter(isMissing)
    guard let first = rows.first, !lacking.isEmpty else { return }
    if lacking.count == rows.count && rows.count > 1 {
      let place = Issue.Location(
        source: first.header.source, column: first.header.name(of: column))
      log.add(CellProblem.missing(thing, wholeColumn: true).issue(at: place))
    } else {
      for row in lacking { row.report(.missing(thing, wholeColumn: false), at: column) }
    }
  }
}
