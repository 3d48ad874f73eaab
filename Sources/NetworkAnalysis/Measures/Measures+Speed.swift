import Localization

extension Measures {
  /// How fast a message from an actor gets to those who act.
  static let speed: [MeasureEntry] = [
    MeasureEntry(
      "time-to-task-force", Localized(da: "Dage til Task Forcen", en: "Days to the Task Force"),
      Localized(
        da: "Hvor mange dage en besked fra aktøren venter, før den når Task Forcen.",
        en: "How many days a message from the actor waits before it reaches the Task Force."),
      needsWorkbook: true
    ) { request in try days(request, \.toTaskForce) },
    MeasureEntry(
      "time-to-decision", Localized(da: "Dage til en beslutning", en: "Days to a decision"),
      Localized(
        da: "Hvor mange dage en besked fra aktøren venter, før den når en, der kan beslutte.",
        en: "How many days a message from the actor waits before it reaches one who can decide."),
      needsWorkbook: true
    ) { request in try days(request, \.toDecision) },
  ]

  private static func days(
    _ request: MeasureRequest, _ delays: (DecisionDelays) -> [Double?]
  ) throws -> MeasureResult {
    guard let known = request.delays else { throw MeasureFailure.workbookNeeded }
    let values = delays(known)
    let missing = values.count { $0 == nil }
    return MeasureResult(
      .nodes(values),
      note: missing == 0
        ? nil
        : Localized(
          da: "Ingen vej med oplyste møder eller kontakter fra \(missing) af \(values.count).",
          en: "No way of stated meetings or contacts from \(missing) of \(values.count)."))
  }
}

extension MeasureFailure {
  static let workbookNeeded = MeasureFailure(
    Localized(
      da: "Målet kræver en projektmappe: en graf siger ikke, hvem der kan beslutte.",
      en: "The measure needs a workbook: a graph does not say who can decide."))
}
