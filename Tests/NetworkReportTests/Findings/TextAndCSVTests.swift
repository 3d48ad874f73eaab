import CoordinationGaps
import Localization
import SteeringModel
import TestSupport
import Testing

@testable import NetworkReport

@Suite struct GapsTextTests {
  @Test func theTextReadsFromTheWeightiestDownwards() {
    let text = ExampleNetwork.gaps().text(in: .danish)
    #expect(
      text == """
        Prøveengen, 1. marts 2026
        2 huller, 1 på plads, 1 ukendt, 1 undtaget, 1 ikke relevant

        KRITISK
        VRT-01  Der er kort vej op
          - Lokalbetjent har langt op.
            Næste skridt: Ring til dem.
            Hvem: Hotspotchef
            Et niveau mangler.

        HØJ
        KNW-03  Nogen kender de unge
          - Ingen kender Unge voksne.
            Næste skridt: Find en.
          - En kun indirekte.
            Næste skridt: Spørg igen.

        FRA GADEN TIL EN BESLUTNING
        Går for langsomt (middel)
          - Fra Gadeplansmedarbejder ser noget hos Drenge 12-14 år, går der 19 dage, før
            en beslutningstager ved det. Grænsen er 14 dage. Længst venter det mellem
            Hotspotchef og Skoleleder (15 dage).
            Næste skridt: Aftal med Skoleleder, hvordan Hotspotchef får svar på det, der
            ikke kan vente.
            Hvem: Hotspotchef

        UKENDT
        AGR-02  Aftaler følges op: mangler kolonnen i_stillingen_siden i arket aktører

        UNDTAGET
        STG-04  En direktør er med: Direktøren kommer til maj

        IKKE RELEVANT
        CTX-01  Målgruppen er ung: Der er ingen voksne.

        I ORDEN
        HUB-01  Der er en hotspotenhed

        """)
  }

  @Test func noLineIsLongerThanTheWidthUnlessOneWordIs() {
    let lines = ExampleNetwork.gaps().text(in: .english, width: 40).split(separator: "\n")
    for line in lines where line.split(separator: " ").count > 2 { #expect(line.count <= 40) }
  }

  @Test func aNameCannotSteerTheTerminal() {
    let text = ExampleNetwork.gaps { $0.area.name = "A\u{1B}[2J\u{202E}\nB" }.text(in: .danish)
    #expect(text.hasPrefix("A\u{FFFD}[2J\u{FFFD} B, 1. marts 2026\n"))
  }
}

@Suite struct GapsCSVTests {
  @Test func danishExcelGetsSemicolonsAndAByteOrderMark() {
    let text = ExampleNetwork.gaps().csv(in: .danish)
    #expect(text.unicodeScalars.first == "\u{FEFF}")
    let lines = text.unicodeScalars.dropFirst().split(separator: "\r\n".unicodeScalars).map {
      String(String.UnicodeScalarView($0))
    }
    #expect(lines.first?.hasPrefix("regel;tilstand;vægt;tema;titel;") == true)
    // Two findings of one rule are two rows.
    #expect(lines.count == 1 + 7)
    #expect(lines.filter { $0.hasPrefix("KNW-03;Hul;") }.count == 2)
    #expect(lines[1].contains(";\"Hotspotchef – Lokalbetjent | Hotspotchef – Varmemester | "))
  }

  @Test func englishGetsCommas() {
    let text = ExampleNetwork.gaps().csv(in: .english)
    #expect(text.hasPrefix("rule,state,severity,theme,title,"))
    #expect(text.contains("\"Hotspotchef – Formand, beboerforeningen\"") == false)
    #expect(text.contains("Hotspotchef – Formand, beboerforeningen\""))
  }

  @Test(arguments: [
    ("=1+1", "'=1+1"), ("+45 12", "'+45 12"), ("-1", "'-1"), ("@A1", "'@A1"),
    ("\t=x", "\"'\t=x\""), ("\r=x", "\"'\r=x\""), ("=\u{301}1", "'=\u{301}1"),
    ("a;b", "\"a;b\""), ("\"a\"", "\"\"\"a\"\"\""), ("a\nb", "\"a\nb\""), ("1=1", "1=1"),
  ])
  func noCellIsAFormula(text: String, written: String) {
    #expect(CSVDialect.plain.text([[.text(text)]]) == written + "\r\n")
  }
}
