extension WordBody {
  /// The style of a paragraph by what it is on the page.
  func paragraphStyle(_ name: String, _ classes: [String]) -> String {
    if table != nil, name != "caption" { return "TableText" }
    if open.contains(where: { $0.name == "blockquote" }) { return "Quote" }
    if name == "figcaption" || name == "caption" { return "Caption" }
    if classes.contains("kicker") { return "Subtitle" }
    if classes.contains("eyebrow") { return "Eyebrow" }
    return lists.isEmpty ? "Normal" : listStyle
  }

  /// The style of the paragraphs of the list that is open.
  var listStyle: String {
    if table != nil { return "TableText" }
    return lists.last?.isOrdered == true ? "ListNumber" : "ListBullet"
  }

  /// Adds text to the paragraph that is being written; white space counts once.
  func add(_ text: String) {
    let words = text.split { $0 == " " || $0 == "\n" || $0 == "\t" || $0 == "\r" }
    let isSpace = { (character: Character?) in character.map { " \n\t\r".contains($0) } ?? false }
    var plain = words.joined(separator: " ")
    if isSpace(text.first) { plain = " " + plain }
    if !words.isEmpty, isSpace(text.last) { plain += " " }
    if runs.isEmpty { plain = String(plain.drop { $0 == " " }) }
    guard !plain.isEmpty else { return }
    var properties = ""
    if isBold { properties += "<w:b/>" }
    if open.contains(where: { $0.name == "em" }) { properties += "<w:i/>" }
    let head = properties.isEmpty ? "" : "<w:rPr>\(properties)</w:rPr>"
    if table != nil { cellText += plain }
    runs += "<w:r>\(head)<w:t xml:space=\"preserve\">\(WordText.escaped(plain))</w:t></w:r>"
  }

  private var isBold: Bool {
    open.contains { element in
      ["strong", "th", "dt"].contains(element.name) || element.classes.contains("mark")
        || !lists.isEmpty && ["h3", "h4"].contains(element.name)
    }
  }

  /// Ends the paragraph that is being written, if there is any text in it.
  func flush() {
    defer {
      runs = ""
      style = table == nil ? (lists.isEmpty ? "Normal" : listStyle) : "TableText"
    }
    guard !runs.isEmpty else { return }
    var properties = "<w:pStyle w:val=\"\(style)\"/>"
    if table == nil, let last = lists.indices.last, style.hasPrefix("List") {
      let level = min(lists.count - 1, 2)
      if lists[last].isAtStart {
        properties +=
          "<w:numPr><w:ilvl w:val=\"\(level)\"/><w:numId w:val=\"\(lists[last].number)\"/></w:numPr>"
        lists[last].isAtStart = false
      } else {
        properties =
          "<w:pStyle w:val=\"ListContinue\"/><w:ind w:left=\"\(360 * (level + 1))\"/>"
      }
    }
    if table != nil, lists.isEmpty == false { properties = "<w:pStyle w:val=\"TableText\"/>" }
    xml += "<w:p><w:pPr>\(properties)</w:pPr>\(runs)</w:p>"
  }

  /// Writes the table that has been read, its head repeated on every page.
  func endTable() {
    flush()
    guard let table else { return }
    self.table = nil
    let columns = table.rows.map(\.count).max() ?? 0
    guard columns > 0 else { return }
    let isWide = columns > 8
    let widths = Self.widths(of: table.rows, columns: columns, isEven: isWide)
    var markup = """
      <w:tbl><w:tblPr><w:tblStyle w:val="SpindTable"/><w:tblW w:w="5000" w:type="pct"/>\
      <w:tblLook w:val="0420" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" \
      w:noHBand="0" w:noVBand="1"/></w:tblPr><w:tblGrid>
      """
    markup += widths.map { "<w:gridCol w:w=\"\($0)\"/>" }.joined() + "</w:tblGrid>"
    for (number, row) in table.rows.enumerated() {
      let isHead = number < table.headRows
      markup += "<w:tr><w:trPr><w:cantSplit/>\(isHead ? "<w:tblHeader/>" : "")</w:trPr>"
      for column in 0..<columns {
        var content =
          column < row.count
          ? row[column].xml : "<w:p><w:pPr><w:pStyle w:val=\"TableText\"/></w:pPr></w:p>"
        if isWide {
          content = content.replacing("w:val=\"TableText\"", with: "w:val=\"TableSmall\"")
        }
        let direction = isWide && isHead ? "<w:textDirection w:val=\"btLr\"/>" : ""
        markup +=
          "<w:tc><w:tcPr><w:tcW w:w=\"\(widths[column])\" w:type=\"dxa\"/>\(direction)</w:tcPr>\(content)</w:tc>"
      }
      markup += "</w:tr>"
    }
    xml += markup + "</w:tbl><w:p><w:pPr><w:spacing w:after=\"60\"/></w:pPr></w:p>"
  }

  /// The widths of the columns: room for the longest word, and more for those with more to say.
  private static func widths(of rows: [[Cell]], columns: Int, isEven: Bool) -> [Int] {
    guard !isEven else { return [Int](repeating: textWidth / columns, count: columns) }
    let weights = (0..<columns).map { column -> Double in
      let cells = rows.compactMap { column < $0.count ? $0[column] : nil }
      let word = Double(cells.map(\.longestWord).max() ?? 0) * 1.15 + 3
      let letters = Double(cells.map(\.letters).max() ?? 0)
      return max(word, min(letters * 0.5, 34), 4)
    }
    let total = weights.reduce(0, +)
    return weights.map { Int($0 / total * Double(textWidth)) }
  }

  /// The width between the margins, in twentieths of a point.
  static let textWidth = 9638

  /// Writes a picture as wide as the text, or as high as a page allows.
  func picture(_ id: String) {
    guard let index = images.firstIndex(where: { $0.id == id }),
      let size = WordText.size(ofPNG: images[index].png), size.width > 0, size.height > 0
    else { return }
    drawings += 1
    // 914,400 units an inch: 17 cm wide, at most 21 cm high.
    let scale = min(6_120_000 / Double(size.width), 7_560_000 / Double(size.height))
    let (width, height) = (Int(Double(size.width) * scale), Int(Double(size.height) * scale))
    let (title, text) = (
      WordText.escaped(images[index].title), WordText.escaped(images[index].alternativeText)
    )
    let properties = "id=\"\(drawings)\" name=\"\(title)\" descr=\"\(text)\""
    xml += """
      <w:p><w:pPr><w:pStyle w:val="Normal"/><w:keepNext/></w:pPr><w:r><w:drawing>\
      <wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="\(width)" cy="\(height)"/>\
      <wp:docPr \(properties)/><a:graphic>\
      <a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic>\
      <pic:nvPicPr><pic:cNvPr \(properties)/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill>\
      <a:blip r:embed="\(WordBody.relation(index))"/><a:stretch><a:fillRect/></a:stretch>\
      </pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="\(width)" cy="\(height)"/>\
      </a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic>\
      </a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>
      """
  }
}
