import CoordinationGaps
import Localization
import Testing

@testable import NetworkReport

@Suite struct CSVTests {
  @Test(arguments: Language.allCases)
  func everySectionIsAFile(language: Language) throws {
    let report = Report(ExampleNetwork.gaps())
    let files = report.csv(in: language)
    #expect(files.map(\.name) == report.sections(in: language).map { "\($0.anchor).csv" })
    for name in ["summary.csv", "gaps.csv", "actors.csv", "actor-list.csv", "glossary.csv"] {
      let file = try #require(files.first { $0.name == name }, "\(name)")
      #expect(file.text.split(separator: "\r\n").count > 1, "\(name)")
      #expect(file.text.hasPrefix("\u{FEFF}") == (language == .danish))
    }
    #expect(files.allSatisfy { !$0.text.contains("<") || $0.text.contains("&lt;") == false })
  }

  @Test func theGapsAreThoseOfTheCommand() throws {
    let gaps = ExampleNetwork.gaps()
    let file = try #require(Report(gaps).csv(in: .english).first { $0.name == "gaps.csv" })
    #expect(file.text == gaps.csv(in: .english))
  }

  @Test func tablesKeepTheirRowsAndTextIsARowEach() {
    let rows = SectionRows(
      of: """
        <p class="intro">To  ord
        her.</p><svg><text>nej</text></svg><p hidden="">nej</p>
        <table><thead><tr><th>A</th><th>B</th></tr></thead><tbody><tr><th>x<span class="organisation">y\
        </span></th><td/></tr></tbody></table><dl><div><dt>Ord</dt><dd>Mening</dd></div></dl>
        <ul><li>a: <span class="name">b</span><span class="name">c</span></li></ul>
        """
    ).rows
    #expect(
      rows == [["To ord her."], ["A", "B"], ["x y", ""], ["Ord", "Mening"], ["a: b, c"]])
  }
}
