import Foundation
import Testing

@Suite struct EffectTests {
  @Test func theEffectOfTheExampleIsSaidWithItsUncertainty() throws {
    let run = try Spind.run("effect", Spind.example("laerkesletten"))
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.text.contains("er effekten −11,0 pr. 1.000 unge"))
    #expect(run.text.contains("Det kan ikke bevises."))
  }

  @Test(arguments: ["svg", "png", "pdf"])
  func theChartIsDrawn(form: String) throws {
    let folder = try TemporaryFolder()
    let path = folder.file("chart.\(form)").path
    let run = try Spind.run("effect", Spind.example("havreengen"), "-o", path, "--language", "en")
    #expect(run.status == 0, "\(run.errors)")
    let start = try Data(contentsOf: URL(fileURLWithPath: path)).prefix(5)
    let expected: [String: [UInt8]] = [
      "svg": Array("<?xml".utf8), "png": [0x89, 0x50, 0x4E, 0x47, 0x0D], "pdf": Array("%PDF-".utf8),
    ]
    #expect(Array(start) == expected[form])
  }

  @Test func anAreaWithoutFiguresIsToldWhatToWrite() throws {
    let folder = try TemporaryFolder()
    try folder.write("aktører.csv", "navn\nSkoleleder\n")
    try folder.write("relationer.csv", "fra;til\n")
    let run = try Spind.run("effect", folder.url.path)
    #expect(run.status == 1)
    #expect(run.errors.contains("arket indikatorer"))
  }
}
