import Localization

/// How to fill in a workbook, in the words of the guidance sheet.
enum WorkbookGuide {
  static let title = Localized(
    da: "Spind: sådan udfylder du projektmappen", en: "Spind: how to fill in the workbook")

  static let steps = [
    Localized(
      da: "1. Se eksemplet i hvert ark, og skriv dit eget i stedet. Behold overskrifterne.",
      en: "1. Look at the example in each sheet, and write your own instead. Keep the headers."),
    Localized(
      da: "2. Begynd med aktører og relationer; mere behøves ikke. Hvert ark til giver flere svar.",
      en: "2. Begin with actors and ties; no more is needed. Each further sheet gives more answers."
    ),
    Localized(
      da: "3. Skriv et navn ens hver gang. Lad tomt stå tomt: det betyder, at det ikke vides.",
      en: "3. Write a name the same way each time. Leave empty what is not known."),
    Localized(
      da:
        "4. Hold musen over en overskrift for at se, hvad der skal stå i kolonnen. Mørk overskrift: skal udfyldes.",
      en:
        "4. Rest the pointer on a header to see what to write in the column. Dark header: required."
    ),
    Localized(
      da:
        "5. Skriv aldrig om enkelte unge, hverken navne eller CPR-numre. Spind afviser CPR-numre.",
      en:
        "5. Never write about single young persons, neither names nor CPR numbers. Spind refuses CPR numbers."
    ),
    Localized(
      da: "6. Gem og luk, og kør »spind check« på filen. Når fejlene er rettet: »spind report«.",
      en:
        "6. Save and close, and run “spind check” on the file. When the errors are mended: “spind report”."
    ),
  ]

  static let columnTitles = [
    Localized(da: "Ark", en: "Sheet"), Localized(da: "Kolonne", en: "Column"),
    Localized(da: "Påkrævet", en: "Required"),
    Localized(da: "Hvad du skriver", en: "What to write"),
    Localized(da: "Ord at vælge mellem", en: "Words to choose from"),
  ]
}
