import Foundation
import Testing

/// Every command that prints a result writes it to a file as well, in the form that its ending names.
@Suite struct ResultFileTests {
  private static let area = Spind.example("havreengen")

  @Test(arguments: [
    ["gaps", area], ["diagnose", "brokers", area], ["advise", area, "--meetings", "1"],
    ["whatif", area, "--remove", "Hotspotchef"], ["compare", area, "--from", "2025-01-01"],
    ["rules"], ["measure", area, "--measure", "degree"], ["effect", area],
  ])
  func theEndingDecidesTheForm(command: [String]) throws {
    let folder = try TemporaryFolder()
    let path = folder.file("resultat.json").path
    let run = try Spind.run(command + ["-o", path])
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.isEmpty)
    #expect(run.errors.contains("Skrevet: \(path)"))
    let printed = try Spind.run(command + ["--format", "json"])
    #expect(try Data(contentsOf: folder.file("resultat.json")) == printed.output)
    #expect((try? JSONSerialization.jsonObject(with: printed.output)) != nil)
  }

  @Test func theFormAskedForGoesBeforeTheEnding() throws {
    let folder = try TemporaryFolder()
    let path = folder.file("huller.csv").path
    #expect(try Spind.run("gaps", Self.area, "-o", path).status == 0)
    let table = try String(contentsOf: folder.file("huller.csv"), encoding: .utf8)
    #expect(table.contains(";"))
    #expect(try Spind.run("gaps", Self.area, "-o", path, "--format", "text").status == 0)
    let text = try String(contentsOf: folder.file("huller.csv"), encoding: .utf8)
    #expect(text.hasPrefix("Havreengen"))
  }

  @Test func aPictureOfAFileWithoutATellingEnding() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("net.dat", "a\tpp\tb\n")
    let picture = folder.file("net.dot").path
    let run = try Spind.run("draw", "map", path, "--input-format", "sif", "-o", picture)
    #expect(run.status == 0, "\(run.errors)")
    #expect(try Spind.run("draw", "map", path, "--input-format", "sfi", "-o", picture).status == 64)
  }
}
