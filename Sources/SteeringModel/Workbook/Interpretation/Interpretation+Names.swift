extension Interpretation {
  /// The rows of the sheets whose rows have names; the position of a row is its handle.
  struct NamedRows {
    var actors: [RowReader] = []
    var organisations: [RowReader] = []
    var fora: [RowReader] = []
    var initiatives: [RowReader] = []
    var targetGroups: [RowReader] = []
    var goals: [RowReader] = []
  }

  /// Gives every named row its handle and reports names that stand twice.
  mutating func registerNames() -> NamedRows {
    let named = NamedRows(
      actors: register(.actors, ActorSheet.id, ActorSheet.name, in: &actorNames),
      organisations: register(
        .organisations, OrganisationSheet.id, OrganisationSheet.name, in: &organisationNames),
      fora: register(.fora, ForumSheet.id, ForumSheet.name, in: &forumNames),
      initiatives: register(
        .initiatives, InitiativeSheet.id, InitiativeSheet.name, in: &initiativeNames),
      targetGroups: register(
        .targetGroups, TargetGroupSheet.id, TargetGroupSheet.name, in: &targetGroupNames),
      goals: register(.goals, GoalSheet.id, GoalSheet.text, in: &goalNames))
    reportNearDuplicates(named)
    reportNamesInTwoSheets(named)
    return named
  }

  private func register<Entity>(
    _ sheet: SteeringNetwork.SheetName, _ id: Column<String>, _ name: Column<String>,
    in register: inout NameRegister<Entity>
  ) -> [RowReader] {
    let rows = rows(of: sheet)
    for row in rows {
      let stated = row.text(id)
      guard let text = row[name] else {
        register.add(id: stated, name: "", row: row.source)
        continue
      }
      if let twin = register.entry(withKey: stated ?? text) {
        row.report(
          .duplicateID(first: twin.row.row, isName: stated == nil), at: stated == nil ? name : id)
      } else if let twin = register.entry(named: text), sheet != .goals {
        row.report(.sameName(first: twin.row.row), at: name)
      }
      register.add(id: stated, name: text, row: row.source)
    }
    return rows
  }

  private func reportNearDuplicates(_ named: NamedRows) {
    func report<Entity>(
      _ rows: [RowReader], _ register: NameRegister<Entity>, _ column: Column<String>
    ) {
      let likeness = NearDuplicates.earlierLikeness(of: register.names)
      for (row, earlier) in zip(rows, likeness) {
        guard let earlier, let name = row.text(column) else { continue }
        let other = register.entries[earlier]
        if NameKey(other.name) == NameKey(name) { continue }
        row.report(.nearDuplicate(of: other.name, row: other.row.row), at: column)
      }
    }
    report(named.actors, actorNames, ActorSheet.name)
    report(named.organisations, organisationNames, OrganisationSheet.name)
    report(named.fora, forumNames, ForumSheet.name)
  }

  /// A reference to a party may mean an actor, an organisation or a forum, so these share one space
  /// of names.
  private func reportNamesInTwoSheets(_ named: NamedRows) {
    for row in named.organisations {
      guard let name = row.text(OrganisationSheet.name) else { continue }
      if let twin = actorNames.entry(named: name) {
        row.report(.nameInTwoSheets(.actors, row: twin.row), at: OrganisationSheet.name)
      }
    }
    for row in named.fora {
      guard let name = row.text(ForumSheet.name) else { continue }
      if let twin = actorNames.entry(named: name) {
        row.report(.nameInTwoSheets(.actors, row: twin.row), at: ForumSheet.name)
      } else if let twin = organisationNames.entry(named: name) {
        row.report(.nameInTwoSheets(.organisations, row: twin.row), at: ForumSheet.name)
      }
    }
  }
}
