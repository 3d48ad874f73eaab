import Localization
import NetworkFormats
import SteeringModel
import Testing

/// Cells, sheets and dates of Excel files, as text.
@Suite struct XLSXReadingTests {
  private static let styles = """
    <numFmts><numFmt numFmtId="164" formatCode="[$-406]d\\. mmmm yyyy"/>\
    <numFmt numFmtId="165" formatCode="000000\\-0000"/><numFmt numFmtId="166" formatCode="General"/>\
    <numFmt numFmtId="167" formatCode="0&quot; dage&quot;"/></numFmts>\
    <cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/>\
    <xf numFmtId="20"/><xf numFmtId="166"/><xf numFmtId="167"/><xf numFmtId="22"/></cellXfs>
    """

  /// The text of the first cells of a row written as XML.
  private func texts(_ cells: String, from1904: Bool = false) throws -> [String] {
    var fixture = XLSXFixture()
    fixture.sharedStrings = [
      "<t>Skole</t>",
      "<r><t>Skole</t></r><r><rPr><b/></rPr><t xml:space=\"preserve\"> leder</t></r>",
      "<t>日</t><rPh sb=\"0\" eb=\"1\"><t>ni</t></rPh>", "<t>a_x000D_\nb_x0041_c_x</t>",
    ]
    fixture.styles = Self.styles
    fixture.countsFrom1904 = from1904
    fixture.add("aktører", cells: cells)
    return try fixture.draft().tables[0].headers
  }

  @Test func sharedTextsJoinTheirRuns() throws {
    let cells = (0..<4).map { "<c t=\"s\"><v>\($0)</v></c>" }.joined()
    #expect(try texts(cells) == ["Skole", "Skole leder", "日", "a\nbAc_x"])
  }

