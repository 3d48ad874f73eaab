import Localization
import NetworkFormats
import SteeringModel
import Testing
import ZipArchive

/// Files that are broken, or made to hurt: each is refused with a reason.
@Suite struct HostileXLSXTests {
  private func codes(
    _ bytes: [UInt8], name: String = "område.xlsx", limits: FormatLimits = FormatLimits()
  ) -> [String] {
    do throws(FormatError) {
      _ = try NetworkInput.file(SourceFile(name: name, bytes: bytes), limits: limits)
      return []
    } catch {
      #expect(error.issues.allSatisfy { !$0.message.da.isEmpty && !$0.message.en.isEmpty })
      return error.issues.map(\.code)
    }
  }

  private func codes(cells: String, shared: [String]? = nil) throws -> [String] {
    var fixture = XLSXFixture()
    fixture.sharedStrings = shared
    fixture.add("aktører", cells: cells)
    return try fixture.errorCodes()
  }

  private func codes(body: String) throws -> [String] {
    var fixture = XLSXFixture()
    fixture.add("aktører", body: body)
    return try fixture.errorCodes()
  }

  @Test(arguments: [
    ("<c r=\"ZZZZZZ99999999999\"><v>1</v></c>", "bad-cell-reference"),
    ("<c r=\"XFE1\"><v>1</v></c>", "bad-cell-reference"),
    ("<c r=\"A2\"><v>1</v></c>", "bad-cell-reference"),
    ("<c r=\"1A\"><v>1</v></c>", "bad-cell-reference"),
    ("<c r=\"\"><v>1</v></c>", "bad-cell-reference"),
    ("<c r=\"B1\"><v>1</v></c><c r=\"B1\"><v>2</v></c>", "bad-cell-reference"),
    ("<c t=\"s\"><v>1</v></c>", "bad-shared-text"), ("<c t=\"s\"><v>-1</v></c>", "bad-shared-text"),
    ("<c t=\"s\"><v>x</v></c>", "bad-shared-text"), ("<c><v>NaN</v></c>", "bad-number"),
    ("<c><v>1E999</v></c>", "bad-number"), ("<c><v>1,5</v></c>", "bad-number"),
    ("<c t=\"zz\"><v>1</v></c>", "bad-cell-type"),
  ])
  func aBadCellIsNamed(cells: String, code: String) throws {
    #expect(try codes(cells: cells, shared: ["<t>Anna</t>"]) == [code])
  }

