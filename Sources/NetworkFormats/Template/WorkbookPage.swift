public import Localization
import SteeringModel

/// The page of the documentation that says how to fill in a workbook: `docs/ARBEJDSBOG.md` in Danish,
/// `docs/WORKBOOK.md` in English.
public enum WorkbookPage {
  /// The page as Markdown.
  public static func text(in language: Language) -> String {
    var text = introduction(language) + "\n"
    for schema in WorkbookSchema.sheets {
      let guide = SheetGuide.guide(to: schema.name)
      let required = Localized(da: " (skal være der)", en: " (required)")
      let mark = schema.isRequired ? required(language) : ""
      let title = schema.name.name(language)
      text += "\n### `\(title)`\(mark)\n\n\(guide.purpose(language))\n\n"
      let titles = WorkbookGuide.columnTitles.map { $0(language) }
      text += "| \(titles[1]) | \(titles[3]) | \(titles[4]) |\n|---|---|---|\n"
      for column in schema.columns {
        let name = "`\(column.names.preferred(language))`" + (column.isRequired ? " \\*" : "")
        let words = column.wordsAllowed?(language) ?? ""
        text += "| \(name) | \(cell(guide.text(of: column)(language))) | \(cell(words)) |\n"
      }
    }
    text += "\n" + areaKeys(language) + "\n" + forms(language)
    return text
  }

  private static func cell(_ text: String) -> String { text.replacing("|", with: "\\|") }

  private static func areaKeys(_ language: Language) -> String {
    let heading = Localized(
      da: "## Nøgler i arket `område`", en: "## Keys of the sheet `area`")
    let names = WorkbookSchema.areaKeys.map { "`\($0.names.preferred(language))`" }
    let more = Localized(
      da: """
        Desuden `tærskel.REGEL.navn`, som sætter en grænse i en regel (se [reglerne](rules/README.md)), \
        og nøglerne for skemaer og matricer nedenfor.
        """,
      en: """
        And `threshold.RULE.name`, which sets a threshold of a rule (see [the rules](rules/README.md)), \
        and the keys for surveys and matrices below.
        """)
    return "\(heading(language))\n\n\(language.list(names)). \(more(language))\n"
  }

  private static let introduction = Localized(
    da: """
      # Projektmappen

      `spind new område.xlsx` skriver en Excel-projektmappe med vejledning, rullelister og et udfyldt \
      eksempel. Skriv dit eget i stedet for eksemplet, gem, og kør:

      ```sh
      spind check område.xlsx                    # viser alle fejl med ark og celle
      spind report område.xlsx -o rapport.html   # skriver diagnosen
      ```

      - Kun `aktører` og `relationer` skal være der; et spørgeskema eller en matrix kan stå i stedet for \
      `relationer`. Hvert ark til giver svar på flere regler.
      - Skriv et navn ens hver gang. Lad tomt stå tomt: det betyder, at det ikke vides.
      - Danske og engelske overskrifter og ord gælder lige meget, og store og små bogstaver er ens.
      - Flere navne i en celle adskilles med `|`.
      - Datoer må være Excel-datoer eller tekst som 01-03-2026. Formler læses ved den værdi, de viser.
      - Skjulte ark og rækker læses med, og det siges. Flettede celler nedad gælder for hver række.
      - Egne kolonner må gerne være der; de bevares og nævnes én gang.
      - Skriv aldrig om enkelte unge. CPR-numre afvises, med cellens navn.
      - `.xlsx` og `.xlsm` læses. Gamle `.xls`, `.ods` og filer med adgangskode skal gemmes som `.xlsx` \
      først.

      Den samme projektmappe kan være en mappe med CSV-filer, en for hvert ark, eller en YAML-fil; \
      `spind convert område.xlsx mappe` og `spind convert mappe område.xlsx` går mellem dem uden at \
      tabe noget.

      ## Ark og kolonner

      \\* skal udfyldes i hver række.

      """,
    en: """
      # The workbook

      `spind new area.xlsx --language en` writes an Excel workbook with guidance, drop-down lists and a \
      filled example. Write your own instead of the example, save, and run:

      ```sh
      spind check area.xlsx                    # every problem with its sheet and cell
      spind report area.xlsx -o report.html    # writes the diagnosis
      ```

      - Only `actors` and `ties` are required; a survey or a matrix may stand for `ties`. Each further sheet answers more rules.
      - Write a name the same way each time. Leave empty what is not known.
      - Danish and English headers and words are equal, and case does not count.
      - Several names in a cell are separated by `|`.
      - Dates may be dates of Excel or text such as 2026-03-01. Formulas count by the value they show.
      - Hidden sheets and rows are read, and that is said. Cells merged downwards hold for each row.
      - Columns of your own are welcome; they are kept, and named once.
      - Never write about single young persons. CPR numbers are refused, with the name of the cell.
      - `.xlsx` and `.xlsm` are read. Save old `.xls`, `.ods` and files with a password as `.xlsx` first.

      The same workbook may be a folder of CSV files, one a sheet, or a YAML file; \
      `spind convert area.xlsx folder` and `spind convert folder area.xlsx` go between them and lose \
      nothing.

      ## Sheets and columns

      \\* must be filled in on every row.

      """)
}
