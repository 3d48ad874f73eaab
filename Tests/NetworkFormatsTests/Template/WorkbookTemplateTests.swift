import Localization
import NetworkFormats
import SteeringModel
import Testing

@Suite struct WorkbookTemplateTests {
  @Test(arguments: Language.allCases)
  func whatItWritesItReadsBackWithoutARemark(language: Language) throws {
    let draft = WorkbookTemplate.draft(in: language)
    let files = WorkbookFolder.files(of: draft, in: language)
    #expect(files.count == SteeringNetwork.SheetName.allCases.count)
    let validation = WorkbookFolder.draft(name: "new", files: files).validation()
    #expect(validation.issues.map { $0.text(language) } == [])
    #expect(validation.network?.actors.count == 8)
    #expect(validation.counts.allSatisfy { $0.rows == $0.used })
  }

  @Test(arguments: Language.allCases)
  func anEmptyTemplateLacksActorsAndNothingElse(language: Language) {
    let draft = WorkbookTemplate.draft(in: language, isEmpty: true)
    let files = WorkbookFolder.files(of: draft, in: language)
    let issues = WorkbookFolder.draft(name: "new", files: files).validation().issues
    #expect(issues.allSatisfy { $0.location.row == nil })
    #expect(issues.count { $0.severity == .error } == 1)
  }

  @Test func theExampleUsesEverySheetButWaivers() {
    let draft = WorkbookTemplate.draft(in: .danish)
    let empty = draft.tables.filter { $0.rows.isEmpty }.map(\.sheet)
    #expect(empty == [.waivers])
  }

  @Test func headersAreInTheLanguage() {
    let danish = WorkbookTemplate.draft(in: .danish).tables.first { $0.sheet == .ties }
    #expect(danish?.headers.prefix(4) == ["fra", "til", "type", "retning"])
    let english = WorkbookTemplate.draft(in: .english).tables.first { $0.sheet == .ties }
    #expect(english?.headers.prefix(4) == ["from", "to", "kind", "direction"])
  }
}
