/// The sheet `initiatives` (`indsatser`).
enum InitiativeSheet {
  static let id = Column.text(da: "id", en: "id")
  static let name = Column.text(da: "navn", en: "name", isRequired: true)
  static let owner = Column.parties(da: "ansvarlig", en: "owner")
  static let partners = Column.parties(da: "partnere", en: "partners")
  static let targetGroups = Column.references(
    to: .targetGroups, da: "målgrupper", "målgruppe", en: "target_groups", "target_group")
  static let activity = Column.value(
    of: SteeringNetwork.Activity.self, da: "aktivitet", en: "activity")
  static let goals = Column.references(to: .goals, da: "mål", en: "goals", "goal")
  static let places = Column.texts(da: "sted", "steder", en: "place", "places")
  static let status = Column.value(
    of: SteeringNetwork.InitiativeStatus.self, da: "status", en: "status")
  static let from = Column.date(da: "fra", en: "from")
  static let until = Column.date(da: "til", "indtil", en: "until")

  static let schema = SheetSchema(
    .initiatives,
    columns: [
      id, name, owner, partners, targetGroups, activity, goals, places, status, from, until,
    ])
}

/// The sheet `target_groups` (`målgrupper`): groups of young people, never a named one.
enum TargetGroupSheet {
  static let id = Column.text(da: "id", en: "id")
  static let name = Column.text(da: "navn", en: "name", isRequired: true)
  static let ageFrom = Column.wholeNumber(da: "alder_fra", en: "age_from", in: .age)
  static let ageTo = Column.wholeNumber(da: "alder_til", en: "age_to", in: .age)
  static let size = Column.wholeNumber(da: "antal", en: "size", in: .count)
  static let places = Column.texts(da: "steder", "sted", en: "places", "place")
  static let note = Column.text(da: "note", en: "note")

  static let schema = SheetSchema(
    .targetGroups, columns: [id, name, ageFrom, ageTo, size, places, note])
}

/// The sheet `knowledge` (`kendskab`): which actor knows which target group.
enum KnowledgeSheet {
  static let actor = Column.reference(to: .actors, da: "aktør", en: "actor", isRequired: true)
  static let targetGroup = Column.reference(
    to: .targetGroups, da: "målgruppe", en: "target_group", isRequired: true)
  static let depth = Column.value(
    of: SteeringNetwork.KnowledgeDepth.self, da: "dybde", en: "depth")
  static let places = Column.texts(da: "sted", "steder", en: "place", "places")

  static let schema = SheetSchema(.knowledge, columns: [actor, targetGroup, depth, places])
}
