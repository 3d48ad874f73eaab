import Foundation
import Testing

/// Excel workbooks on the built executable, from the template to the report.
@Suite struct ExcelTests {
  private static let languages = [
    ("da", "område.xlsx", "Eksempelparken"), ("en", "area.xlsx", "Example Park"),
  ]

  @Test(arguments: languages)
  func theTemplateGoesAllTheWayToTheReport(language: String, name: String, title: String) throws {
    let folder = try TemporaryFolder()
    let file = folder.file(name).path
    let new = try Spind.run("new", file, "--language", language)
    #expect(new.status == 0)
    #expect(try Data(contentsOf: folder.file(name)).starts(with: [0x50, 0x4B]))

    let check = try Spind.run("check", file, "--language", language)
    #expect(check.status == 0)
    #expect(!check.text.contains(language == "da" ? "bemærkning" : "remark"))
    #expect(!check.text.contains(language == "da" ? "advarsel" : "warning"))

    let report = folder.file("r.html").path
    #expect(try Spind.run("report", file, "-o", report, "--language", language).status == 0)
    #expect(try String(contentsOfFile: report, encoding: .utf8).contains(title))
  }

  @Test func everyCommandTakesAnExcelFile() throws {
    let folder = try TemporaryFolder()
    let file = folder.file("område.xlsx").path
    #expect(try Spind.run("new", file).status == 0)
    let picture = folder.file("c.svg").path
    for arguments in [
      ["gaps", file], ["advise", file, "--meetings", "1"],
      ["draw", "circles", file, "-o", picture],
      ["measure", file, "--measure", "degree"], ["whatif", file, "--remove", "Hotspotchef"],
      ["compare", file, file],
    ] {
      let result = try Spind.run(arguments)
      #expect(result.status == 0, "\(arguments[0]): \(result.errors)")
    }
  }

  @Test func nothingIsWrittenOver() throws {
    let folder = try TemporaryFolder()
    let file = try folder.write("a.xlsx", "mit")
    #expect(try Spind.run("new", file).status == 73)
    #expect(try String(contentsOfFile: file, encoding: .utf8) == "mit")
    #expect(try Spind.run("new", file, "--force").status == 0)
    #expect(try Spind.run("new", folder.file("a.ods").path).status == 64)
    #expect(try Spind.run("new", folder.file("mangler/a.xlsx").path).status == 73)
  }

  @Test(arguments: ["laerkesletten", "havreengen"])
  func anAreaGoesIntoExcelAndBackWithoutALoss(example: String) throws {
    let folder = try TemporaryFolder()
    let excel = folder.file("a.xlsx").path
    let back = folder.file("b").path
    let yaml = folder.file("c.yaml").path
    #expect(try Spind.run("convert", Spind.example(example), excel).status == 0)
    #expect(try Spind.run("convert", excel, back).status == 0)
    #expect(try Spind.run("convert", back, yaml).status == 0)
    let name = ["--format", "json"]
    let first = try Spind.run(["gaps", Spind.example(example)] + name)
    #expect(first.status == 0)
    for copy in [excel, back, yaml] {
      #expect(try Spind.run(["gaps", copy] + name).output == first.output, "\(copy)")
    }
    let again = folder.file("d.xlsx").path
    #expect(try Spind.run("convert", Spind.example(example), again).status == 0)
    #expect(try Data(contentsOf: folder.file("a.xlsx")) == Data(contentsOf: folder.file("d.xlsx")))
  }

  @Test func aGraphBecomesAWorkbookAndStaysTheSame() throws {
    let folder = try TemporaryFolder()
    let graph = try folder.write("g.csv", "from,to,weight,note\nA,B,2.5,x\nB,C,1,=1+1\n")
    let excel = folder.file("g.xlsx").path
    #expect(try Spind.run("convert", graph, excel).status == 0)
    let check = try Spind.run("check", excel)
    #expect(check.status == 0)
    let measures = try Spind.run("measure", excel, "--measure", "degree", "--format", "csv")
    #expect(measures.text.contains("B;2"))
  }

  @Test func aFileThatIsNoWorkbookIsRefusedWithARemedy() throws {
    let folder = try TemporaryFolder()
    let text = try folder.write("a.xlsx", "fra;til\nA;B\n")
    let result = try Spind.run("check", text)
    #expect(result.status == 1 && result.output.isEmpty)
    #expect(result.errors.contains(".csv"))
  }

  @Test func aSurveyBecomesTies() throws {
    let folder = try TemporaryFolder()
    let area = folder.file("a").path
    try FileManager.default.createDirectory(atPath: area, withIntermediateDirectories: true)
    for (name, text) in [
      ("område", "nøgle;værdi\nskema.kontakt;Svar\nskema.kontakt.dato;01-02-2026\n"),
      ("aktører", "navn;niveau;sektor\nChef;ledelse;skole\nBo;mellemniveau;politi\n"),
      ("Svar", "Hvem er du?;Hvor ofte? [Chef];Hvor ofte? [Bo]\nBo;Hver uge;\nChef;;Månedligt\n"),
    ] { try folder.write("a/\(name).csv", text) }
    let check = try Spind.run("check", area)
    #expect(check.status == 0 && check.text.contains("Svar"))
    let excel = folder.file("b.xlsx").path
    #expect(try Spind.run("convert", area, excel).status == 0)
    let measures = try Spind.run("measure", excel, "--measure", "degree", "--format", "csv")
    #expect(measures.text.contains("Chef;1"))
  }
}