  @Test func inlineTextsNumbersAndTruth() throws {
    let cells = """
      <c r="A1" t="inlineStr"><is><r><t>Skole</t></r><r><t>leder</t></r></is></c>\
      <c r="B1"><v>12</v></c><c r="C1"><v>0.30000000000000004</v></c><c r="D1"><v>1.234</v></c>\
      <c r="E1" t="b"><v>1</v></c><c r="F1" t="str"><f>A1</f><v>regnet</v></c>\
      <c r="G1" s="5"><v>2.5E2</v></c><c r="H1" s="6"><v>7</v></c>
      """
    #expect(
      try texts(cells) == ["Skoleleder", "12", "0.3", "1,234", "true", "regnet", "250", "7"])
  }

  @Test func daysAreToldByTheirFormat() throws {
    let cells = """
      <c r="A1" s="1"><v>46082</v></c><c r="B1" s="2"><v>46082</v></c><c r="C1"><v>46082</v></c>\
      <c r="D1" s="7"><v>46082.5</v></c><c r="E1" s="4"><v>0.75</v></c>\
      <c r="F1" s="1"><v>61</v></c><c r="G1" s="1"><v>59</v></c><c r="H1" t="d"><v>2026-03-01T00:00:00Z</v></c>
      """
    #expect(
      try texts(cells) == [
        "2026-03-01", "2026-03-01", "46082", "2026-03-01 12:00", "18:00", "1900-03-01",
        "1900-02-28", "2026-03-01",
      ])
    #expect(try texts("<c s=\"1\"><v>44620</v></c>", from1904: true) == ["2026-03-01"])
  }

  @Test func aCPRNumberThatHidesInAFormatIsSeen() throws {
    let text = try texts("<c s=\"3\"><v>101011234</v></c>")
    #expect(text == ["010101-1234"])
    #expect(YoungPersons.hasCPRNumber(in: text[0]))
  }

  @Test func cellsWithoutAPlaceFollowEachOther() throws {
    let cells = "<c><v>1</v></c><c r=\"D1\"><v>2</v></c><c><v>3</v></c><c s=\"1\"/>"
    #expect(try texts(cells) == ["1", "", "", "2", "3"])
  }

  @Test func prefixedElementsAreRead() throws {
    var fixture = XLSXFixture()
    fixture.add(
      "aktører",
      body: """
        <x:sheetData xmlns:x="y"><x:row r="3"><x:c r="B3"><x:v>5</x:v></x:c></x:row></x:sheetData>
        """)
    let table = try fixture.draft().tables[0]
    #expect(table.headerRow == 3 && table.headers == ["", "5"])
  }

  // MARK: - The workbook as a whole

  private static func area() -> XLSXFixture {
    var fixture = XLSXFixture()
    fixture.add(
      "Aktører",
      [["navn", "niveau", "sektor"], ["Chef", "ledelse", "skole"], ["Bo", "middle", "politi"]])
    fixture.add("Ties", [["fra", "til", "siden"], ["Chef", "Bo", "2026-01-01"]])
    return fixture
  }

  @Test func sheetsMayBeInEitherLanguage() throws {
    let network = try Self.area().draft().validated()
    #expect(network.actors.map(\.name) == ["Chef", "Bo"])
    #expect(network.reports.count == 1 && network.issues.isEmpty)
    #expect(network.area.name == "område")
    #expect(network.reports[0].row == SourceRow(source: "Ties", row: 2))
  }

  @Test func aProblemNamesTheCell() throws {
    var fixture = Self.area()
    fixture.sheets[0].body = XLSXFixture.data([
      ["navn", "niveau"], ["Chef", "leddelse"], ["Bo", "ledelse"],
    ])
    let issue = try #require(
      try fixture.draft().validation().issues.first { $0.code == "unknown-value" })
    #expect(issue.location.cell == "B2" && issue.location.row == 2)
    #expect(issue.location.text.da == "Aktører, celle B2 (niveau)")
    #expect(issue.location.text.en == "Aktører, cell B2 (niveau)")
  }

  @Test func formulasCountByTheirValueAndErrorsAreNamed() throws {
    var fixture = Self.area()
    fixture.sheets[0].body = """
      <sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>navn</t></is></c></row>\
      <row r="2"><c r="A2" t="str"><f>"Ch"&amp;"ef"</f><v>Chef</v></c></row>\
      <row r="3"><c r="A3"><f>B3</f></c></row>\
      <row r="4"><c r="A4" t="e"><f>B4</f><v>#REF!</v></c></row></sheetData>
      """
    let validation = try fixture.draft().validation()
    let faults = validation.issues.filter { $0.severity == .error }
    #expect(faults.map(\.code) == ["formula-without-value", "error-value"])
    #expect(faults.map(\.location.cell) == ["A3", "A4"])
    let actors = try #require(validation.counts.first)
    #expect(actors.rows == 3 && actors.used == 1 && actors.reported == 2)
  }

  @Test func hiddenSheetsAndRowsAreReadAndSaid() throws {
    var fixture = Self.area()
    fixture.sheets[1].state = "hidden"
    fixture.sheets[0].body = fixture.sheets[0].body.replacing(
      "<row><c t=\"inlineStr\"><is><t>Bo", with: "<row hidden=\"1\"><c t=\"inlineStr\"><is><t>Bo")
    let network = try fixture.draft().validated()
    #expect(network.issues.map(\.code).sorted() == ["hidden-rows", "hidden-sheet"])
    #expect(network.issues.allSatisfy { $0.severity == .remark })
  }

  @Test func mergedCellsHoldForEachRow() throws {
    var fixture = Self.area()
    fixture.sheets[0].body =
      XLSXFixture.data([
        ["navn", "niveau", "organisation"], ["Chef", "ledelse", "Skolen"], ["Bo", "middle", ""],
        ["Cia", "middle", ""], ["Dan", "middle"],
      ]) + "<mergeCells><mergeCell ref=\"C2:C4\"/><mergeCell ref=\"A1:B1\"/></mergeCells>"
    let network = try fixture.draft().validated()
    #expect(network.actors.map { $0.organisation == nil } == [false, false, false, true])
    let remark = try #require(network.issues.first { $0.code == "merged-cells" })
    #expect(remark.message.da.contains("C2:C4"))
  }

  @Test func emptyRowsKeepTheNumbers() throws {
    var fixture = Self.area()
    fixture.sheets[1].body = """
      <sheetData><row r="1"><c t="inlineStr"><is><t>fra</t></is></c><c t="inlineStr"><is><t>til</t>\
      </is></c></row><row r="3"/><row r="7"><c t="inlineStr"><is><t>Chef</t></is></c>\
      <c t="inlineStr"><is><t>Bo</t></is></c></row></sheetData>
      """
    #expect(try fixture.draft().validated().reports[0].row?.row == 7)
  }

  @Test func otherSheetsAreNamedAndGuidanceIsNot() throws {
    var fixture = Self.area()
    fixture.add("Noter", [["noget"]])
    fixture.add("Vejledning", [["sådan"]])
    fixture.add("lister", [["ja"]], state: "hidden")
    let network = try fixture.draft().validated()
    #expect(network.issues.map(\.code) == ["unknown-sheet"])
    #expect(network.issues[0].location.source == "Noter")
  }

  @Test func macroWorkbooksAreRead() throws {
    guard case .workbook = try Self.area().input(name: "område.XLSM") else {
      Issue.record("An .xlsm is a workbook.")
      return
    }
  }

  // MARK: - Plain graphs

  private func graph(_ fixture: XLSXFixture) throws -> PlainGraph {
    guard case .graph(let graph) = try fixture.input() else { throw XLSXFixture.NoWorkbook() }
    return graph
  }

  @Test func anEdgeListIsAGraph() throws {
    var fixture = XLSXFixture()
    fixture.add("Ark1", [["from", "to", "weight", "note"], ["A", "B", "2,5", "x\ty\nz \"q\""]])
    fixture.add("Ark2", [])
    let graph = try graph(fixture)
    #expect(graph.nodeIDs == ["A", "B"] && graph.ties.map(\.weight) == [2.5])
    #expect(graph.tieAttributes.map(\.values) == [["x\ty\nz \"q\""]])
    #expect(graph.issues.isEmpty)
  }

  @Test func aMatrixIsAGraph() throws {
    var fixture = XLSXFixture()
    fixture.add("Ark1", [["", "A", "B"], ["A", "", "3"], ["B", "3", "0"]])
    let graph = try graph(fixture)
    #expect(graph.nodeIDs == ["A", "B"] && graph.ties == [.init(0, 1, weight: 3)])
    #expect(!graph.isDirected)
  }

  @Test func groupTitlesAboveTheHeadersArePassedOver() throws {
    var fixture = XLSXFixture()
    fixture.add("Edges", [["", "Visual Properties"], ["Vertex 1", "Vertex 2"], ["A", "B"]])
    fixture.add(
      "Vertices",
      [["", "Visual Properties"], ["Vertex", "Shape"], ["A", "Disk"], ["B", "Disk"]])
    let graph = try graph(fixture)
    #expect(graph.nodeIDs == ["A", "B"] && graph.ties.count == 1)
    #expect(graph.issues.map(\.code) == ["unknown-sheet"])
  }

  @Test func whatMayBeSeveralGraphsIsRefused() throws {
    var fixture = XLSXFixture()
    fixture.add("Ark1", [["from", "to"], ["A", "B"]])
    fixture.add("Ark2", [["from", "to"], ["A", "C"]])
    #expect(try fixture.errorCodes() == ["several-networks"])
    var none = XLSXFixture()
    none.add("Ark1", [["noget", "andet", "mere"], ["a", "b", "c"]])
    #expect(try none.errorCodes() == ["no-known-sheet"])
    var empty = XLSXFixture()
    empty.add("Ark1", [])
    #expect(try empty.errorCodes() == ["no-known-sheet"])
  }

  @Test func faultsOfAnEdgeListAreNamed() throws {
    var fixture = XLSXFixture()
    fixture.add(
      "Ark1",
      body: """
        <sheetData><row><c t="inlineStr"><is><t>from</t></is></c><c t="inlineStr"><is><t>to</t></is>\
        </c></row><row><c t="inlineStr"><is><t>A</t></is></c><c><f>A1</f></c></row></sheetData>
        """)
    #expect(try fixture.errorCodes() == ["formula-without-value"])
  }
}
