import Foundation
import Localization
import NetworkFormats
import Testing

/// `docs/ARBEJDSBOG.md` and `docs/WORKBOOK.md` against the schema.
///
/// `RECORD_SNAPSHOTS=1 swift test --filter WorkbookPageTests` writes them anew and fails; look at the
/// difference, then run without it.
@Suite struct WorkbookPageTests {
  private static let folder = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("docs")

  @Test(arguments: [(Language.danish, "ARBEJDSBOG.md"), (Language.english, "WORKBOOK.md")])
  func thePageSaysWhatTheSchemaSays(language: Language, name: String) throws {
    let page = Self.folder.appendingPathComponent(name)
    let text = WorkbookPage.text(in: language)
    if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1" {
      try Data(text.utf8).write(to: page)
      Issue.record("The page was recorded; look at it and run the test again.")
      return
    }
    let kept = try? String(contentsOf: page, encoding: .utf8)
    #expect(kept == text, "docs/\(name) is not up to date.")
  }
}
