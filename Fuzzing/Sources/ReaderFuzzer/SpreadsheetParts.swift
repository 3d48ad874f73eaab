import ZipArchive

/// An Excel file of one part that the fuzzer makes: the first byte says which, and the others are right.
///
/// Random bytes are hardly ever an archive, so an archive is built around them; by any other first byte
/// the rest is the file itself.
enum SpreadsheetParts {
  static func file(of bytes: [UInt8]) -> [UInt8] {
    guard let kind = bytes.first else { return [] }
    let part = Array(bytes.dropFirst())
    let names: [UInt8: String] = [
      UInt8(ascii: "s"): "xl/worksheets/sheet1.xml", UInt8(ascii: "t"): "xl/sharedStrings.xml",
      UInt8(ascii: "w"): "xl/workbook.xml", UInt8(ascii: "f"): "xl/styles.xml",
      UInt8(ascii: "r"): "xl/_rels/workbook.xml.rels", UInt8(ascii: "p"): "_rels/.rels",
    ]
    guard let name = names[kind] else { return part }
    var writer = ZipWriter()
    do {
      for (right, text) in rightParts {
        try writer.add(right, right == name ? part : Array(text.utf8), isPacked: false)
      }
      return try writer.bytes()
    } catch {
      preconditionFailure("An archive of six parts is written: \(error)")
    }
  }

  private static let office =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

  private static let rightParts: [(String, String)] = [
    ("[Content_Types].xml", "<Types/>"),
    (
      "_rels/.rels",
      """
      <Relationships><Relationship Id="a" Type="\(office)/officeDocument" Target="xl/workbook.xml"/>\
      </Relationships>
      """
    ),
    (
      "xl/workbook.xml",
      "<workbook xmlns:r=\"r\"><sheets><sheet name=\"ties\" r:id=\"a\"/></sheets></workbook>"
    ),
    (
      "xl/_rels/workbook.xml.rels",
      """
      <Relationships><Relationship Id="a" Type="\(office)/worksheet" Target="worksheets/sheet1.xml"/>\
      <Relationship Id="b" Type="\(office)/sharedStrings" Target="sharedStrings.xml"/>\
      <Relationship Id="c" Type="\(office)/styles" Target="styles.xml"/></Relationships>
      """
    ),
    (
      "xl/worksheets/sheet1.xml",
      """
      <worksheet><sheetData><row><c t="s"><v>0</v></c><c t="s"><v>1</v></c></row>\
      <row><c t="s"><v>2</v></c><c s="1"><v>46082</v></c></row></sheetData></worksheet>
      """
    ),
    (
      "xl/sharedStrings.xml",
      "<sst><si><t>from</t></si><si><t>to</t></si><si><r><t>An</t></r><r><t>na</t></r></si></sst>"
    ),
    (
      "xl/styles.xml",
      """
      <styleSheet><numFmts><numFmt numFmtId="164" formatCode="yyyy-mm-dd"/></numFmts>\
      <cellXfs><xf numFmtId="0"/><xf numFmtId="164"/></cellXfs></styleSheet>
      """
    ),
  ]
}
