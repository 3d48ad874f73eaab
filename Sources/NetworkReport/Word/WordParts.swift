import Localization

/// The parts of a Word document that are the same for every report.
enum WordParts {
  static let declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
  static let main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
  static let office = "http://schemas.openxmlformats.org/officeDocument/2006"
  static let package = "http://schemas.openxmlformats.org/package/2006"

  static let contentTypes: String = {
    let word = "application/vnd.openxmlformats-officedocument.wordprocessingml"
    let core = "application/vnd.openxmlformats-package.core-properties+xml"
    return declaration + """
      <Types xmlns="\(package)/content-types">\
      <Default Extension="rels" \
      ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
      <Default Extension="xml" ContentType="application/xml"/>\
      <Default Extension="png" ContentType="image/png"/>\
      <Override PartName="/word/document.xml" ContentType="\(word).document.main+xml"/>\
      <Override PartName="/word/styles.xml" ContentType="\(word).styles+xml"/>\
      <Override PartName="/word/numbering.xml" ContentType="\(word).numbering+xml"/>\
      <Override PartName="/docProps/core.xml" ContentType="\(core)"/></Types>
      """
  }()

  static let relations =
    declaration + """
      <Relationships xmlns="\(package)/relationships">\
      <Relationship Id="rId1" Type="\(office)/relationships/officeDocument" \
      Target="word/document.xml"/>\
      <Relationship Id="rId2" Type="\(package)/relationships/metadata/core-properties" \
      Target="docProps/core.xml"/></Relationships>
      """

  /// The styles, all based on Word's own names, so that a municipality's template can take over.
  static func styles(_ language: Language) -> String {
    let tag = language == .danish ? "da-DK" : "en-GB"
    var styles = [
      """
      <w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" \
      w:cs="Calibri" w:eastAsia="Calibri"/><w:sz w:val="21"/><w:szCs w:val="21"/>\
      <w:lang w:val="\(tag)"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr>\
      <w:spacing w:after="120" w:line="264" w:lineRule="auto"/></w:pPr></w:pPrDefault>\
      </w:docDefaults>
      """,
      """
      <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/>\
      <w:qFormat/></w:style>
      """,
      paragraph(
        "Title", "Title", "<w:spacing w:after=\"60\"/>", "<w:b/><w:sz w:val=\"48\"/>"),
      paragraph("Subtitle", "Subtitle", "", "<w:color w:val=\"46535F\"/>"),
    ]
    for (level, size) in [(1, 32), (2, 26), (3, 23)] {
      styles.append(
        paragraph(
          "Heading\(level)", "heading \(level)",
          "<w:keepNext/><w:keepLines/><w:spacing w:before=\"\(level == 1 ? 360 : 200)\" "
            + "w:after=\"80\"/><w:outlineLvl w:val=\"\(level - 1)\"/>",
          "<w:b/><w:color w:val=\"1F4E79\"/><w:sz w:val=\"\(size)\"/>"))
    }
    styles += [
      paragraph("ListBullet", "List Bullet", "<w:spacing w:after=\"60\"/>", ""),
      paragraph("ListNumber", "List Number", "<w:spacing w:after=\"60\"/>", ""),
      paragraph(
        "ListContinue", "List Continue", "<w:spacing w:after=\"60\"/><w:ind w:left=\"360\"/>", ""),
      paragraph(
        "Eyebrow", "Eyebrow", "<w:keepNext/><w:spacing w:before=\"160\" w:after=\"0\"/>",
        "<w:color w:val=\"46535F\"/><w:sz w:val=\"19\"/>"),
      paragraph("Quote", "Quote", "<w:keepNext/><w:ind w:left=\"360\"/>", "<w:i/>"),
      paragraph(
        "Caption", "caption", "<w:spacing w:after=\"80\"/>",
        "<w:color w:val=\"46535F\"/><w:sz w:val=\"19\"/>"),
      paragraph(
        "TableText", "Table Text", "<w:spacing w:after=\"20\" w:line=\"240\" w:lineRule=\"auto\"/>",
        "<w:sz w:val=\"18\"/>"),
      paragraph(
        "TableSmall", "Table Text Small",
        "<w:spacing w:after=\"0\" w:line=\"240\" w:lineRule=\"auto\"/>", "<w:sz w:val=\"13\"/>"),
      """
      <w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/>\
      <w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/>\
      <w:left w:w="80" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/>\
      <w:right w:w="80" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>
      """,
      """
      <w:style w:type="table" w:styleId="SpindTable"><w:name w:val="Spind Table"/>\
      <w:basedOn w:val="TableNormal"/><w:tblPr><w:tblBorders>\
      <w:top w:val="single" w:sz="8" w:space="0" w:color="1B2530"/>\
      <w:bottom w:val="single" w:sz="4" w:space="0" w:color="CFD8E1"/>\
      <w:insideH w:val="single" w:sz="4" w:space="0" w:color="CFD8E1"/></w:tblBorders></w:tblPr>\
      <w:tblStylePr w:type="firstRow"><w:rPr><w:b/></w:rPr><w:tcPr>\
      <w:shd w:val="clear" w:color="auto" w:fill="F4F7FA"/></w:tcPr></w:tblStylePr></w:style>
      """,
    ]
    return declaration + "<w:styles xmlns:w=\"\(main)\">\(styles.joined())</w:styles>"
  }

  private static func paragraph(
    _ id: String, _ name: String, _ properties: String, _ run: String
  ) -> String {
    """
    <w:style w:type="paragraph" w:styleId="\(id)"><w:name w:val="\(name)"/>\
    <w:basedOn w:val="Normal"/><w:qFormat/><w:pPr>\(properties)</w:pPr><w:rPr>\(run)</w:rPr></w:style>
    """
  }

  /// List 1 has bullets; each ordered list has a number of its own, so that it begins at one.
  static func numbering(orderedLists: Int) -> String {
    func levels(_ format: String, _ text: (Int) -> String) -> String {
      (0..<3).map { level in
        """
        <w:lvl w:ilvl="\(level)"><w:start w:val="1"/><w:numFmt w:val="\(format)"/>\
        <w:lvlText w:val="\(text(level))"/><w:lvlJc w:val="left"/><w:pPr>\
        <w:ind w:left="\(360 * (level + 1))" w:hanging="360"/></w:pPr></w:lvl>
        """
      }.joined()
    }
    let ordered = (0..<orderedLists).map { list in
      let restarts = (0..<3).map { level in
        "<w:lvlOverride w:ilvl=\"\(level)\"><w:startOverride w:val=\"1\"/></w:lvlOverride>"
      }
      return
        "<w:num w:numId=\"\(list + 2)\"><w:abstractNumId w:val=\"1\"/>\(restarts.joined())</w:num>"
    }
    return declaration + """
      <w:numbering xmlns:w="\(main)">\
      <w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="multilevel"/>\
      \(levels("bullet") { ["•", "–", "·"][$0] })</w:abstractNum>\
      <w:abstractNum w:abstractNumId="1"><w:multiLevelType w:val="multilevel"/>\
      \(levels("decimal") { "%\($0 + 1)." })</w:abstractNum>\
      <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>\(ordered.joined())</w:numbering>
      """
  }
}
