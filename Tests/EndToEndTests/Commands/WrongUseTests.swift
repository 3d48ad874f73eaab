import Foundation
import Testing

@Suite struct WrongUseTests {
  private func workbook(actors: String, ties: String?) throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write("aktører.csv", actors)
    if let ties { try folder.write("relationer.csv", ties) }
    return folder
  }

  @Test func aMissingFolder() throws {
    let run = try Spind.run("report", "findes/ikke")
    #expect(run.status == 66)
    #expect(run.errors.contains("»findes/ikke« findes ikke"))
    let english = try Spind.run("check", "findes/ikke", "--language", "en")
    #expect(english.errors.contains("does not exist"))
  }

  @Test func anEmptyWorkbook() throws {
    let folder = try TemporaryFolder()
    let run = try Spind.run("check", folder.url.path)
    #expect(run.status == 1)
    #expect(run.text.contains("aktører"))
    #expect(run.text.contains("relationer"))
  }

  @Test func aWorkbookWithoutTies() throws {
    let folder = try workbook(actors: "navn\nSkoleleder\n", ties: nil)
    let run = try Spind.run("report", folder.url.path, "-o", "-")
    #expect(run.status == 1)
    #expect(run.errors.contains("relationer"))
    #expect(run.output.isEmpty)
  }

  @Test func aSheetOfTiesWithoutRowsIsNoError() throws {
    let folder = try workbook(actors: "navn\nSkoleleder\n", ties: "fra;til\n")
    #expect(try Spind.run("report", folder.url.path, "-o", "-").status == 0)
  }

  @Test func anUnknownColumnIsKeptAndRemarkedOn() throws {
    let folder = try workbook(
      actors: "navn;yndlingsfarve\nSkoleleder;grøn\n", ties: "fra;til\nSkoleleder;Klubleder\n")
    let run = try Spind.run("check", folder.url.path)
    #expect(run.status == 0)
    #expect(run.text.contains("yndlingsfarve"))
  }

  @Test func anActorInNoSectorIsAWarning() throws {
    let folder = try workbook(
      actors: "navn;sektor\nSkoleleder;skole\nImam;\n", ties: "fra;til\nSkoleleder;Imam\n")
    let run = try Spind.run("check", folder.url.path)
    #expect(run.status == 0)
    #expect(run.text.contains("række 3, kolonne 'sektor'"))
  }

  @Test func anOutputThatCannotBeWritten() throws {
    let run = try Spind.run("report", Spind.example("havreengen"), "-o", "/findes/ikke/r.html")
    #expect(run.status == 73)
    #expect(run.errors.contains("/findes/ikke"))
    let folder = try TemporaryFolder()
    let path = folder.file("r.html").path
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
    #expect(try Spind.run("report", Spind.example("havreengen"), "-o", path).status == 73)
  }

  @Test func aReportIsNotWrittenUnderAnothersEnding() throws {
    let run = try Spind.run("report", Spind.example("havreengen"), "-o", "r.odt")
    #expect(run.status == 64)
    #expect(run.errors.contains(".html"))
  }

  @Test func anUnknownRuleMeasureOrOption() throws {
    #expect(try Spind.run("rules", "XX-01").status == 64)
    let measure = try Spind.run("measure", Spind.example("havreengen"), "--measure", "charm")
    #expect(measure.status == 64)
    #expect(measure.errors.contains("betweenness"))
    #expect(try Spind.run("report", "--sideways").status == 64)
    #expect(try Spind.run("measure", Spind.example("havreengen")).status == 64)
  }

  @Test func cprNumbersAreRefusedAndNotRepeated() throws {
    let folder = try workbook(
      actors: "navn;note\nSkoleleder;ring 010203-1234\n", ties: "fra;til\nSkoleleder;Klub\n")
    let run = try Spind.run("check", folder.url.path)
    #expect(run.status == 1)
    #expect(run.text.contains("aktører.csv, række 2"))
    #expect(!run.text.contains("010203-1234"))
  }
}
