import Foundation
import Localization
import NetworkFormats
import SteeringModel
import Testing
import ZipArchive

/// Excel files that Spind writes: it reads them back without a remark and loses nothing.
@Suite struct XLSXWritingTests {
  private func draft(of file: SourceFile) throws -> NetworkDraft {
    guard case .workbook(let draft) = try NetworkInput.file(file) else {
      throw XLSXFixture.NoWorkbook()
    }
    return draft
  }

  /// The text of a part of a file.
  private func part(_ name: String, of file: SourceFile) throws -> String {
    var reader = try ZipReader(file.bytes)
    return String(decoding: try reader.bytes(named: name), as: UTF8.self)
  }

  @Test(arguments: Language.allCases, [false, true])
  func theTemplateIsReadBackWithoutARemark(language: Language, isEmpty: Bool) throws {
    let template = WorkbookTemplate.draft(in: language, isEmpty: isEmpty)
    let file = try XLSXWorkbookWriter.file(of: template, in: language)
    let read = try draft(of: file)
    #expect(read.issues.isEmpty && read.otherSources.isEmpty)
    #expect(read.tables.map(\.sheet) == template.tables.map(\.sheet))
    #expect(read.tables.map(\.headers) == template.tables.map(\.headers))
    let (before, after) = (template.validation(), read.validation())
    #expect(after.issues.map(\.code) == before.issues.map(\.code))
    guard !isEmpty else { return }
    #expect(after.issues.isEmpty)
    let network = try #require(after.network)
    let original = try #require(before.network)
    #expect(network.actors.map(\.name) == original.actors.map(\.name))
    #expect(network.reports.map(\.lastContact) == original.reports.map(\.lastContact))
    #expect(network.agreements.map(\.due) == original.agreements.map(\.due))
    #expect(network.area.date == original.area.date)
  }

  @Test func theSameDraftGivesTheSameBytes() throws {
    let template = WorkbookTemplate.draft(in: .danish)
    let first = try XLSXWorkbookWriter.file(of: template, in: .danish)
    #expect(try XLSXWorkbookWriter.file(of: template, in: .danish).bytes == first.bytes)
  }

