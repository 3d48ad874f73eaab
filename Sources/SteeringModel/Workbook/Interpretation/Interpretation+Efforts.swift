extension Interpretation {
  /// The initiatives of the sheet.
  mutating func initiatives(_ rows: [RowReader]) -> [SteeringNetwork.Initiative] {
    var initiatives: [SteeringNetwork.Initiative] = []
    for (position, row) in rows.enumerated() {
      let entry = initiativeNames.entries[position]
      initiatives.append(
        SteeringNetwork.Initiative(
          id: Handle(position), key: entry.key, name: entry.name,
          owners: parties(InitiativeSheet.owner, in: row),
          partners: parties(InitiativeSheet.partners, in: row),
          targetGroups: references(
            InitiativeSheet.targetGroups, in: row, to: .targetGroups, of: targetGroupNames),
          activity: row[InitiativeSheet.activity],
          goals: references(InitiativeSheet.goals, in: row, to: .goals, of: goalNames),
          places: row[InitiativeSheet.places] ?? [], status: row[InitiativeSheet.status],
          period: row.period(InitiativeSheet.from, InitiativeSheet.until),
          attributes: row.attributes, row: row.source))
    }
    return initiatives
  }

  /// The target groups of the sheet.
  func targetGroups(_ rows: [RowReader]) -> [SteeringNetwork.TargetGroup] {
    rows.enumerated().map { position, row in
      let entry = targetGroupNames.entries[position]
      let youngest = row[TargetGroupSheet.ageFrom]
      let oldest = row[TargetGroupSheet.ageTo]
      if let youngest, let oldest, oldest < youngest {
        row.report(.reversedAges, at: TargetGroupSheet.ageTo)
      }
      return SteeringNetwork.TargetGroup(
        id: Handle(position), key: entry.key, name: entry.name, ageFrom: youngest, ageTo: oldest,
        size: row[TargetGroupSheet.size], places: row[TargetGroupSheet.places] ?? [],
        note: row[TargetGroupSheet.note], attributes: row.attributes, row: row.source)
    }
  }

  /// Who knows which target group; a row that names several is one of each.
  mutating func knowledge() -> [SteeringNetwork.Knowledge] {
    var knowledge: [SteeringNetwork.Knowledge] = []
    for row in rows(of: .knowledge) {
      let actors = actors(KnowledgeSheet.actor, in: row)
      let groups = references(
        KnowledgeSheet.targetGroup, in: row, to: .targetGroups, of: targetGroupNames)
      let depth = row[KnowledgeSheet.depth]
      let places = row[KnowledgeSheet.places] ?? []
      for actor in actors {
        for group in groups {
          knowledge.append(
            SteeringNetwork.Knowledge(
              actor: actor, targetGroup: group, depth: depth, places: places, row: row.source))
        }
      }
    }
    return knowledge
  }
}
