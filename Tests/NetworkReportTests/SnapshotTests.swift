import Localization
import TestSupport
import Testing

@testable import NetworkReport

/// The whole page against the one that was looked at and kept.
@Suite struct SnapshotTests {
  @Test(arguments: Language.allCases)
  func thePageIsTheOneThatWasKept(language: Language) throws {
    let page = Report(ExampleNetwork.gaps()).html(in: language, pictures: ReportTests.pictures)
    let snapshot = Snapshot("report.\(language.rawValue).html", beside: #filePath)
    #expect(try snapshot.difference(from: page) == nil)
  }
}