  @Test func guidanceComesFirstAndListsAreHidden() throws {
    let file = try XLSXWorkbookWriter.file(
      of: WorkbookTemplate.draft(in: .danish), in: .danish)
    let workbook = try part("xl/workbook.xml", of: file)
    let titles = workbook.matches(of: /<sheet name="([^"]+)"/).map { String($0.1) }
    #expect(titles.first == "vejledning" && titles.last == "lister")
    #expect(
      titles.dropFirst().dropLast().allSatisfy { NetworkDraft.sheet(titled: $0) != nil })
    #expect(workbook.contains("name=\"lister\" sheetId=\"16\" state=\"hidden\""))
  }

  @Test func everySheetHasNotesListsAndAFrozenHeader() throws {
    let file = try XLSXWorkbookWriter.file(
      of: WorkbookTemplate.draft(in: .danish), in: .danish)
    for (position, schema) in WorkbookSchema.sheets.enumerated() {
      let sheet = try part("xl/worksheets/sheet\(position + 2).xml", of: file)
      let lists = sheet.matches(of: /<dataValidation type="list"/).count
      let expected = schema.columns.count { column in
        switch column.content {
        case .reference, .references: true
        default: column.content.choices != nil || column.names.preferred.en == "key"
        }
      }
      #expect(lists == expected, "\(schema.name)")
      #expect(sheet.contains("state=\"frozen\"") && sheet.contains("<autoFilter"))
      let notes = try part("xl/comments\(position + 1).xml", of: file)
      #expect(notes.matches(of: #/<comment /#).count == schema.columns.count, "\(schema.name)")
    }
    let actors = try part("xl/worksheets/sheet3.xml", of: file)
    #expect(actors.contains("lister!$") || actors.contains("'lister'!$"))
    let seats = try part("xl/worksheets/sheet6.xml", of: file)
    #expect(seats.contains("'aktører'!$B$2:$B$300"))
  }

  @Test func textsStayTextsWhateverTheyBeginWith() throws {
    let texts = [
      "=1+1", "+45 12", "-x", "@navn", "'apostrof", "00123", "1.234", "a_x0041_b", "to\nlinjer",
      "<b>&\"", "TRUE", "日本 😀", "#REF!",
    ]
    let table = NetworkDraft.Table(
      sheet: .actors, source: "aktører", headers: ["navn", "niveau", "ukendt"],
      rows: texts.enumerated().map { position, text in
        NetworkDraft.Row(number: position + 2, cells: ["A\(position)", "ledelse", text])
      })
    let file = try XLSXWorkbookWriter.file(
      of: NetworkDraft(name: "x", tables: [table]), in: .danish)
    let sheet = try part("xl/worksheets/sheet2.xml", of: file)
    #expect(!sheet.contains("<f>"))
    #expect(try draft(of: file).tables[0].rows.map { $0.cells[2] } == texts)
  }

  @Test func daysAndNumbersAreWrittenAsSuch() throws {
    let table = NetworkDraft.Table(
      sheet: .ties, source: "relationer", headers: ["fra", "til", "hyppighed", "siden"],
      rows: [
        NetworkDraft.Row(number: 2, cells: ["A", "B", "7", "1.3.2026"]),
        NetworkDraft.Row(number: 3, cells: ["A", "B", "ugentligt", "i marts"]),
        NetworkDraft.Row(number: 4, cells: ["A", "B", "0,5", "2026-03-01 12:00"]),
        NetworkDraft.Row(number: 5, cells: ["A", "B", "", "1900-02-28"]),
      ])
    let file = try XLSXWorkbookWriter.file(
      of: NetworkDraft(name: "x", tables: [table]), in: .danish)
    let sheet = try part("xl/worksheets/sheet2.xml", of: file)
    #expect(sheet.contains("<v>46082</v>") && sheet.contains("<v>7</v>"))
    #expect(
      try draft(of: file).tables[0].rows.map { Array($0.cells[2...]) } == [
        ["7", "2026-03-01"], ["ugentligt", "i marts"], ["0.5", "2026-03-01 12:00"],
        ["", "1900-02-28"],
      ])
  }

  @Test func whatExcelCannotHoldIsRefused() throws {
    let long = String(repeating: "x", count: 40_000)
    let table = NetworkDraft.Table(
      sheet: .actors, source: "aktører", headers: ["navn"],
      rows: [NetworkDraft.Row(number: 2, cells: [long])])
    #expect(throws: FormatError.self) {
      try XLSXWorkbookWriter.file(of: NetworkDraft(name: "x", tables: [table]), in: .danish)
    }
    let form = NetworkDraft.NamedSheet(title: "a:b", source: "a", rows: [])
    #expect(throws: FormatError.self) {
      try XLSXWorkbookWriter.file(of: NetworkDraft(name: "x", forms: [form]), in: .danish)
    }
  }

  /// LibreOffice, where it is installed, opens the template without a repair and saves the same
  /// network.
  @Test(.enabled(if: LibreOffice.path != nil), arguments: Language.allCases)
  func libreOfficeSavesTheSameNetwork(language: Language) throws {
    let file = try XLSXWorkbookWriter.file(
      of: WorkbookTemplate.draft(in: language), in: language)
    let saved = try LibreOffice.savedAgain(file)
    let (before, after) = (try draft(of: file), try draft(of: saved))
    #expect(after.tables.map(\.headers) == before.tables.map(\.headers))
    #expect(after.tables.map { $0.rows.map(\.cells) } == before.tables.map { $0.rows.map(\.cells) })
    #expect(after.issues.isEmpty)
  }
}

/// The office program, if it is there.
private enum LibreOffice {
  static let path = ["/usr/bin/soffice", "/usr/local/bin/soffice"].first {
    FileManager.default.isExecutableFile(atPath: $0)
  }

  struct Failed: Error {}

  /// The file as the program saves it.
  static func savedAgain(_ file: SourceFile) throws -> SourceFile {
    guard let path else { throw Failed() }
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("spind-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let input = folder.appendingPathComponent("in.xlsx")
    try Data(file.bytes).write(to: input)
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = [
      "-env:UserInstallation=file://\(folder.path)/profile", "--headless", "--convert-to", "xlsx",
      "--outdir", folder.appendingPathComponent("out").path, input.path,
    ]
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    let saved = try Data(contentsOf: folder.appendingPathComponent("out/in.xlsx"))
    return SourceFile(name: file.name, bytes: [UInt8](saved))
  }
}
