import Localization
import Foundation
import SteeringModel
import Testing

@testable import NetworkFormats

@Suite struct WorkbookFolderTests {
  private func draft(_ files: [String: String]) -> NetworkDraft {
    WorkbookFolder.draft(
      name: "Område",
      files: files.map { SourceFile(name: $0.key, bytes: Array($0.value.utf8)) })
  }

  private func codes(_ draft: NetworkDraft) -> [String] { draft.validation().issues.map(\.code) }

  private let ties = "fra;til;siden\nA;B;2026-01-01"
  private let actors = "navn;niveau;sektor\nA;ledelse;skole\nB;ledelse;politi"

  @Test func filesAreToldByTheirNames() throws {
    for names in [
      ("aktører.csv", "relationer.csv"), ("Actors.CSV", "TIES.csv"),
      ("aktører.tsv", "relationer.txt"), ("akt\u{00F8}rer.csv", "ties.csv"),
    ] {
      let draft = draft([names.0: actors, names.1: ties])
      #expect(try draft.validated().ties.count == 1)
      #expect(draft.validation().issues.isEmpty)
    }
  }

  @Test func aNameComposedAsMacOSDoesIsTheSame() throws {
    let draft = draft([
      "akt\u{00F8}rer.csv": actors, "relationer.csv": ties, "ma\u{030A}l.csv": "tekst\nTryghed",
    ])
    #expect(try draft.validated().goals.count == 1)
  }

  @Test func foreignFilesAreRemarkedOnAndHiddenOnesPassedOver() {
    let draft = draft([
      "aktører.csv": actors, "relationer.csv": ties, "læsmig.csv": "x", "notat.docx": "x",
      ".DS_Store": "x", "~$aktører.csv": "x",
    ])
    #expect(draft.otherSources == ["læsmig.csv", "notat.docx"])
    #expect(codes(draft) == ["unknown-sheet", "unknown-sheet"])
  }

  @Test func twoFilesForOneSheetAreAnError() {
    let draft = draft(["aktører.csv": actors, "actors.csv": actors, "ties.csv": ties])
    #expect(codes(draft) == ["duplicate-sheet"])
  }

  @Test func aMissingSheetIsNotRead() {
    #expect(codes(draft(["aktører.csv": actors])) == ["missing-sheet"])
    #expect(codes(draft([:])) == ["missing-sheet", "missing-sheet"])
  }

  @Test func aFileForYoungPersonsIsRefused() {
    let draft = draft(["aktører.csv": actors, "relationer.csv": ties, "unge.csv": "navn\nBo"])
    #expect(codes(draft) == ["young-person-sheet"])
  }

  @Test func aFileThatBreaksOffIsNamedOnceAndTheRestStillChecked() {
    let broken = draft([
      "aktører.csv": "navn;niveau\nA;ledelse\n\"B;ledelse\nC;ledelse",
      "relationer.csv": "fra;til;siden\nA;C;31-02-2026",
    ])
    #expect(codes(broken).filter { $0 != "missing-sector" } == ["unclosed-quote", "bad-date"])
  }

  @Test(arguments: ["havreengen", "laerkesletten"])
  func theExampleAreasHaveNoErrorAndTheirPlannedWarnings(area: String) throws {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("examples/\(area)")
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path).map { name in
      SourceFile(
        name: name, bytes: [UInt8](try Data(contentsOf: folder.appendingPathComponent(name))))
    }
    let validation = WorkbookFolder.draft(name: area, files: files).validation()
    let found = validation.issues.map { "\($0.code) \($0.location.row ?? 0)" }
    let planned = [
      "havreengen": [], "laerkesletten": ["unlisted-actor 58", "missing-date 268"],
    ]
    #expect(found == planned[area])
    #expect(validation.network != nil)
    #expect(validation.counts.allSatisfy { $0.rows == $0.used })
    #expect(validation.counts.count == 14)
  }
}
