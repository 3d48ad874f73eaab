import Localization

// MARK: - Sheets

extension CellProblem {
  static func missingSheet(
    _ sheet: SteeringNetwork.SheetName, present: [String]
  ) -> CellProblem {
    let (da, en) = (sheet.name.da, sheet.name.en)
    let found =
      present.isEmpty
      ? Localized(da: "Der er ingen ark.", en: "There are no sheets.")
      : Localized(
        da: "Her er \(Language.danish.list(present.map { "'\($0)'" }, atMost: 20)).",
        en: "There is \(Language.english.list(present.map { "'\($0)'" }, atMost: 20)).")
    return CellProblem(
      "missing-sheet",
      message: Localized(da: "Arket '\(da)' mangler. ", en: "The sheet '\(en)' is missing. ")
        + found,
      remedy: Localized(
        da: "Tilføj arket '\(da)', eller giv det rigtige ark det navn.",
        en: "Add the sheet '\(en)', or give the right sheet that name."),
      nearest: NearestName.nearest(to: da, among: present)
        ?? NearestName.nearest(to: en, among: present))
  }

  static func emptySheet(
    _ sheet: SteeringNetwork.SheetName, _ severity: Issue.Severity
  ) -> CellProblem {
    let columns = WorkbookSchema.schema(of: sheet).columns.filter(\.isRequired)
    return CellProblem(
      "empty-sheet", severity,
      message: Localized(
        da: "Arket er tomt; det har heller ingen overskrifter.",
        en: "The sheet is empty; it does not even have headers."),
      remedy: Localized(
        da: "Skriv mindst "
          + Language.danish.list(columns.map { "'\($0.names.preferred.da)'" })
          + " i første række, eller slet arket.",
        en: "Write at least "
          + Language.english.list(columns.map { "'\($0.names.preferred.en)'" })
          + " in the first row, or delete the sheet."))
  }

  static var noActors: CellProblem {
    CellProblem(
      "no-actors",
      message: Localized(da: "Arket har ingen aktører.", en: "The sheet has no actors."),
      remedy: Localized(
        da: "Skriv mindst én aktør, en række for hver.",
        en: "Write at least one actor, a row for each."))
  }

  static var noTies: CellProblem {
    CellProblem(
      "no-ties", .warning,
      message: Localized(
        da: "Arket har ingen relationer, så ingen er forbundet med nogen.",
        en: "The sheet has no ties, so nobody is connected to anybody."),
      remedy: Localized(
        da: "Skriv en række for hver relation mellem to aktører.",
        en: "Write a row for each tie between two actors."))
  }

  static var youngPersonSheet: CellProblem {
    CellProblem(
      "young-person-sheet",
      message: Localized(
        da: "Arket ser ud til at handle om enkelte unge, og det må Spind ikke få.",
        en: "The sheet looks like one for single young persons, which Spind must not hold."),
      remedy: Localized(
        da: "Fjern arket. Skriv om grupper af unge i arket 'målgrupper'.",
        en: "Remove the sheet. Write of groups of young people in the sheet 'target_groups'."))
  }

  static func duplicateSheet(
    _ sheet: SteeringNetwork.SheetName, sources: [String]
  ) -> CellProblem {
    CellProblem(
      "duplicate-sheet",
      message: Localized(
        da: "Arket '\(sheet.name.da)' findes flere gange: "
          + "\(Language.danish.list(sources.map { "'\($0)'" })).",
        en: "The sheet '\(sheet.name.en)' is there several times: "
          + "\(Language.english.list(sources.map { "'\($0)'" }))."),
      remedy: Localized(
        da: "Saml rækkerne i ét ark, og slet de andre.",
        en: "Gather the rows in one sheet, and delete the others."))
  }

  static var unknownSheet: CellProblem {
    CellProblem(
      "unknown-sheet", .remark,
      message: Localized(
        da: "Navnet svarer ikke til noget ark, så indholdet er ikke læst.",
        en: "No sheet has this name, so the content is not read."),
      remedy: Localized(
        da: "Giv det et af arkenes navne, hvis det hører til projektmappen.",
        en: "Give it the name of a sheet if it belongs to the workbook."))
  }
}

// MARK: - Columns and rows

extension CellProblem {
  static func missingColumn(_ column: ColumnSchema, headers: [String]) -> CellProblem {
    let (da, en) = (column.names.preferred.da, column.names.preferred.en)
    return CellProblem(
      "missing-column",
      message: Localized(
        da: "Kolonnen '\(da)' mangler, så ingen af arkets rækker kan bruges.",
        en: "The column '\(en)' is missing, so no row of the sheet can be used."),
      remedy: Localized(
        da: "Tilføj kolonnen, eller ret dens overskrift til '\(da)'.",
        en: "Add the column, or change its header to '\(en)'."),
      nearest: NearestName.nearest(to: da, among: headers)
        ?? NearestName.nearest(to: en, among: headers))
  }

  static func duplicateColumn(_ others: [String], isKnown: Bool) -> CellProblem {
    CellProblem(
      "duplicate-column", isKnown ? .error : .warning,
      message: Localized(
        da: "Kolonnen findes flere gange: \(Language.danish.list(others.map { "'\($0)'" })).",
        en: "The column is there several times: "
          + "\(Language.english.list(others.map { "'\($0)'" }))."),
      remedy: Localized(
        da: "Behold én af dem, eller giv den anden et andet navn.",
        en: "Keep one of them, or give the other another name."))
  }

