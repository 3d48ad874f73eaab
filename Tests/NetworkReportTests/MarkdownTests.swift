import Foundation
import Localization
import SteeringModel
import TestSupport
import Testing

@testable import NetworkReport

@Suite struct MarkdownTests {
  @Test func theDocumentHasTheSectionsOfThePage() {
    let gaps = ExampleNetwork.gaps()
    for language in Language.allCases {
      let document = Report(gaps).markdown(in: language, pictures: ReportTests.pictures)
      let page = PageReading(Report(gaps).html(in: language, pictures: ReportTests.pictures))
      let headings = document.split(separator: "\n").filter { $0.hasPrefix("## ") }
        .map { String($0.dropFirst(3)) }
      #expect(headings == page.all("h2").map(\.text))
    }
  }

  @Test func aTableHasAsManyCellsInEveryRow() {
    let document = Report(ExampleNetwork.gaps()).markdown(in: .danish)
    var width: Int?
    for line in document.split(separator: "\n", omittingEmptySubsequences: false) {
      guard line.hasPrefix("|") else {
        width = nil
        continue
      }
      let cells = line.replacingOccurrences(of: "\\|", with: "").count { $0 == "|" }
      #expect(width == nil || width == cells, "\(line)")
      width = cells
    }
  }

  @Test func aNameIsNoMarkup() {
    let document = Report(
      ExampleNetwork.gaps { $0.area.name = "# *A*\n## <b>|[x](y)`_" }
    ).markdown(in: .danish)
    #expect(document.hasPrefix("# \\# \\*A\\* \\#\\# &lt;b&gt;\\|\\[x\\](y)\\`\\_\n"))
  }
}
