import NetworkFormats
import SteeringModel
import ZipArchive

/// An Excel file built part by part, so that a test can have any of them wrong.
struct XLSXFixture {
  /// One sheet: its title, its state, and what stands between the tags of `worksheet`.
  struct Sheet {
    var title: String
    var state = "visible"
    var body: String
    var target: String?
  }

  var sheets: [Sheet] = []
  var sharedStrings: [String]?
  var styles: String?
  var countsFrom1904 = false
  var extraParts: [(name: String, bytes: [UInt8])] = []

  /// Adds a sheet whose cells are inline texts, from A1 on.
  mutating func add(_ title: String, _ rows: [[String]], state: String = "visible") {
    add(title, body: Self.data(rows), state: state)
  }

  mutating func add(_ title: String, body: String, state: String = "visible") {
    sheets.append(Sheet(title: title, state: state, body: body))
  }

  /// Adds a sheet of one row's cells, written as XML.
  mutating func add(_ title: String, cells: String) {
    add(title, body: "<sheetData><row r=\"1\">\(cells)</row></sheetData>")
  }

  static func data(_ rows: [[String]]) -> String {
    let rows = rows.map { row in
      "<row>" + row.map { "<c t=\"inlineStr\"><is><t>\(escaped($0))</t></is></c>" }.joined()
        + "</row>"
    }
    return "<sheetData>\(rows.joined())</sheetData>"
  }

  static func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
  }

  func bytes() throws -> [UInt8] {
    let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    let package = "http://schemas.openxmlformats.org/package/2006/relationships"
    var writer = ZipWriter()
    func add(_ name: String, _ text: String) throws { try writer.add(name, Array(text.utf8)) }
    try add("[Content_Types].xml", "<Types/>")
    try add(
      "_rels/.rels",
      """
      <Relationships xmlns="\(package)"><Relationship Id="rId1" Type="\(office)/officeDocument" \
      Target="xl/workbook.xml"/></Relationships>
      """)
    var entries = ""
    var relationships = ""
    for (position, sheet) in sheets.enumerated() {
      entries += """
        <sheet name="\(Self.escaped(sheet.title))" sheetId="\(position + 1)" \
        state="\(sheet.state)" r:id="rId\(position + 1)"/>
        """
      relationships += """
        <Relationship Id="rId\(position + 1)" Type="\(office)/worksheet" \
        Target="\(sheet.target ?? "worksheets/sheet\(position + 1).xml")"/>
        """
      try add(
        "xl/worksheets/sheet\(position + 1).xml",
        "<worksheet xmlns=\"\(main)\">\(sheet.body)</worksheet>")
    }
    if let sharedStrings {
      relationships += """
        <Relationship Id="rIdS" Type="\(office)/sharedStrings" Target="/xl/sharedStrings.xml"/>
        """
      try add(
        "xl/sharedStrings.xml",
        "<sst xmlns=\"\(main)\">\(sharedStrings.map { "<si>\($0)</si>" }.joined())</sst>")
    }
    if let styles {
      relationships += "<Relationship Id=\"rIdT\" Type=\"\(office)/styles\" Target=\"styles.xml\"/>"
      try add("xl/styles.xml", "<styleSheet xmlns=\"\(main)\">\(styles)</styleSheet>")
    }
    try add(
      "xl/workbook.xml",
      """
      <workbook xmlns="\(main)" xmlns:r="\(office)"><workbookPr date1904="\(countsFrom1904)"/>\
      <sheets>\(entries)</sheets></workbook>
      """)
    try add(
      "xl/_rels/workbook.xml.rels",
      "<Relationships xmlns=\"\(package)\">\(relationships)</Relationships>")
    for part in extraParts { try writer.add(part.name, part.bytes) }
    return try writer.bytes()
  }

  /// What the file is read as.
  func input(name: String = "område.xlsx") throws -> NetworkInput {
    try NetworkInput.file(SourceFile(name: name, bytes: try bytes()))
  }

  /// The draft that the file is read as.
  func draft() throws -> NetworkDraft {
    guard case .workbook(let draft) = try input() else { throw NoWorkbook() }
    return draft
  }

  /// The codes of the error with which the file is refused; empty when it is read.
  func errorCodes() throws -> [String] {
    let bytes = try bytes()
    do throws(FormatError) {
      _ = try NetworkInput.file(SourceFile(name: "område.xlsx", bytes: bytes))
      return []
    } catch {
      return error.issues.map(\.code)
    }
  }

  struct NoWorkbook: Error {}
}
