import Foundation
import Testing

@Suite struct DrawTests {
  @Test(arguments: ["circles", "levels"])
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
