import Localization

/// What is and what is not in the data, and how to treat the report.
struct PrivacySection: ReportSection {
  static let name = "privacy"

  let heading: String
  let statements: [String]

  init(_ input: ReportInput) {
    heading = input(da: "Data og beskyttelse af personer", en: "Data and privacy")
    statements = [
      input(
        da: """
          Rapporten handler om fagpersoner, stillinger og enheder, der samarbejder. Ingen unge \
          indgår, heller ikke under dæknavn. Målgrupper er grupper, og indlæsningen afviser ark \
          med CPR-numre.
          """,
        en: """
          The report is about professionals, posts and units that work together. No young person \
          is part of it, not even under an alias. Target groups are groups, and the reading \
          refuses sheets with civil registration numbers.
          """),
      input(
        da: "Er der færre end fem i en målgruppe, står der »<5« i stedet for tallet.",
        en: "Where a target group has fewer than five members, “<5” stands in place of the number."
      ),
      input(
        da: """
          Navne på fagpersoner er personoplysninger. Del rapporten med dem, der skal bruge den, og \
          brug en udgave med pseudonymer, når den skal ud af huset.
          """,
        en: """
          Names of professionals are personal data. Share the report with those who need it, and \
          use a copy with pseudonyms when it leaves the house.
          """),
      input(
        da: "Filen kan læses uden net. Den henter intet og sender intet.",
        en: "The file can be read offline. It fetches nothing and sends nothing."),
    ]
  }
}
