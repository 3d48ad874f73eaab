import Localization

// MARK: - Matrices and surveys

extension CellProblem {
  static func unknownFormKey(_ option: String) -> CellProblem {
    CellProblem(
      "unknown-form-key",
      message: Localized(
        da: "'\(option)' kendes ikke i nøgler for skemaer og matricer.",
        en: "'\(option)' is not known in keys for surveys and matrices."),
      remedy: Localized(
        da: "Brug respondent, spørgsmål, dato, tal, svar.ORD eller oplyst_af.",
        en: "Use respondent, question, date, numbers, answer.WORD or reported_by."))
  }

  static var unknownAnswerMeaning: CellProblem {
    CellProblem(
      "unknown-answer",
      message: Localized(
        da: "Det kan ikke ses, hvad svaret skal betyde.",
        en: "One cannot tell what the answer is to mean."),
      remedy: Localized(
        da: "Skriv en hyppighed, et antal dage, ja eller nej.",
        en: "Write a frequency, a number of days, yes or no."))
  }

  static func noFormSheet(nearest: String?) -> CellProblem {
    CellProblem(
      "no-form-sheet",
      message: Localized(
        da: "Der er intet ark af det navn at læse som skema eller matrix.",
        en: "There is no sheet of that name to read as a survey or matrix."),
      remedy: Localized(
        da: "Skriv arkets navn, som det står på fanen; i en mappe er det filens navn uden .csv.",
        en: "Write the name as on the tab; in a folder it is that of the file without .csv."),
      nearest: nearest)
  }

  static func noRespondentColumn(headers: [String]) -> CellProblem {
    let da = Language.danish.list(headers.map { "'\($0.prefix(60))'" }, atMost: 8)
    let en = Language.english.list(headers.map { "'\($0.prefix(60))'" }, atMost: 8)
    return CellProblem(
      "no-respondent-column",
      message: Localized(
        da: "Det kan ikke ses, i hvilken kolonne respondenten står. Kolonnerne er \(da).",
        en: "One cannot tell in which column the respondent stands. The columns are \(en)."),
      remedy: Localized(
        da: "Skriv kolonnens overskrift i arket 'område' med nøglen skema.respondent.",
        en: "Write its header in the sheet 'area' with the key survey.respondent."))
  }

  static func noPartners(_ form: FormKey.Form) -> CellProblem {
    CellProblem(
      "no-partners",
      message: Localized(
        da: "Ingen af kolonnerne nævner en aktør, en organisation eller et forum.",
        en: "None of the columns names an actor, an organisation or a forum."),
      remedy: form == .matrix
        ? Localized(
          da: "Skriv navnene i øverste række og i første kolonne.",
          en: "Write the names in the first row and in the first column.")
        : Localized(
          da: "Skriv, hvad spørgsmålets overskrifter begynder med, med nøglen skema.spørgsmål.",
          en: "Write what the headers of the question begin with, with the key survey.question."))
  }

  static func severalQuestions(_ questions: [String]) -> CellProblem {
    let da = Language.danish.list(questions.map { "'\($0.prefix(60))'" }, atMost: 5)
    let en = Language.english.list(questions.map { "'\($0.prefix(60))'" }, atMost: 5)
    return CellProblem(
      "several-questions",
      message: Localized(
        da: "Arket har flere spørgsmål om partnere: \(da).",
        en: "The sheet has several questions about partners: \(en)."),
      remedy: Localized(
        da: "Vælg et for hver type relation, for eksempel med nøglen skema.kontakt.spørgsmål.",
        en: "Choose one for each kind of tie, such as with the key survey.contact.question."))
  }

  static func unusedColumns(_ headers: [String]) -> CellProblem {
    let da = Language.danish.list(headers.map { "'\($0.prefix(40))'" }, atMost: 8)
    let en = Language.english.list(headers.map { "'\($0.prefix(40))'" }, atMost: 8)
    return CellProblem(
      "unused-columns", .remark,
      message: Localized(
        da: "Disse kolonner handler ikke om partnere og bruges ikke: \(da).",
        en: "These columns are not about partners and are not used: \(en)."))
  }

  static var badFormDate: CellProblem {
    CellProblem(
      "bad-date",
      message: Localized(
        da: "Det er hverken en dato eller overskriften på en kolonne i skemaet.",
        en: "This is neither a date nor the header of a column of the survey."),
      remedy: Localized(
        da: "Skriv den dag, svarene gælder, eller kolonnen, som den står i.",
        en: "Write the day of the answers, or the column in which it stands."))
  }

  static var answerOutOfRange: CellProblem {
    CellProblem(
      "number-out-of-range",
      message: Localized(
        da: "Tallet er ikke en styrke fra 0 til 5.", en: "The number is no strength from 0 to 5."),
      remedy: Localized(
        da: "Ret tallet. Er det dage mellem to kontakter, så skriv 'dage' ved nøglen skema.tal.",
        en:
          "Correct it. If it is days between two contacts, write 'days' at the key survey.numbers."
      ))
  }

  static func unknownAnswer(nearest: String?) -> CellProblem {
    CellProblem(
      "unknown-answer",
      message: Localized(
        da: "Svaret kendes ikke.", en: "The answer is not known."),
      remedy: Localized(
        da: "Skriv en hyppighed, ja eller nej, eller forklar svaret med nøglen skema.svar.ORD.",
        en: "Write a frequency, yes or no, or explain the answer with the key survey.answer.WORD."),
      nearest: nearest)
  }
}
