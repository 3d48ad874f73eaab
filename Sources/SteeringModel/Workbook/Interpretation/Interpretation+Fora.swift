extension Interpretation {
  /// The fora of the sheet.
  mutating func fora(_ rows: [RowReader]) -> [SteeringNetwork.Forum] {
    var fora: [SteeringNetwork.Forum] = []
    for (position, row) in rows.enumerated() {
      let entry = forumNames.entries[position]
      fora.append(
        SteeringNetwork.Forum(
          id: Handle(position), key: entry.key, name: entry.name, kind: row[ForumSheet.kind],
          decides: row[ForumSheet.decides], convenors: parties(ForumSheet.convenor, in: row),
          meetingsPerYear: row[ForumSheet.meetingsPerYear],
          lastMeeting: row[ForumSheet.lastMeeting],
          existence: row.period(ForumSheet.from, ForumSheet.until), note: row[ForumSheet.note],
          attributes: row.attributes, row: row.source))
    }
    return fora
  }

  /// The seats; a row that names several actors is a seat of each.
  mutating func seats() -> [SteeringNetwork.Seat] {
    var seats: [SteeringNetwork.Seat] = []
    for row in rows(of: .seats) {
      let fora = references(SeatSheet.forum, in: row, to: .fora, of: forumNames)
      let actors = actors(SeatSheet.actor, in: row)
      let role = row[SeatSheet.role]
      let attendance = row[SeatSheet.attendance]
      let period = row.period(SeatSheet.from, SeatSheet.until)
      for forum in fora {
        for actor in actors {
          seats.append(
            SteeringNetwork.Seat(
              forum: forum, actor: actor, role: role, attendance: attendance, period: period,
              row: row.source))
        }
      }
    }
    return seats
  }
}
