import Localization
import Testing

@Suite struct CSVDialectTests {
  private let rows: [[CSVCell]] = [
    [.text("navn"), .text("mellemværende")],
    [.text("Direktør, \"Social\""), .number(0.5)],
    [.text("linje\nskift"), CSVCell(nil)],
    [.text("Skole"), .number(3)],
  ]

  @Test func danishExcel() {
    #expect(
      CSVDialect.excelDanish.text(rows) == "\u{FEFF}navn;mellemværende\r\n"
        + "\"Direktør, \"\"Social\"\"\";0,5\r\n\"linje\nskift\";\r\nSkole;3\r\n")
  }

  @Test func plain() {
    #expect(CSVDialect.plain.text([[.text("a;b"), .number(1.25)]]) == "\"a;b\",1.25\r\n")
    #expect(CSVDialect.plain.text([[.number(.nan), .number(.infinity)]]) == ",\r\n")
  }

  @Test func aQuoteWithACombiningMarkIsDoubled() {
    #expect(CSVDialect.plain.text([[.text("a\"\u{301}b")]]) == "\"a\"\"\u{301}b\"\r\n")
  }

  @Test(arguments: ["=1+1", "+45", "-x", "@SUM(A1)", "\tx", "\rx"])
  func formulasAreNeutralized(text: String) {
    #expect(CSVDialect.plain.text([[.text(text)]]).contains("'" + text))
  }
}
