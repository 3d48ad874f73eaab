import CoordinationGaps
import Foundation
import NetworkReport
import Testing

/// The pages of `docs/rules` against the rules.
///
/// `RECORD_SNAPSHOTS=1 swift test --filter RulePagesTests` writes them anew and fails; look at the
/// difference, then run without it.
@Suite struct RulePagesTests {
  private static let folder = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("docs/rules")

  @Test func thePagesSayWhatTheRulesSay() throws {
    let files = RulePages().files
    let manager = FileManager.default
    if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1" {
      try? manager.removeItem(at: Self.folder)
      try manager.createDirectory(at: Self.folder, withIntermediateDirectories: true)
      for file in files {
        try Data(file.text.utf8).write(to: Self.folder.appendingPathComponent(file.name))
      }
      Issue.record("The pages were recorded; look at them and run the test again.")
      return
    }
    for file in files {
      let kept = try? String(
        contentsOf: Self.folder.appendingPathComponent(file.name), encoding: .utf8)
      #expect(kept == file.text, "docs/rules/\(file.name) is not up to date.")
    }
    let names = try manager.contentsOfDirectory(atPath: Self.folder.path)
    #expect(Set(names) == Set(files.map(\.name)))
  }

  @Test func theListLinksEveryPage() throws {
    let files = RulePages().files
    let list = try #require(files.first)
    #expect(list.name == "README.md")
    #expect(files.count == GapRules.all.count + 1)
    for file in files.dropFirst() { #expect(list.text.contains("](\(file.name))")) }
  }

  @Test func anExperienceIsNoDemand() throws {
    for rule in GapRules.all.map(\.about) {
      let text = try #require(RulePages([rule]).files.last).text
      #expect(text.contains("ikke et krav") == (rule.quote?.speaker != nil), "\(rule.id)")
    }
  }
}
