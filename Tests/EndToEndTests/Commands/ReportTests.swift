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
}
