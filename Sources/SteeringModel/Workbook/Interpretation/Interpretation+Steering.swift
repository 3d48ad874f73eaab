extension Interpretation {
  /// The mandates.
  mutating func mandates() -> [SteeringNetwork.Mandate] {
    var mandates: [SteeringNetwork.Mandate] = []
    for row in rows(of: .mandates) {
      mandates.append(
        SteeringNetwork.Mandate(
          issuers: parties(MandateSheet.issuer, in: row),
          holders: parties(MandateSheet.holder, in: row), scope: row[MandateSheet.scope],
          covers: references(
            MandateSheet.covers, in: row, to: .initiatives, of: initiativeNames),
          announcedTo: parties(MandateSheet.announcedTo, in: row), date: row[MandateSheet.date],
          row: row.source))
    }
    return mandates
  }

  /// The goals of the sheet.
  mutating func goals(_ rows: [RowReader]) -> [SteeringNetwork.Goal] {
    var goals: [SteeringNetwork.Goal] = []
    for (position, row) in rows.enumerated() {
      let entry = goalNames.entries[position]
      goals.append(
        SteeringNetwork.Goal(
          id: Handle(position), key: entry.key, text: entry.name,
          setBy: parties(GoalSheet.setBy, in: row), strategy: row[GoalSheet.strategy],
          date: row[GoalSheet.date], row: row.source))
    }
    return goals
  }

  /// The agreements.
  mutating func agreements() -> [SteeringNetwork.Agreement] {
    var agreements: [SteeringNetwork.Agreement] = []
    var register = NameRegister<SteeringNetwork.Agreement>()
    for row in rows(of: .agreements) {
      let text = row[AgreementSheet.text] ?? ""
      let id = row.text(AgreementSheet.id)
      if let id, let twin = register.entry(withKey: id) {
        row.report(.duplicateID(first: twin.row.row, isName: false), at: AgreementSheet.id)
      }
      agreements.append(
        SteeringNetwork.Agreement(
          id: register.add(id: id, name: text, row: row.source), key: id ?? text, text: text,
          parties: parties(AgreementSheet.parties, in: row),
          owners: parties(AgreementSheet.owner, in: row), due: row[AgreementSheet.due],
          followedUpBy: parties(AgreementSheet.followUp, in: row),
          status: row[AgreementSheet.status], kind: row[AgreementSheet.kind],
          initiatives: references(
            AgreementSheet.initiatives, in: row, to: .initiatives, of: initiativeNames),
          date: row[AgreementSheet.date], row: row.source))
    }
    return agreements
  }

  /// The rules set aside.
  func waivers() -> [SteeringNetwork.Waiver] {
    rows(of: .waivers).compactMap { row in
      let rule = row[WaiverSheet.rule]
      let reason = row[WaiverSheet.reason]
      let date = row[WaiverSheet.date]
      guard let rule, let reason else { return nil }
      return SteeringNetwork.Waiver(
        rule: rule.uppercased(), reason: reason, subject: row[WaiverSheet.subject],
        by: row[WaiverSheet.by], date: date, row: row.source)
    }
  }

  /// The yearly figures.
  func indicators() -> [SteeringNetwork.Indicator] {
    rows(of: .indicators).compactMap { row in
      let series = row[IndicatorSheet.series]
      let year = row[IndicatorSheet.year]
      let value = row[IndicatorSheet.value]
      let count = row[IndicatorSheet.count]
      let population = row[IndicatorSheet.population]
      guard let series, let year, let value else { return nil }
      return SteeringNetwork.Indicator(
        series: series, name: row[IndicatorSheet.name], year: year, value: value, count: count,
        population: population, row: row.source)
    }
  }
}
