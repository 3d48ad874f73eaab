import Foundation
import Localization
import Testing

@testable import NetworkReport

/// The whole page against the one that was looked at and kept.
///
/// `RECORD_SNAPSHOTS=1 swift test --filter SnapshotTests` writes the pages anew and fails, so that a
/// recording never passes for a test; look at the difference, then run without it.
@Suite struct SnapshotTests {
  private static let folder = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().appendingPathComponent("Snapshots")

  @Test(arguments: Language.allCases)
  func thePageIsTheOneThatWasKept(language: Language) throws {
    let page = Report(ExampleNetwork.gaps()).html(in: language, pictures: ReportTests.pictures)
    try compare(page, with: "report.\(language.rawValue).html")
  }

  private func compare(_ page: String, with name: String) throws {
    let file = Self.folder.appendingPathComponent(name)
    if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1" {
      try FileManager.default.createDirectory(at: Self.folder, withIntermediateDirectories: true)
      try Data(page.utf8).write(to: file)
      Issue.record("\(name) was recorded; look at it and run the test again.")
      return
    }
    let kept = try String(contentsOf: file, encoding: .utf8)
    guard page != kept else { return }
    let lines = zip(
      page.split(separator: "\n", omittingEmptySubsequences: false),
      kept.split(separator: "\n", omittingEmptySubsequences: false)
    ).enumerated()
    let first = lines.first { $0.element.0 != $0.element.1 }
    Issue.record(
      """
      \(name) differs from line \((first?.offset ?? 0) + 1): \(first?.element.0 ?? "") \
      instead of \(first?.element.1 ?? "")
      """)
  }
}
