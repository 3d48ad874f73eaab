extension Interpretation {
  /// The parties that a cell names; an actor that no sheet lists is made up, with a warning.
  mutating func parties(_ column: Column<String>, in row: RowReader) -> [SteeringNetwork.Party] {
    resolve(column, in: row, find: { $0.findParty($1) }) { interpretation, part in
      interpretation.unlistedActor(part, column, in: row).map(SteeringNetwork.Party.actor)
    }
  }

  /// The actors that a cell names; an actor that no sheet lists is made up, with a warning.
  mutating func actors(_ column: Column<String>, in row: RowReader) -> [SteeringNetwork.Actor.ID] {
    let parties = parties(column, in: row)
    return parties.compactMap { party in
      switch party {
      case .actor(let actor): return actor
      case .organisation: row.report(.notAnActor(.organisations), at: column)
      case .forum: row.report(.notAnActor(.fora), at: column)
      }
      return nil
    }
  }

  /// The entities of one sheet that a cell names; one that is not there is an error.
  mutating func references<Entity>(
    _ column: Column<String>, in row: RowReader, to sheet: SteeringNetwork.SheetName,
    of register: NameRegister<Entity>
  ) -> [Handle<Entity>] {
    resolve(column, in: row, find: { register.find($1) }) { interpretation, part in
      guard interpretation.canBlame(sheet) else { return nil }
      let nearest = interpretation.log.suggestion(for: part, among: register.names)
      row.report(
        .unknownReference(
          to: sheet, part: part, nearest: nearest,
          isSheetPresent: interpretation.sheets[sheet] != nil),
        at: column)
      return nil
    }
  }

  /// The organisation of an actor; one that no sheet lists is made up, with a warning.
  mutating func organisation(in row: RowReader) -> SteeringNetwork.Organisation.ID? {
    let column = ActorSheet.organisation
    guard let name = row[column] else { return nil }
    switch organisationNames.find(name) {
    case .one(let organisation): return organisation
    case .ambiguous(let rows):
      row.report(.ambiguousName(rows: rows), at: column)
      return nil
    case .none: break
    }
    if name.contains("|") {
      row.report(.severalOrganisations, at: column)
      return nil
    }
    if sheets[.organisations] != nil, canBlame(.organisations) {
      let nearest = log.suggestion(for: name, among: organisationNames.names)
      row.report(.unlistedOrganisation(nearest: nearest), at: column)
    }
    return organisationNames.add(name: name, row: row.source)
  }

  /// Takes a cell apart: it is one name, else names between `|`, else names between line breaks, `;` or
  /// `,` if every one of them is known.
  ///
  /// Where one name is expected and no part is known, a name with a comma is one unknown name.
  private mutating func resolve<Found>(
    _ column: Column<String>, in row: RowReader,
    find: (Interpretation, String) -> Match<Found>,
    orElse makeUp: (inout Interpretation, String) -> Found?
  ) -> [Found] {
    guard let cell = row[column] else { return [] }

    func known(_ part: String, in interpretation: Interpretation) -> (isKnown: Bool, Found?) {
      switch find(interpretation, part) {
      case .none: return (false, nil)
      case .one(let found): return (true, found)
      case .ambiguous(let rows):
        row.report(.ambiguousName(rows: rows), at: column, value: part)
        return (true, nil)
      }
    }

    let whole = known(cell, in: self)
    if whole.isKnown { return whole.1.map { [$0] } ?? [] }
    if cell.contains("|") {
      var found: [Found] = []
      for part in CellList.parts(of: cell, at: "|") {
        let one = known(part, in: self)
        if let entity = one.isKnown ? one.1 : makeUp(&self, part) { found.append(entity) }
      }
      return found
    }
    guard let separator = CellList.looseSeparator(in: cell) else {
      return makeUp(&self, cell).map { [$0] } ?? []
    }
    let parts = CellList.parts(of: cell, at: separator)
    let matches = parts.map { known($0, in: self) }
    if matches.allSatisfy(\.isKnown), !matches.isEmpty { return matches.compactMap { $0.1 } }
    if case .reference = column.schema.content, !matches.contains(where: \.isKnown) {
      return makeUp(&self, cell).map { [$0] } ?? []
    }
    let unknown = zip(parts, matches).filter { !$0.1.isKnown }.map(\.0)
    let candidates = nameCandidates(for: column)
    let nearest =
      log.suggestion(for: cell, among: candidates)
      ?? unknown.first.flatMap { log.suggestion(for: $0, among: candidates) }
    row.report(
      .ambiguousList(
        known: zip(parts, matches).filter(\.1.isKnown).map(\.0), unknown: unknown,
        nearest: nearest),
      at: column)
    return []
  }

  /// The names that a column may hold.
  private func nameCandidates(for column: Column<String>) -> [String] {
    switch column.schema.content {
    case .reference(let sheets), .references(let sheets): sheets.flatMap(names(in:))
    default: []
    }
  }

  private func names(in sheet: SteeringNetwork.SheetName) -> [String] {
    switch sheet {
    case .actors: actorNames.names
    case .organisations: organisationNames.names
    case .fora: forumNames.names
    case .initiatives: initiativeNames.names
    case .targetGroups: targetGroupNames.names
    case .goals: goalNames.names
    default: []
    }
  }

  /// An actor goes before a forum, a forum before an organisation, where ids or unlisted
  /// organisations share a name.
  func findParty(_ text: String) -> Match<SteeringNetwork.Party> {
    let actor = actorNames.find(text).map(SteeringNetwork.Party.actor)
    if case .none = actor {} else { return actor }
    let forum = forumNames.find(text).map(SteeringNetwork.Party.forum)
    if case .none = forum {} else { return forum }
    return organisationNames.find(text).map(SteeringNetwork.Party.organisation)
  }

  private mutating func unlistedActor(
    _ name: String, _ column: Column<String>, in row: RowReader
  ) -> SteeringNetwork.Actor.ID? {
    guard canBlame(.actors) else { return nil }
    let candidates = actorNames.names + forumNames.names + organisationNames.names
    let nearest = log.suggestion(for: name, among: candidates)
    row.report(.unlistedActor(nearest: nearest), at: column, value: name)
    return actorNames.add(name: name, row: row.source)
  }
}
