/// The sheet `fora`: where actors meet.
enum ForumSheet {
  static let id = Column.text(da: "id", en: "id")
  static let name = Column.text(da: "navn", en: "name", isRequired: true)
  static let kind = Column.value(of: SteeringNetwork.ForumKind.self, da: "type", en: "kind")
  static let decides = Column.yesNo(da: "beslutningskompetence", en: "decides")
  static let convenor = Column.parties(da: "mødeindkalder", en: "convenor")
  static let meetingsPerYear = Column.timesPerYear(
    da: "møder_pr_år", en: "meetings_per_year")
  static let lastMeeting = Column.date(da: "seneste_møde", en: "last_meeting")
  static let from = Column.date(da: "fra", en: "from")
  static let until = Column.date(da: "til", "indtil", en: "until")
  static let note = Column.text(da: "note", en: "note")

  static let schema = SheetSchema(
    .fora,
    columns: [
      id, name, kind, decides, convenor, meetingsPerYear, lastMeeting, from, until, note,
    ])
}

/// The sheet `seats` (`pladser`): one actor in one forum a row.
enum SeatSheet {
  static let forum = Column.reference(to: .fora, da: "forum", en: "forum", isRequired: true)
  static let actor = Column.reference(to: .actors, da: "aktør", en: "actor", isRequired: true)
  static let role = Column.value(of: SteeringNetwork.SeatRole.self, da: "rolle", en: "role")
  static let attendance = Column.share(da: "fremmøde", "fremmøde, %", en: "attendance")
  static let from = Column.date(da: "fra", en: "from")
  static let until = Column.date(da: "til", "indtil", en: "until")

  static let schema = SheetSchema(
    .seats, columns: [forum, actor, role, attendance, from, until])
}
