/// The sheet `actors` (`aktører`): a person, post or unit a row.
enum ActorSheet {
  static let id = Column.text(da: "id", en: "id")
  static let name = Column.text(da: "navn", en: "name", isRequired: true)
  static let organisation = Column.reference(
    to: .organisations, da: "organisation", en: "organisation", "organization")
  static let sector = Column.sector(da: "sektor", en: "sector")
  static let level = Column.value(of: SteeringNetwork.Level.self, da: "niveau", en: "level")
  static let roles = Column.values(
    of: SteeringNetwork.Role.self, da: "roller", "rolle", en: "roles", "role")
  static let kind = Column.value(of: SteeringNetwork.ActorKind.self, da: "type", en: "kind")
  static let isLocal = Column.yesNo(da: "lokal", en: "local")
  static let decides = Column.yesNo(da: "beslutningskompetence", en: "decides")
  static let rank = Column.value(of: SteeringNetwork.Rank.self, da: "rang", en: "rank")
  static let from = Column.date(da: "fra", en: "from")
  static let until = Column.date(da: "til", "indtil", en: "until")
  static let holderSince = Column.date(da: "i_stillingen_siden", en: "holder_since")
  static let circle = Column.value(of: SteeringNetwork.Circle.self, da: "cirkel", en: "circle")
  static let interviewed = Column.yesNo(da: "interviewet", en: "interviewed")
  static let note = Column.text(da: "note", en: "note")

  static let schema = SheetSchema(
    .actors,
    columns: [
      id, name, organisation, sector, level, roles, kind, isLocal, decides, rank, from, until,
      holderSince, circle, interviewed, note,
    ])
}

/// The sheet `organisations` (`organisationer`).
enum OrganisationSheet {
  static let id = Column.text(da: "id", en: "id")
  static let name = Column.text(da: "navn", en: "name", isRequired: true)
  static let sector = Column.sector(da: "sektor", en: "sector")
  static let kind = Column.value(
    of: SteeringNetwork.OrganisationKind.self, da: "type", en: "kind")
  static let category = Column.value(
    of: SteeringNetwork.ActorCategory.self, da: "aktørtype", en: "category")

  static let schema = SheetSchema(.organisations, columns: [id, name, sector, kind, category])
}