  static func unknownColumn(_ nearest: String?) -> CellProblem {
    CellProblem(
      "unknown-column", .remark,
      message: Localized(
        da: "Kolonnen kendes ikke; dens indhold gemmes, men bruges ikke.",
        en: "The column is not known; its content is kept but not used."),
      remedy: nearest.map {
        Localized(
          da: "Ret overskriften, hvis '\($0)' er ment.", en: "Change it if '\($0)' is meant.")
      },
      nearest: nearest)
  }

  static var columnWithoutHeader: CellProblem {
    CellProblem(
      "column-without-header", .warning,
      message: Localized(
        da: "Kolonnen har ingen overskrift; dens indhold gemmes, men bruges ikke.",
        en: "The column has no header; its content is kept but not used."),
      remedy: Localized(
        da: "Giv kolonnen en overskrift, eller slet den.",
        en: "Give the column a header, or delete it."))
  }

  static var youngPersonColumn: CellProblem {
    CellProblem(
      "young-person-column",
      message: Localized(
        da: "Kolonnen ser ud til at handle om enkelte unge, og det må Spind ikke få.",
        en: "The column looks like one for single young persons, which Spind must not hold."),
      remedy: Localized(
        da: "Slet kolonnen. Skriv om grupper af unge i arket 'målgrupper'.",
        en: "Delete the column. Write of groups of young people in the sheet 'target_groups'."))
  }

  static func tooManyCells(_ count: Int, headers: Int) -> CellProblem {
    CellProblem(
      "too-many-cells",
      message: Localized(
        da: "Rækken har \(count) felter, men der er kun \(headers) "
          + (headers == 1 ? "overskrift." : "overskrifter."),
        en: "The row has \(count) cells, but there "
          + (headers == 1 ? "is only 1 header." : "are only \(headers) headers.")),
      remedy: Localized(
        da: "Sæt citationstegn om tekst, som indeholder skilletegnet, eller tilføj overskrifter.",
        en: "Put quotes around text that contains the separator, or add headers."))
  }

  /// - Parameter countsOnce: whether the row gives something its name, which is then there once.
  static func identicalRow(as first: Int, countsOnce: Bool) -> CellProblem {
    CellProblem(
      "identical-row", .warning,
      message: countsOnce
        ? Localized(
          da: "Rækken er magen til række \(first); de tæller som én.",
          en: "The row is the same as row \(first); they count as one.")
        : Localized(
          da: "Rækken er magen til række \(first); begge bruges.",
          en: "The row is the same as row \(first); both are used."),
      remedy: countsOnce
        ? Localized(da: "Slet den ene.", en: "Delete one of them.")
        : Localized(
          da: "Slet den ene, hvis de siger det samme.",
          en: "Delete one of them if they say the same."))
  }

  static var reversedPeriod: CellProblem {
    CellProblem(
      "reversed-period",
      message: Localized(
        da: "Slutdatoen ligger før startdatoen.", en: "The end is before the start."),
      remedy: Localized(da: "Ret en af de to datoer.", en: "Correct one of the two dates."))
  }

  static var reversedAges: CellProblem {
    CellProblem(
      "reversed-ages",
      message: Localized(
        da: "Den højeste alder er mindre end den laveste.",
        en: "The highest age is below the lowest."),
      remedy: Localized(da: "Ret en af de to aldre.", en: "Correct one of the two ages."))
  }

  static func eventAfterArea(_ day: CalendarDate) -> CellProblem {
    CellProblem(
      "event-after-area", .warning,
      message: Localized(
        da: "Datoen ligger efter den dag, som området beskriver: \(day.text.da).",
        en: "The date lies after the day that the area describes: \(day.text.en)."),
      remedy: Localized(
        da: "Ret årstallet, eller sæt områdets 'dato' frem.",
        en: "Correct the year, or move the area's 'date' forward."))
  }

  static func missing(_ what: MissingThing, wholeColumn: Bool) -> CellProblem {
    let remedy = what.remedy
    return wholeColumn
      ? CellProblem(
        what.code, .warning,
        message: Localized(
          da: "Ingen rækker i arket har \(what.name.da).",
          en: "No row of the sheet has \(what.name.en)."),
        remedy: remedy)
      : CellProblem(
        what.code, .warning,
        message: Localized(
          da: "Rækken mangler \(what.name.da).", en: "The row lacks \(what.name.en)."),
        remedy: remedy)
  }
}

/// What a row should say but may leave out.
enum MissingThing {
  case level, sector, date

  var code: String {
    switch self {
    case .level: "missing-level"
    case .sector: "missing-sector"
    case .date: "missing-date"
    }
  }

  var name: Localized {
    switch self {
    case .level: Localized(da: "et niveau", en: "a level")
    case .sector: Localized(da: "en sektor", en: "a sector")
    case .date: Localized(da: "en dato", en: "a date")
    }
  }

  var remedy: Localized {
    switch self {
    case .level:
      Localized(
        da: "Skriv ledelse, mellemniveau, praktikerniveau eller lokalsamfund i kolonnen 'niveau'.",
        en: "Write leadership, middle, frontline or community in the column 'level'.")
    case .sector:
      Localized(
        da: "Skriv en sektor hos aktøren eller hos dens organisation.",
        en: "Write a sector for the actor or for its organisation.")
    case .date:
      Localized(
        da: "Skriv 'siden' eller 'seneste_kontakt', så det kan ses, om relationen er frisk.",
        en: "Write 'since' or 'last_contact', so that one can see whether the tie is alive.")
    }
  }
}
