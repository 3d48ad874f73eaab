extension Interpretation {
  /// What the rows say of ties, and after them the matrices and surveys; a row that names several at an end is a report of each pair.
  mutating func tieReports(_ forms: [FormReading] = []) -> [SteeringNetwork.TieReport] {
    var reports: [SteeringNetwork.TieReport] = []
    for row in rows(of: .ties) + forms.flatMap({ $0.rows.flatMap(\.ties) }) {
      let from = parties(TieSheet.from, in: row)
      let to = parties(TieSheet.to, in: row)
      let direction = row[TieSheet.direction]
      let model = TieRow(
        kind: row[TieSheet.kind] ?? .contact, isMutual: direction.map { $0 == .mutual },
        frequency: row[TieSheet.frequency], strength: row[TieSheet.strength],
        reporter: row[TieSheet.reporter], period: row.period(TieSheet.since, TieSheet.until),
        lastContact: row[TieSheet.lastContact], note: row[TieSheet.note],
        attributes: row.attributes, row: row.source)
      for one in from {
        for other in to {
          if one == other { row.report(.tieToOneself, at: TieSheet.to) }
          reports.append(model.report(from: one, to: other))
        }
      }
    }
    let rows = rows(of: .ties)
    // A row of strength 0 says that there is no tie, so it has no dates to state.
    warn(of: .date, in: rows, at: TieSheet.lastContact) { row in
      row.text(TieSheet.strength) != "0" && row.text(TieSheet.since) == nil
        && row.text(TieSheet.until) == nil
        && row.text(TieSheet.lastContact) == nil
    }
    return reports
  }

  /// What a row says of every pair that it names.
  private struct TieRow {
    let kind: SteeringNetwork.TieKind
    let isMutual: Bool?
    let frequency: SteeringNetwork.Frequency?
    let strength: Int?
    let reporter: SteeringNetwork.Reporter?
    let period: Period
    let lastContact: CalendarDate?
    let note: String?
    let attributes: [Attribute]
    let row: SourceRow

    func report(
      from: SteeringNetwork.Party, to: SteeringNetwork.Party
    ) -> SteeringNetwork.TieReport {
      SteeringNetwork.TieReport(
        from: from, to: to, kind: kind, isMutual: isMutual, frequency: frequency,
        strength: strength, reporter: reporter, period: period, lastContact: lastContact,
        note: note, attributes: attributes, row: row)
    }
  }
}
