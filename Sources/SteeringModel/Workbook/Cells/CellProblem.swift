import Localization

/// What is wrong with a cell, a row or a sheet, without the place.
struct CellProblem: Error, Hashable {
  let code: String
  let severity: Issue.Severity
  let message: Localized
  let remedy: Localized?
  let nearest: String?

  init(
    _ code: String, _ severity: Issue.Severity = .error, message: Localized,
    remedy: Localized? = nil, nearest: String? = nil
  ) {
    self.code = code
    self.severity = severity
    self.message = message
    self.remedy = remedy
    self.nearest = nearest
  }

  func issue(at location: Issue.Location, value: String? = nil) -> Issue {
    Issue(
      code: code, severity: severity, location: location, value: value, message: message,
      remedy: remedy, nearest: nearest)
  }
}

// MARK: - A cell that cannot be read

extension CellProblem {
  static var missingValue: CellProblem {
    CellProblem(
      "missing-value",
      message: Localized(da: "Feltet skal udfyldes.", en: "The cell must have a value."),
      remedy: Localized(
        da: "Udfyld feltet, eller slet rækken.", en: "Fill in the cell, or delete the row."))
  }

  static func badDate(_ cell: String) -> CellProblem {
    CellProblem(
      "bad-date",
      message: Localized(da: "Det er ikke en dato.", en: "This is not a date."),
      remedy: Localized(
        da: "Skriv dag, måned og år, for eksempel 01-03-2026 eller 2026-03-01.",
        en: "Write day, month and year, such as 2026-03-01 or 01-03-2026."),
      nearest: CalendarDate(shortYear: cell)?.iso)
  }

  static func badNumber(_ cell: String) -> CellProblem {
    CellProblem(
      "bad-number",
      message: Localized(da: "Det er ikke et tal.", en: "This is not a number."),
      remedy: Localized(
        da: "Skriv et tal, for eksempel 12 eller 2,5, eller lad feltet være tomt.",
        en: "Write a number, such as 12 or 2.5, or leave the cell empty."),
      nearest: CellNumber.approximated(in: cell))
  }

  static var notWhole: CellProblem {
    CellProblem(
      "bad-number",
      message: Localized(da: "Det er ikke et helt tal.", en: "This is not a whole number."),
      remedy: Localized(
        da: "Skriv tallet uden decimaler.", en: "Write the number without decimals."))
  }

  static func ambiguousNumber(_ number: CellNumber) -> CellProblem {
    let decimal = Localized { $0.numbers.decimal(number.value, decimals: 6) }
    let grouped = Localized { $0.numbers.decimal(number.groupedValue ?? number.value) }
    return CellProblem(
      "ambiguous-number",
      message: Localized(
        da: "Tallet kan læses både som \(grouped.da) og som \(decimal.da).",
        en: "The number can be read both as \(grouped.en) and as \(decimal.en)."),
      remedy: Localized(
        da: "Skriv \(grouped.da) eller \(decimal.da).",
        en: "Write \(grouped.en), or \(decimal.da) with a decimal comma."))
  }

  static func outOfRange(_ range: NumberRange) -> CellProblem {
    let limits = Localized {
      let (low, high) = ($0.numbers.decimal(range.lowest), $0.numbers.decimal(range.highest))
      return switch ($0, range.excludesLowest) {
      case (.danish, false): "fra \(low) til \(high)"
      case (.danish, true): "over \(low) og højst \(high)"
      case (.english, false): "from \(low) to \(high)"
      case (.english, true): "above \(low) and at most \(high)"
      }
    }
    return CellProblem(
      "number-out-of-range",
      message: Localized(
        da: "Tallet skal være \(limits.da).", en: "The number must be \(limits.en)."),
      remedy: Localized(
        da: "Ret tallet, eller lad feltet være tomt, hvis det ikke kendes.",
        en: "Correct the number, or leave the cell empty if it is not known."))
  }

  static func unknownValue(_ cell: String, among names: [VocabularyNames]) -> CellProblem {
    let danish = Language.danish.list(names.map { "'\($0.preferred.da)'" })
    let english = Language.english.list(names.map { "'\($0.preferred.en)'" })
    return CellProblem(
      "unknown-value",
      message: Localized(
        da: "Værdien kendes ikke i denne kolonne.", en: "The column does not know this value."),
      remedy: Localized(
        da: "Vælg mellem \(danish).", en: "Choose among \(english)."),
      nearest: NearestName.nearest(to: cell, amongValues: names))
  }

  static func unknownFrequency(_ cell: String, among names: [VocabularyNames]) -> CellProblem {
    let list = unknownValue(cell, among: names)
    return CellProblem(
      "unknown-value",
      message: Localized(
        da: "Det er hverken en kendt hyppighed eller et antal dage.",
        en: "This is neither a known frequency nor a number of days."),
      remedy: list.remedy.map {
        $0
          + Localized(
            da: " Eller skriv, hvor mange dage der går mellem to kontakter.",
            en: " Or write how many days pass between two contacts.")
      },
      nearest: list.nearest)
  }

  static func fault(_ fault: NetworkDraft.CellFault) -> CellProblem {
    switch fault {
    case .formulaWithoutValue:
      CellProblem(
        "formula-without-value",
        message: Localized(
          da: "Cellen har en formel, som ikke er regnet ud.",
          en: "The cell has a formula that was not computed."),
        remedy: Localized(
          da: "Åbn filen i Excel og gem den igen, eller skriv værdien i stedet for formlen.",
          en: "Open the file in Excel and save it, or write the value instead of the formula."))
    case .errorValue(let error):
      CellProblem(
        "error-value",
        message: Localized(
          da: "Cellen viser fejlen \(error).", en: "The cell shows the error \(error)."),
        remedy: Localized(
          da: "Ret formlen, eller skriv værdien.",
          en: "Correct the formula, or write the value."))
    }
  }

  static var cprNumber: CellProblem {
    CellProblem(
      "cpr-number",
      message: Localized(
        da: "Her står noget, der ligner et CPR-nummer. Nummeret gengives ikke.",
        en: "This looks like a CPR number. The number is not repeated here."),
      remedy: Localized(
        da: "Slet nummeret. Spind må ikke få oplysninger om enkelte unge eller borgere.",
        en:
          "Delete the number. Spind must not hold anything about single young persons or citizens."
      ))
  }
}
