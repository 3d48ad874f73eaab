import Foundation
import Testing

/// A command line that cannot be read is answered in the reader's language, with a way out.
@Suite struct UsageErrorTests {
  private func errors(_ arguments: String...) throws -> String {
    let run = try Spind.run(arguments)
    #expect(run.status == 64, "\(arguments)")
    #expect(run.output.isEmpty)
    return run.errors
  }

  @Test func anUnknownCommand() throws {
    #expect(
      try errors("repotr", "x") == """
        Fejl: Der er ingen kommando, der hedder »repotr«.
          Mente du »report«?

        """)
    #expect(try errors("rapport").contains("Vælg: new, report, check"))
    #expect(try errors("rapport", "--language=en").contains("no command called “rapport”"))
  }

  @Test func somethingMissing() throws {
    #expect(
      try errors("report") == """
        Fejl: Kommandoen mangler <area>.
          Se »spind help report«.

        """)
    #expect(try errors("gaps", "x", "--on").contains("Der mangler en værdi efter --on."))
    #expect(
      try errors("gaps", "--language", "en", "x", "--on").contains("A value is missing after --on.")
    )
  }

  @Test func somethingTooMuch() throws {
    #expect(try errors("gaps", "x", "--medings").contains("Kommandoen kender ikke --medings."))
    #expect(
      try errors("report", "x", "--medings", "3")
        .contains("Kommandoen kender ikke --medings. Mente du --meetings?"))
    #expect(try errors("gaps", "x", "y").contains("Kommandoen har ikke brug for »y«."))
    #expect(try errors("gaps", "x", "y", "z").contains("Kommandoen har ikke brug for »y« og »z«."))
    #expect(try errors("gaps", "x", "--quiet=ja").contains("--quiet står alene"))
  }

  @Test func aValueThatIsNone() throws {
    let day = try errors("gaps", "x", "--on", "igår")
    #expect(day.contains("»igår« kan ikke bruges som --on."))
    #expect(day.contains("2026-03-01"))
    let language = try errors("gaps", "x", "--language", "sv")
    #expect(language.contains("»sv« kan ikke bruges som --language."))
    #expect(language.contains("Vælg: da, en."))
    #expect(try errors("diagnose", "alt", "x").contains("Vælg: actors, brokers, silos"))
    #expect(try errors("advise", "x", "--meetings", "99").contains("fra 1 til 20, ikke 99"))
  }

  @Test func whatOneOptionAsksOfAnother() throws {
    let area = Spind.example("havreengen")
    #expect(try errors("check", area, "--fix").contains("Tilføj -o KOPI."))
    #expect(try errors("draw", "diff", area, "-o", "x.svg").contains("Tilføj --from DAG."))
    #expect(try errors("whatif", area).contains("--remove-seat"))
    #expect(try errors("compare", area).contains("--from"))
    #expect(try errors("measure", area).contains("--all"))
    #expect(try errors("measure", area, "--all", "--damping", "1").contains("--damping"))
  }

  @Test func anActorIsFoundByAlmostItsName() throws {
    let run = try Spind.run("whatif", Spind.example("havreengen"), "--remove", "Hotspotche")
    #expect(run.status == 64)
    #expect(run.errors.contains("Mente du »Hotspotchef«?"))
  }

  @Test func aTieThatIsThereAlreadyIsSaid() throws {
    let folder = try TemporaryFolder()
    try folder.write("aktører.csv", "navn\nA\nB\n")
    try folder.write("relationer.csv", "fra;til;type\nA;B;koordinering\n")
    let again = try Spind.run("whatif", folder.url.path, "--add-tie", "B:A")
    #expect(again.errors.contains("»B« og »A« har allerede en relation af typen koordinering."))
    let other = try Spind.run("whatif", folder.url.path, "--add-tie", "B:A:information")
    #expect(!other.errors.contains("allerede"))
  }
}
