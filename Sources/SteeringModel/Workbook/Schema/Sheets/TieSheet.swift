/// The sheet `ties` (`relationer`): what somebody said of one tie a row.
///
/// `til` is the far end here; the end in time is `indtil`.
enum TieSheet {
  static let from = Column.reference(
    to: .actors, .organisations, .fora, da: "fra", en: "from", isRequired: true)
  static let to = Column.reference(
    to: .actors, .organisations, .fora, da: "til", en: "to", isRequired: true)
  static let kind = Column.value(of: SteeringNetwork.TieKind.self, da: "type", en: "kind")
  static let direction = Column.value(
    of: SteeringNetwork.TieDirection.self, da: "retning", en: "direction")
  static let frequency = Column.frequency(da: "hyppighed", en: "frequency")
  static let strength = Column.wholeNumber(
    da: "styrke", en: "strength", in: NumberRange(0, 5))
  static let reporter = Column.value(
    of: SteeringNetwork.Reporter.self, da: "oplyst_af", en: "reported_by")
  static let since = Column.date(da: "siden", en: "since")
  static let until = Column.date(da: "indtil", en: "until")
  static let lastContact = Column.date(da: "seneste_kontakt", en: "last_contact")
  static let note = Column.text(da: "note", en: "note")

  static let schema = SheetSchema(
    .ties,
    columns: [
      from, to, kind, direction, frequency, strength, reporter, since, until, lastContact, note,
    ])
}
