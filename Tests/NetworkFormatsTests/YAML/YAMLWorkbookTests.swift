import Localization
import SteeringModel
import Testing

@testable import NetworkFormats

@Suite struct YAMLWorkbookTests {
  private func draft(_ text: String) throws(FormatError) -> NetworkDraft {
    let input = try NetworkInput.file(SourceFile(name: "Lunden.yaml", bytes: Array(text.utf8)))
    guard case .workbook(let draft) = input else { preconditionFailure("YAML is a workbook.") }
    return draft
  }

  private func codes(_ text: String) -> [String] {
    do throws(FormatError) {
      return try draft(text).validation().issues.map(\.code)
    } catch {
      return error.issues.map(\.code)
    }
  }

  private let workbook = """
    område:
      kommune: Sund Kommune
      kernesektorer: [skole, politi]
    aktører:
      - navn: "Skoleleder, Engskolen"
        niveau: mellemniveau
        sektor: skole
        lokal: ja
      - navn: Hotspotchef
        niveau: mellemniveau
        sektor: hotspot
        roller: [hotspotchef, koordinator]
    ties:
      - from: Hotspotchef
        to: Skoleleder, Engskolen
        since: 2026-01-01
        strength: 4
    fora:
    """

  @Test func aWorkbookIsRead() throws {
    let network = try draft(workbook).validated()
    #expect(network.area.name == "Lunden" && network.area.municipality == "Sund Kommune")
    #expect(network.area.coreSectors == [.school, .police])
    #expect(network.actors.map(\.name) == ["Skoleleder, Engskolen", "Hotspotchef"])
    #expect(network.actors[1].roles == [.hotspotChief, .coordinator])
    #expect(network.actors[0].isLocal == true)
    #expect(network.ties.count == 1 && network.ties[0].strength == 4)
  }

  @Test func whatIsWrittenIsReadBack() throws {
    var draft = WorkbookTemplate.draft(in: .danish)
    let odd = [
      "null", "# x", "a: b", "'", "\"", "- a", "to\nlinjer", "ja", "1,5", "*a", "{", "å|b",
    ]
    let note = try #require(draft.tables[1].headers.firstIndex(of: "note"))
    for (position, text) in odd.enumerated() where position < draft.tables[1].rows.count {
      draft.tables[1].rows[position].cells[note] = text
    }
    let file = YAMLWorkbookWriter.file(of: draft, in: .danish)
    guard case .workbook(let back) = try NetworkInput.file(file) else {
      preconditionFailure("YAML is a workbook.")
    }
    let (network, again) = (try draft.validated(), try back.validated())
    #expect(again.ties == network.ties)
    #expect(again.actors.map(\.note) == network.actors.map(\.note))
    #expect(again.actors.map(\.name) == network.actors.map(\.name))
    #expect(again.circles == network.circles)
    #expect(again.agreements.map(\.text) == network.agreements.map(\.text))
    #expect(again.area == network.area)
  }

  @Test func oddTextsSurvive() throws {
    let odd = ["null", "# x", "a: b", "'", "\"", "- a", "to\nlinjer", "ja", "*a", "{", "?", "%"]
    let draft = NetworkDraft(
      name: "x",
      tables: [
        .init(
          sheet: .actors, source: "aktører", headers: ["navn", "note"],
          rows: odd.enumerated().map { .init(number: $0 + 2, cells: ["A\($0)", $1]) })
      ])
    let file = YAMLWorkbookWriter.file(of: draft, in: .english)
    guard case .workbook(let back) = try NetworkInput.file(file) else {
      preconditionFailure("YAML is a workbook.")
    }
    #expect(back.tables[0].rows.map { $0.cells.last ?? "" } == odd)
  }

  @Test func placesAreLines() throws {
    let text = workbook.replacing("strength: 4", with: "strength: 9")
    let issue = try #require(try draft(text).validation().issues.first { $0.severity == .error })
    #expect(issue.code == "number-out-of-range")
    #expect(issue.location.source == "Lunden.yaml: ties" && issue.location.row == 14)
  }

  @Test func faultsAreNamed() {
    #expect(codes("aktører: [") == ["bad-yaml"])
    #expect(codes("- a\n- b") == ["not-a-workbook"])
    #expect(codes("aktører: navn") == ["not-a-list"])
    #expect(codes("aktører:\n  - navn") == ["not-a-row"])
    #expect(codes("aktører:\n  - navn: {a: 1}") == ["nested-value"])
    #expect(codes("") == ["not-a-workbook"])
    #expect(codes("unge:\n  - navn: Bo").contains("young-person-sheet"))
    #expect(codes("a: 1\na: 2") == ["duplicate-key"])
  }

  @Test func deepAndSwellingFilesAreRefused() {
    #expect(codes("aktører: " + String(repeating: "[", count: 100_000)) == ["bad-yaml"])
    #expect(codes("aktører: " + String(repeating: "- ", count: 100_000)) == ["bad-yaml"])
    var bomb = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n"
    for level in 1...9 {
      let alias = Array(repeating: "*a\(level - 1)", count: 10).joined(separator: ", ")
      bomb += "a\(level): &a\(level) [\(alias)]\n"
    }
    #expect(!codes(bomb).isEmpty)
  }
}
