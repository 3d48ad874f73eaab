import Localization
import NetworkFormats
import SteeringModel
import Testing

/// A workbook with a survey, through every form that a workbook may have.
@Suite struct FormRoundTripTests {
  private static let sheets: [(String, [[String]])] = [
    ("område", [["nøgle", "værdi"], ["skema", "Svar 2026"]]),
    (
      "aktører",
      [["navn", "niveau", "sektor"], ["Chef", "ledelse", "skole"], ["Bo", "ledelse", "politi"]]
    ),
    ("relationer", [["fra", "til", "siden"], ["Chef", "Bo", "2026-01-01"]]),
    ("Svar 2026", [["navn", "Kontakt [Chef]", "Kontakt [Bo]"], ["Bo", "ugentligt", ""]]),
  ]

  private static var folder: [SourceFile] {
    sheets.map { title, rows in
      let text = rows.map { $0.joined(separator: ";") + "\n" }.joined()
      return SourceFile(name: title + ".csv", bytes: Array(text.utf8))
    }
  }

  private func check(_ input: NetworkInput) throws {
    guard case .workbook(let draft) = input else { throw XLSXFixture.NoWorkbook() }
    #expect(draft.forms.map(\.title) == ["Svar 2026"])
    let network = try draft.validated()
    #expect(network.issues.isEmpty)
    #expect(network.reports.map(\.frequency?.days) == [nil, 7])
    #expect(network.actors.map(\.interviewed) == [nil, true])
  }

  @Test func theSurveyIsReadFromAndWrittenToEveryForm() throws {
    let folder = WorkbookFolder.draft(name: "x", files: Self.folder)
    try check(.workbook(folder))
    try check(.folder(name: "x", files: WorkbookFolder.files(of: folder, in: .danish)))
    try check(.file(YAMLWorkbookWriter.file(of: folder, in: .danish)))
    try check(.file(try XLSXWorkbookWriter.file(of: folder, in: .danish)))
  }

  @Test func aTitleNeverLeadsOutOfTheFolder() {
    let form = NetworkDraft.NamedSheet(title: "../x/y", source: "a", rows: [])
    let files = WorkbookFolder.files(of: NetworkDraft(name: "x", forms: [form]), in: .danish)
    #expect(files.map(\.name) == ["_._x_y.csv"])
  }
}