  @Test func badRowsAreRefused() throws {
    for row in ["0", "-1", "1048577", "99999999999999999999", "x"] {
      #expect(try codes(body: "<sheetData><row r=\"\(row)\"/></sheetData>") == ["bad-row"])
    }
    #expect(
      try codes(body: "<sheetData><row r=\"2\"/><row r=\"2\"/></sheetData>") == ["bad-row"])
  }

  @Test func wideAndLongSheetsAreBounded() throws {
    let manyColumns = String(repeating: "<c/>", count: 16_385)
    #expect(try codes(cells: manyColumns) == ["too-many-columns"])
    let farCells = (1...600).map { "<row r=\"\($0)\"><c r=\"XFD\($0)\"><v>1</v></c></row>" }
    #expect(
      try codes(body: "<sheetData>\(farCells.joined())</sheetData>") == ["too-many-cells"])
  }

  @Test func elementsAreCounted() throws {
    var fixture = XLSXFixture()
    fixture.add("aktører", cells: String(repeating: "<c/>", count: 100))
    let bytes = try fixture.bytes()
    #expect(codes(bytes, limits: FormatLimits(elements: 100)) == ["too-many-elements"])
    #expect(codes(bytes, limits: FormatLimits(elements: 110)) == [])
  }

  @Test func hugeMergesCostNothing() throws {
    let merges = String(repeating: "<mergeCell ref=\"A1:XFD1048576\"/>", count: 20_000)
    let rows = XLSXFixture.data([["navn"]] + (0..<2_000).map { ["A\($0)"] })
    #expect(try codes(body: rows + "<mergeCells>\(merges)</mergeCells>") == [])
  }

  @Test func aLongCellIsRefused() throws {
    let long = String(repeating: "x", count: (1 << 20) + 1)
    #expect(
      try codes(cells: "<c t=\"inlineStr\"><is><t>\(long)</t></is></c>") == ["cell-too-long"])
  }

  @Test func entitiesAreRefused() throws {
    let bomb = """
      <!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b SYSTEM "file:///etc/passwd">]>
      """
    var fixture = XLSXFixture()
    fixture.add("aktører", [["navn"]])
    fixture.extraParts = [
      ("xl/worksheets/bomb.xml", Array("\(bomb)<worksheet>&a;</worksheet>".utf8))
    ]
    fixture.sheets[0].target = "worksheets/bomb.xml"
    #expect(try fixture.errorCodes() == ["xml-entities"])
  }

  @Test func targetsThatLeadOutAreRefused() throws {
    for target in ["../../../etc/passwd", "/../x", "worksheets/none.xml", "http://x/y.xml"] {
      var fixture = XLSXFixture()
      fixture.add("aktører", [["navn"]])
      fixture.sheets[0].target = target
      #expect(try fixture.errorCodes() == ["missing-part"], "\(target)")
    }
  }

  @Test func bombsAreRefusedOnlyWhereTheyAreUnpacked() throws {
    var fixture = XLSXFixture()
    fixture.add("aktører", [["navn"]])
    fixture.extraParts = [("xl/media/zeros.bin", [UInt8](repeating: 0, count: 20 << 20))]
    #expect(try fixture.errorCodes() == [])
    fixture.extraParts = []
    fixture.sheets[0].body = "<sheetData>" + String(repeating: " ", count: 20 << 20)
    #expect(try fixture.errorCodes() == ["bad-archive"])
  }

  @Test func aWorkbookWithoutSheetsIsRefused() throws {
    #expect(try XLSXFixture().errorCodes() == ["no-sheets"])
  }

  @Test func otherFilesAreCalledWhatTheyAre() throws {
    func archive(_ names: [String]) throws -> [UInt8] {
      var writer = ZipWriter()
      for name in names { try writer.add(name, [1]) }
      return try writer.bytes()
    }
    func remedy(_ bytes: [UInt8], _ name: String) -> String {
      do throws(FormatError) {
        _ = try NetworkInput.file(SourceFile(name: name, bytes: bytes))
        return ""
      } catch {
        return error.issues.map(\.text.en).joined()
      }
    }
    let compound: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
    let locked = compound + "EncryptedPackage".utf16.flatMap { [UInt8($0), 0] }
    for name in ["a.xlsx", "a.xls", "a", "a.csv"] {
      #expect(remedy(compound, name).contains("(.xls)"), "\(name)")
      #expect(remedy(locked, name).contains("password"), "\(name)")
      let open = try archive(["mimetype", "content.xml"])
      #expect(remedy(open, name).contains(".ods"), "\(name)")
    }
    #expect(
      remedy(try archive(["[Content_Types].xml", "word/document.xml"]), "a.xlsx").contains("Word"))
    #expect(remedy(try archive(["xl/workbook.bin"]), "a.xlsx").contains(".xlsb"))
    #expect(remedy(try archive(["Index/Document.iwa"]), "a.xlsx").contains("Numbers"))
    #expect(remedy(try archive(["a.csv"]), "a.xlsx").contains("zip"))
    #expect(remedy(Array("fra;til\nA;B\n".utf8), "a.xlsx").contains(".csv"))
    #expect(remedy(Array("<!DOCTYPE html><table>".utf8), "a.xlsx").contains("web page"))
    #expect(remedy([], "a.xlsx").contains("empty"))
    #expect(remedy([0, 1, 2, 255], "a.xlsx").contains("damaged"))
  }

  @Test func anExcelFileOfAnotherNameIsSaid() throws {
    var fixture = XLSXFixture()
    fixture.add("aktører", [["navn"]])
    let bytes = try fixture.bytes()
    #expect(codes(bytes, name: "område.csv") == ["wrong-extension"])
    #expect(codes(bytes, name: "område") == [])
  }

  @Test func aFileCutOrChangedAnywhereNeverCrashes() throws {
    var fixture = XLSXFixture()
    fixture.sharedStrings = ["<t>navn</t>"]
    fixture.add("aktører", cells: "<c t=\"s\"><v>0</v></c>")
    let bytes = try fixture.bytes()
    for count in stride(from: 0, to: bytes.count, by: 17) {
      #expect(codes(Array(bytes.prefix(count))) != [])
    }
    for position in stride(from: 0, to: bytes.count, by: 5) {
      var changed = bytes
      changed[position] ^= 0x55
      _ = codes(changed)
    }
  }
}
