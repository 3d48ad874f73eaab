import Foundation
import Testing

@Suite struct CheckTests {
  private func workbook(_ actors: String) throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try FileManager.default.createDirectory(
      at: folder.file("o"), withIntermediateDirectories: false)
    try folder.write("o/aktører.csv", actors)
    try folder.write("o/relationer.csv", "fra;til\nA;B\n")
    return folder
  }

  @Test func aCorrectedCopyIsWrittenAndTheOriginalKept() throws {
    let actors = "navn;niveau\n A ;ledels\nB;praktiker\n"
    let folder = try workbook(actors)
    let (area, copy) = (folder.file("o").path, folder.file("k").path)
    #expect(try Spind.run("check", area).status == 1)
    let asked = try Spind.run("check", area, "--fix", "-o", copy)
    #expect(asked.status == 1)
    #expect(asked.errors.contains("Ikke rettet: aktører.csv, række 2, kolonne 'niveau'"))
    let fixed = try Spind.run(
      "check", area, "--fix", "--yes", "-o", copy + "2", "--format", "json")
    #expect(fixed.status == 0)
    let document = try JSONSerialization.jsonObject(with: fixed.output) as? [String: Any]
    #expect(document?["ok"] as? Bool == true)
    #expect((document?["corrections"] as? [Any])?.count == 2)
    #expect(try String(contentsOf: folder.file("o/aktører.csv"), encoding: .utf8) == actors)
    #expect(try Spind.run("check", copy + "2").status == 0)
    #expect(try Spind.run("check", area, "--fix", "-o", copy).status == 73)
    #expect(try Spind.run("check", area, "--fix").status == 64)
  }

  @Test func whatIsTheSameOfManyRowsIsSaidOnceButErrorsEach() throws {
    let folder = try workbook("navn\nA\nB\n")
    let rows = (1...16).map { "A;B;\($0 < 12 ? "kontakt;" : "venskab;2026-01-01");note \($0)" }
    try folder.write("o/relationer.csv", "fra;til;type;siden;note\n" + rows.joined(separator: "\n"))
    let text = try Spind.run("check", folder.file("o").path).text
    #expect(text.contains("relationer.csv, 11 rækker (2, 3, 4, 5, 6, 7, 8, 9, 10, 11 og 12), "))
    #expect(!text.contains("relationer.csv, række 2"))
    for row in 13...17 { #expect(text.contains("relationer.csv, række \(row), kolonne 'type'")) }
    #expect(text.contains("(11 brugt, 5 nævnt ovenfor)"))
  }

  @Test func jsonIsGivenOfWhatCannotBeReadToo() throws {
    let folder = try TemporaryFolder()
    let file = try folder.write("x.graphml", "<graphml>\n<graph>")
    let result = try Spind.run("check", file, "--format", "json")
    #expect(result.status == 1)
    let document = try #require(
      try JSONSerialization.jsonObject(with: result.output) as? [String: Any])
    let issues = try #require(document["issues"] as? [[String: Any]])
    #expect(issues[0]["code"] as? String == "bad-xml" && issues[0]["line"] as? Int == 2)
    #expect(document["ok"] as? Bool == false && document["errors"] as? Int == 1)
  }

  @Test func aSheetOfAFolderLeadsToTheFolder() throws {
    let folder = try workbook("navn\nA\nB\n")
    let result = try Spind.run("check", folder.file("o/aktører.csv").path)
    #expect(result.status == 64)
    #expect(result.errors.contains("Angiv mappen: \(folder.file("o").path)"))
    let alone = try folder.write("ties.csv", "from;to\nA;B\n")
    #expect(try Spind.run("check", alone).status == 0)
  }
}
