import Foundation
import Testing

@Suite struct ReportTests {
  @Test(arguments: ["havreengen", "laerkesletten"], ["da", "en"])
  func theMainJob(area: String, language: String) throws {
    let folder = try TemporaryFolder()
    let path = folder.file("report.html").path
    let run = try Spind.run(
      "report", Spind.example(area), "-o", path, "--language", language)
    #expect(run.status == 0, "\(run.errors)")
    #expect(try folder.names == ["report.html"])
    let html = try String(contentsOfFile: path, encoding: .utf8)
    #expect(html.contains("<html lang=\"\(language)\""))
    #expect(html.components(separatedBy: "<svg").count >= 3)
    #expect(html.contains("bakkes tydeligt op"))
    // Nothing is fetched: every address is a fragment of the page or a name space.
    for attribute in ["src=", "href="] {
      for part in html.components(separatedBy: attribute).dropFirst() {
        #expect(part.hasPrefix("\"#") || part.hasPrefix("\"data:"), "\(part.prefix(40))")
      }
    }
  }

  @Test func equalInputGivesEqualBytes() throws {
    let first = try Spind.run("report", Spind.example("havreengen"), "-o", "-")
    let second = try Spind.run("report", Spind.example("havreengen"), "-o", "-")
    #expect(first.status == 0)
    #expect(first.output == second.output)
    #expect(first.text.hasPrefix("<!DOCTYPE html>") || first.text.hasPrefix("<!doctype html>"))
  }

  @Test func aWorkbookWithErrorsGivesNoReport() throws {
    let folder = try TemporaryFolder()
    try folder.write("aktører.csv", "navn;niveau\nSkoleleder;chefagtig\n")
    try folder.write("relationer.csv", "fra;til;siden\nSkoleleder;Klubleder;31-02-2026\n")
    let output = try TemporaryFolder()
    let run = try Spind.run("report", folder.url.path, "-o", output.file("r.html").path)
    #expect(run.status == 1)
    #expect(run.errors.contains("aktører.csv, række 2, kolonne 'niveau'"))
    #expect(run.errors.contains("relationer.csv, række 2, kolonne 'siden'"))
    #expect(try output.names.isEmpty)
  }

  /// A page is to be mailed: a few hundred kB for an area of 75 actors and 257 ties, both languages.
  @Test func thePageIsLight() throws {
    let run = try Spind.run("report", Spind.example("laerkesletten"), "-o", "-", "--quiet")
    #expect(run.output.count < 640_000)
  }

  @Test(arguments: ["da", "en"])
  func everySectionIsATable(language: String) throws {
    let folder = try TemporaryFolder()
    let tables = folder.file("tabeller").path + "/"
    let run = try Spind.run(
      "report", Spind.example("havreengen"), "-o", tables, "--language", language)
    #expect(run.status == 0, "\(run.errors)")
    let names = try FileManager.default.contentsOfDirectory(atPath: tables)
    #expect(names.count > 20 && names.allSatisfy { $0.hasSuffix(".csv") })
    let meetings = try String(contentsOfFile: tables + "meetings.csv", encoding: .utf8)
    #expect(meetings.contains(language == "da" ? "Møde" : "Meeting"))
    let file = folder.file("fil")
    try Data().write(to: file)
    let refused = try Spind.run(
      "report", Spind.example("havreengen"), "-o", file.path, "--format", "csv")
    #expect(refused.status == 73)
  }

  @Test func aWordDocumentIsWritten() throws {
    let folder = try TemporaryFolder()
    for name in ["a.docx", "b.docx"] {
      let run = try Spind.run(
        "report", Spind.example("havreengen"), "-o", folder.file(name).path, "--meetings", "0")
      #expect(run.status == 0, "\(run.errors)")
    }
    let bytes = try Data(contentsOf: folder.file("a.docx"))
    #expect(bytes.starts(with: Data("PK".utf8)))
    #expect(bytes == (try Data(contentsOf: folder.file("b.docx"))))
  }

  /// LibreOffice opens the document; asked for by `SPIND_TEST_OFFICE=1`, since it is large.
  @Test(.enabled(if: ProcessInfo.processInfo.environment["SPIND_TEST_OFFICE"] == "1"))
  func libreOfficeOpensTheWordDocument() throws {
    let folder = try TemporaryFolder()
    let path = folder.file("report.docx").path
    #expect(try Spind.run("report", Spind.example("laerkesletten"), "-o", path).status == 0)
    let office = Process()
    office.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    office.arguments = [
      "soffice", "-env:UserInstallation=file://\(folder.file("profile").path)", "--headless",
      "--convert-to", "txt:Text", "--outdir", folder.url.path, path,
    ]
    office.standardOutput = FileHandle.nullDevice
    try office.run()
    office.waitUntilExit()
    let text = try String(contentsOf: folder.file("report.txt"), encoding: .utf8)
    #expect(text.contains("Lærkesletten") && text.contains("De vægtigste huller"))
  }

  @Test func aPDFNeedsChromiumOrSaysHowToPrint() throws {
    let folder = try TemporaryFolder()
    let path = folder.file("report.pdf").path
    let run = try Spind.run("report", Spind.example("havreengen"), "-o", path, "--short")
    if run.status == 0 {
      let bytes = try Data(contentsOf: folder.file("report.pdf"))
      #expect(bytes.starts(with: Data("%PDF".utf8)))
    } else {
      #expect(run.status == 4)
      #expect(run.errors.contains("Udskriv"))
      #expect(try folder.names.isEmpty)
    }
  }
}
