import Localization

// MARK: - Names and ids

extension CellProblem {
  static func duplicateID(first row: Int, isName: Bool) -> CellProblem {
    isName
      ? CellProblem(
        "duplicate-id",
        message: Localized(
          da: "Navnet står også i række \(row), og ingen af dem har et id.",
          en: "The name is in row \(row) as well, and neither has an id."),
        remedy: Localized(
          da: "Slet den ene række, eller giv dem hver sit id.",
          en: "Delete one of the rows, or give each an id of its own."))
      : CellProblem(
        "duplicate-id",
        message: Localized(
          da: "Det samme id står også i række \(row).", en: "The same id is in row \(row) as well."),
        remedy: Localized(
          da: "Giv hver række sit eget id.", en: "Give each row an id of its own."))
  }

  static func sameName(first row: Int) -> CellProblem {
    CellProblem(
      "same-name", .warning,
      message: Localized(
        da: "Navnet står også i række \(row) med et andet id.",
        en: "The name is in row \(row) as well, with another id."),
      remedy: Localized(
        da: "Slet den ene række, hvis det er den samme; ellers skal henvisninger bruge id.",
        en: "Delete one of the rows if they are the same; otherwise references must use the id."))
  }

  static func nearDuplicate(of name: String, row: Int) -> CellProblem {
    CellProblem(
      "near-duplicate", .warning,
      message: Localized(
        da: "Navnet ligner '\(name)' i række \(row); begge bruges.",
        en: "The name resembles '\(name)' in row \(row); both are used."),
      remedy: Localized(
        da: "Ret til ét navn, hvis det er den samme.",
        en: "Change to one name if they are the same."),
      nearest: name)
  }

  static func nameInTwoSheets(
    _ other: SteeringNetwork.SheetName, row: SourceRow
  ) -> CellProblem {
    CellProblem(
      "name-in-two-sheets",
      message: Localized(
        da: "Navnet står også i arket '\(other.name.da)' (\(row.source), række \(row.row)), "
          + "så en henvisning kan betyde begge dele.",
        en: "The name is in the sheet '\(other.name.en)' as well (\(row.source), row \(row.row)), "
          + "so a reference could mean either."),
      remedy: Localized(
        da: "Giv den ene et andet navn, for eksempel 'Engskolens ledelse' for en aktør.",
        en: "Give one of them another name, such as 'Head of Engskolen' for an actor."))
  }

  static func ambiguousName(rows: [Int]) -> CellProblem {
    let numbers = rows.map { String($0) }
    return CellProblem(
      "ambiguous-name",
      message: Localized(
        da: "Flere har dette navn (række \(Language.danish.list(numbers))).",
        en: "Several have this name (rows \(Language.english.list(numbers)))."),
      remedy: Localized(
        da: "Skriv id'et i stedet for navnet.", en: "Write the id instead of the name."))
  }
}

// MARK: - References

extension CellProblem {
  static func unlistedActor(nearest: String?) -> CellProblem {
    CellProblem(
      "unlisted-actor", .warning,
      message: Localized(
        da: "Aktøren står ikke i arket 'aktører'; den er taget med, men uden niveau og sektor.",
        en: "The actor is not in the sheet 'actors'; it is used, but has no level and sector."),
      remedy: Localized(
        da: "Tilføj aktøren i arket 'aktører', eller ret navnet.",
        en: "Add the actor to the sheet 'actors', or correct the name."),
      nearest: nearest)
  }

  static func unlistedOrganisation(nearest: String?) -> CellProblem {
    CellProblem(
      "unlisted-organisation", .warning,
      message: Localized(
        da: "Organisationen står ikke i arket 'organisationer'; den er taget med alligevel.",
        en: "The organisation is not in the sheet 'organisations'; it is used all the same."),
      remedy: Localized(
        da: "Tilføj organisationen i arket 'organisationer', eller ret navnet.",
        en: "Add the organisation to the sheet 'organisations', or correct the name."),
      nearest: nearest)
  }

  static func unknownReference(
    to sheet: SteeringNetwork.SheetName, part: String, nearest: String?, isSheetPresent: Bool
  ) -> CellProblem {
    let (da, en) = (sheet.name.da, sheet.name.en)
    return CellProblem(
      "unknown-\(sheet.singular)",
      message: Localized(
        da: "'\(part)' står ikke i arket '\(da)'.", en: "'\(part)' is not in the sheet '\(en)'."),
      remedy: isSheetPresent
        ? Localized(
          da: "Tilføj en række i arket '\(da)', eller ret navnet; flere navne skilles med |.",
          en: "Add a row to the sheet '\(en)', or correct the name; separate several names by |.")
        : Localized(
          da: "Tilføj arket '\(da)' med en række for hver, eller lad feltet være tomt.",
          en: "Add the sheet '\(en)' with a row for each, or leave the cell empty."),
      nearest: nearest)
  }

