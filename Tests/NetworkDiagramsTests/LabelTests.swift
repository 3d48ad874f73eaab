import DOTLanguage
import Testing

@testable import NetworkDiagrams

@Suite("Labels in boxes")
struct LabelTests {
  static func fitting(_ texts: [String]) throws -> LabelFitting {
    LabelFitting(
      widths: try WordWidths(regular: texts, bold: texts, measure: SampleNetworks.measure))
  }

  static let titles = [
    "Områdechef, skole", "Gadeplansmedarbejder", "Kriminalforsorgen, sagsbehandler",
    "Direktør, Beskæftigelses- og Integrationsforvaltningen", "SSP", "Hotspotchef", "A B C D E F",
    "Ungdomsuddannelsesvejlederkoordinator", "Supercalifragilisticexpialidocious",
    String(repeating: "x", count: 300), String(repeating: "ord ", count: 60), "",
  ]

  @Test("Every line fits the box and all lines fit its height", arguments: titles)
  func fits(title: String) throws {
    let fitting = try Self.fitting([title])
    let label = fitting.fit(title, width: 76, height: 26, font: DOTFont(size: 8.5))
    #expect(!label.lines.isEmpty)
    #expect(Double(label.lines.count) * label.font.size * LabelFitting.lineHeight <= 26.01)
    for line in label.lines {
      #expect(fitting.widths.width(of: line, label.font) <= 76.01, "\(line)")
    }
  }

  @Test("Nothing is lost unless the label says so", arguments: titles.filter { $0.count < 60 })
  func complete(title: String) throws {
    let label = try Self.fitting([title]).fit(
      title, width: 76, height: 26, font: DOTFont(size: 8.5))
    let shown = label.lines.joined().filter { $0 != " " && $0 != "-" }
    #expect(shown == title.filter { $0 != " " && $0 != "-" } || shown.hasSuffix("…"))
  }

  @Test("A title and its place stand on lines of their own")
  func comma() throws {
    let fitting = try Self.fitting(["Områdechef, børn og unge"])
    let lines = fitting.wrap("Områdechef, børn og unge", width: 90, font: DOTFont(size: 8.5))
    #expect(lines == ["Områdechef,", "børn og unge"])
  }

  @Test(
    "Compounds break before their last part",
    arguments: [
      ("Gadeplansmedarbejder", [4, 9]), ("Natteravnskoordinator", [10]),
      ("Virksomhedskonsulent", [11]), ("Kriminalforsorgen", [8]),
    ])
  func compounds(word: String, places: [Int]) {
    #expect(Hyphenation.compoundBreaks(in: word) == places)
  }

  @Test("Syllables keep a consonant for the next line")
  func syllables() {
    #expect(Hyphenation.breaks(in: "Supercali").allSatisfy { [3, 5, 6].contains($0) })
    #expect(Hyphenation.breaks(in: "xxx").isEmpty)
  }
}
