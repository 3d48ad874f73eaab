/// The sheet `mandates` (`mandater`).
enum MandateSheet {
  static let issuer = Column.parties(da: "udsteder", en: "issuer", isRequired: true)
  static let holder = Column.parties(da: "indehaver", en: "holder", isRequired: true)
  static let scope = Column.value(
    of: SteeringNetwork.MandateScope.self, da: "omfang", en: "scope")
  static let covers = Column.references(to: .initiatives, da: "gælder", en: "covers")
  static let announcedTo = Column.parties(da: "meldt_ud_til", en: "announced_to")
  static let date = Column.date(da: "dato", en: "date")

  static let schema = SheetSchema(
    .mandates, columns: [issuer, holder, scope, covers, announcedTo, date])
}

/// The sheet `goals` (`mål`).
enum GoalSheet {
  static let id = Column.text(da: "id", en: "id")
  static let text = Column.text(da: "tekst", en: "text", isRequired: true)
  static let setBy = Column.parties(da: "sat_af", en: "set_by")
  static let strategy = Column.text(da: "strategi", en: "strategy")
  static let date = Column.date(da: "dato", en: "date")

  static let schema = SheetSchema(.goals, columns: [id, text, setBy, strategy, date])
}

/// The sheet `agreements` (`aftaler`).
enum AgreementSheet {
  static let id = Column.text(da: "id", en: "id")
  static let text = Column.text(da: "tekst", en: "text", isRequired: true)
  static let parties = Column.parties(da: "parter", en: "parties")
  static let owner = Column.parties(da: "ansvarlig", en: "owner")
  static let due = Column.date(da: "frist", en: "due")
  static let followUp = Column.parties(da: "følges_op_af", en: "follow_up")
  static let status = Column.value(
    of: SteeringNetwork.AgreementStatus.self, da: "status", en: "status")
  static let kind = Column.value(of: SteeringNetwork.AgreementKind.self, da: "type", en: "kind")
  static let initiatives = Column.references(
    to: .initiatives, da: "indsatser", "indsats", en: "initiatives", "initiative")
  static let date = Column.date(da: "dato", en: "date")

  static let schema = SheetSchema(
    .agreements,
    columns: [id, text, parties, owner, due, followUp, status, kind, initiatives, date])
}

/// The sheet `waivers` (`undtagelser`): rules set aside.
enum WaiverSheet {
  static let rule = Column.text(da: "regel", en: "rule", isRequired: true)
  static let reason = Column.text(da: "begrundelse", en: "reason", isRequired: true)
  static let subject = Column.text(da: "vedrører", en: "subject")
  static let by = Column.text(da: "af", en: "by")
  static let date = Column.date(da: "dato", en: "date")

  static let schema = SheetSchema(.waivers, columns: [rule, reason, subject, by, date])
}

/// The sheet `indicators` (`indikatorer`): one yearly figure a row.
enum IndicatorSheet {
  static let series = Column.value(
    of: SteeringNetwork.IndicatorSeries.self, da: "serie", en: "series", isRequired: true)
  static let name = Column.text(da: "navn", en: "name")
  static let year = Column.wholeNumber(
    da: "år", en: "year", in: NumberRange(1900, 2199), isRequired: true)
  static let value = Column.number(da: "værdi", en: "value", in: .count, isRequired: true)
  static let count = Column.count(da: "antal", en: "count")
  static let population = Column.count(da: "befolkning", en: "population")

  static let schema = SheetSchema(
    .indicators, columns: [series, name, year, value, count, population])
}