  static func notAnActor(_ sheet: SteeringNetwork.SheetName) -> CellProblem {
    CellProblem(
      "not-an-actor",
      message: Localized(
        da: "Her skal stå en aktør, men navnet står i arket '\(sheet.name.da)'.",
        en: "An actor must stand here, but the name is in the sheet '\(sheet.name.en)'."),
      remedy: Localized(
        da: "Skriv den person, stilling eller enhed, som det handler om.",
        en: "Write the person, post or unit that is meant."))
  }

  static func ambiguousList(
    known: [String], unknown: [String], nearest: String?
  ) -> CellProblem {
    let found = Localized {
      let (known, unknown) = (
        $0.list(known.map { "'\($0)'" }, atMost: 5), $0.list(unknown.map { "'\($0)'" }, atMost: 5)
      )
      return switch ($0, known.isEmpty) {
      case (.danish, true): "Feltet svarer ikke til noget navn, og det gør delene heller ikke."
      case (.danish, false): "\(known) findes, men ikke \(unknown)."
      case (.english, true): "No name equals the cell, and none equals its parts."
      case (.english, false): "\(known) exists, but \(unknown) does not."
      }
    }
    return CellProblem(
      "ambiguous-list", message: found,
      remedy: Localized(
        da: "Skil flere navne med |, og skriv hvert navn, som det står i sit ark.",
        en: "Separate several names by |, and write each name as it stands in its sheet."),
      nearest: nearest)
  }

  static var severalOrganisations: CellProblem {
    CellProblem(
      "several-organisations",
      message: Localized(
        da: "En aktør kan kun høre til én organisation.",
        en: "An actor can belong to one organisation only."),
      remedy: Localized(
        da: "Skriv den vigtigste, eller lav en aktør for hver organisation.",
        en: "Write the main one, or make an actor for each organisation."))
  }

  static var tieToOneself: CellProblem {
    CellProblem(
      "tie-to-oneself", .warning,
      message: Localized(
        da: "Relationen går fra en aktør til den selv; den gemmes, men tæller ikke i stier.",
        en: "The tie joins an actor to itself; it is kept but does not count in paths."),
      remedy: Localized(
        da: "Ret den ene ende, eller slet rækken.", en: "Correct one end, or delete the row."))
  }

  static func newSector(nearest: String?) -> CellProblem {
    CellProblem(
      "new-sector", .remark,
      message: Localized(
        da: "Sektoren hører ikke til de faste; den bruges som områdets egen.",
        en: "The sector is not one of the fixed ones; it is used as the area's own."),
      remedy: Localized(
        da: "Ret den, hvis en fast sektor er ment.", en: "Correct it if a fixed sector is meant."),
      nearest: nearest)
  }

  static func unknownKey(nearest: String?) -> CellProblem {
    CellProblem(
      "unknown-key", .remark,
      message: Localized(
        da: "Nøglen kendes ikke; værdien gemmes, men bruges ikke.",
        en: "The key is not known; its value is kept but not used."),
      remedy: nearest.map {
        Localized(da: "Ret nøglen, hvis '\($0)' er ment.", en: "Correct it if '\($0)' is meant.")
      },
      nearest: nearest)
  }

  static func duplicateKey(first row: Int) -> CellProblem {
    CellProblem(
      "duplicate-key",
      message: Localized(
        da: "Nøglen står også i række \(row).", en: "The key is in row \(row) as well."),
      remedy: Localized(da: "Slet den ene af rækkerne.", en: "Delete one of the rows."))
  }

  static var badThresholdKey: CellProblem {
    CellProblem(
      "bad-threshold",
      message: Localized(
        da: "Nøglen nævner ingen regel.", en: "The key does not name a rule."),
      remedy: Localized(
        da: "Skriv for eksempel 'tærskel.VRT-01' eller 'tærskel.VRT-01.navn'.",
        en: "Write for example 'threshold.VRT-01' or 'threshold.VRT-01.name'."))
  }
}

extension SteeringNetwork.SheetName {
  /// The sheet's entity in an issue code.
  fileprivate var singular: String {
    switch self {
    case .fora: "forum"
    case .targetGroups: "target-group"
    case .initiatives: "initiative"
    case .goals: "goal"
    case .organisations: "organisation"
    case .actors: "actor"
    default: String(describing: self)
    }
  }
}
