import Foundation
import Testing

@Suite struct DrawTests {
  @Test(arguments: ["circles", "levels", "delay", "overlap"])
  func everyFormat(kind: String) throws {
    let folder = try TemporaryFolder()
    let signatures: [(String, String)] = [
      ("svg", "<?xml"), ("pdf", "%PDF"), ("dot", "digraph"), ("png", "\u{FFFD}PNG"),
    ]
    for (ending, signature) in signatures {
      let path = folder.file("p.\(ending)").path
      let run = try Spind.run(
        "draw", kind, Spind.example("havreengen"), "-o", path, "--gaps", "--width", "600")
      #expect(run.status == 0, "\(run.errors)")
      let head = String(
        decoding: try Data(contentsOf: folder.file("p.\(ending)")).prefix(8), as: UTF8.self)
      let isGraph = ending == "dot" && head.hasPrefix("graph")
      #expect(head.hasPrefix(signature) || isGraph, "\(ending): \(head)")
    }
  }

  @Test func namesStayNames() throws {
    let folder = try TemporaryFolder()
    try folder.write(
      "aktører.csv",
      "navn;niveau;sektor\n\"<script>alert(1)</script>\";ledelse;skole\n\"\"\"></svg>\";middle;klub\n"
    )
    try folder.write("relationer.csv", "fra;til\n\"<script>alert(1)</script>\";\"\"\"></svg>\"\n")
    let run = try Spind.run("draw", "circles", folder.url.path, "-o", "-", "--format", "svg")
    #expect(run.status == 0, "\(run.errors)")
    #expect(!run.text.contains("<script"))
    #expect(run.text.contains("&lt;script&gt;"))
    let report = try Spind.run("report", folder.url.path, "-o", "-")
    #expect(report.status == 0, "\(report.errors)")
    #expect(!report.text.contains("<script>alert"))
  }

  @Test(arguments: ["svg", "pdf", "dot"])
  func equalInputGivesEqualBytes(format: String) throws {
    let arguments = [
      "draw", "map", Spind.example("havreengen"), "-o", "-", "--format", format, "--gaps",
    ]
    let first = try Spind.run(arguments, environment: [:])
    #expect(first.status == 0, "\(first.errors)")
    #expect(try Spind.run(arguments, environment: [:]).output == first.output)
  }

  @Test func aGraphWithoutDatesGetsNone() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("ties.csv", "from,to\nA,B\nB,C\n")
    let run = try Spind.run("draw", "map", path, "-o", "-", "--format", "svg")
    #expect(run.status == 0, "\(run.errors)")
    #expect(!run.text.contains("Pr. ") && run.text.contains("3 aktører og 2 relationer<"))
    let asked = try Spind.run(
      "draw", "map", path, "-o", "-", "--format", "svg", "--on", "2026-03-01")
    #expect(asked.text.contains("Pr. 1. marts 2026"))
  }

  @Test func anOptionWithoutEffectIsNamed() throws {
    let area = Spind.example("havreengen")
    let run = try Spind.run(
      "draw", "overlap", area, "-o", "-", "--format", "dot", "--size-by", "degree")
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.errors.contains("--size-by") && run.errors.contains("circles, levels"))
    let matrix = try Spind.run(
      "draw", "matrix", area, "-o", "-", "--format", "dot", "--cells", "actors")
    #expect(matrix.text.contains("Aktørmatrix"))
    #expect(!matrix.errors.contains("--cells"))
  }

  @Test func aMissingFontIsNamed() throws {
    let folder = try TemporaryFolder()
    let fonts = try folder.write(
      "fonts.conf", "<?xml version=\"1.0\"?><fontconfig><cachedir>/nowhere</cachedir></fontconfig>")
    let arguments = ["draw", "circles", Spind.example("havreengen"), "-o", "-", "--format", "svg"]
    let run = try Spind.run(arguments, environment: ["FONTCONFIG_FILE": fonts])
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.errors.contains("Open Sans") && run.errors.contains("fonts-open-sans"))
    #expect(run.text.contains("textLength="))
    #expect(try !Spind.run(arguments, environment: [:]).errors.contains("Open Sans"))
  }

  @Test func wrongUseIsExplained() throws {
    let area = Spind.example("havreengen")
    let kind = try Spind.run("draw", "torus", area, "-o", "x.svg")
    #expect(kind.status == 64)
    #expect(kind.errors.contains("circles"))
    let ending = try Spind.run("draw", "circles", area, "-o", "x.bmp")
    #expect(ending.status == 64)
    #expect(ending.errors.contains(".svg"))
    #expect(try Spind.run("draw", "circles", area, "-o", "x.png", "--width", "9").status == 64)
  }
}
