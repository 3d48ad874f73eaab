import Foundation

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// The body of a Word document, made from the body of the page: what is a heading, a list or a table
/// there is one here.
///
/// What only the script shows, links, the list of contents and drawings are left out; pictures come as
/// pixels.
final class WordBody: NSObject {
  /// The paragraphs and tables.
  var xml = ""
  /// The number of ordered lists.
  private(set) var orderedLists = 0

  let images: [ReportImage]
  var runs = ""
  var style = "Normal"
  var lists: [List] = []
  var table: Table?
  var drawings = 0
  /// The text of the cell that is being read.
  var cellText = ""
  private(set) var open: [Element] = []
  private var skipped = 0
  /// What was written before the cell that is being read.
  private var outside: [String] = []

  struct Element {
    let name: String
    let classes: [String]
    /// The number of names inside so far, between which a dot stands.
    var names = 0
  }

  struct List {
    let isOrdered: Bool
    let number: Int
    /// Whether the item has not begun yet.
    var isAtStart = false
  }

  struct Table {
    var rows: [[Cell]] = []
    var cells: [Cell] = []
    var headRows = 0
    var isHead = false
  }

  /// The paragraphs of a cell.
  struct Cell {
    let xml: String
    /// The number of letters of the longest word and of all words.
    let longestWord: Int
    let letters: Int
  }

  /// - Parameter page: markup of our own templates, which is well formed.
  init(_ page: String, images: [ReportImage]) {
    self.images = images
    super.init()
    let parser = XMLParser(data: Data("<body>\(page)</body>".utf8))
    parser.delegate = self
    guard parser.parse() else {
      preconditionFailure(
        "The page is not well formed, line \(parser.lineNumber): "
          + (parser.parserError.map { "\($0)" } ?? ""))
    }
    flush()
  }

  /// The name of the relation to a picture.
  static func relation(_ index: Int) -> String { "rId\(index + 10)" }
}

extension WordBody: XMLParserDelegate {
  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String]
  ) {
    let classes = (attributes["class"] ?? "").split(separator: " ").map(String.init)
    guard skipped == 0, !Self.isLeftOut(name, classes, attributes) else {
      skipped += 1
      return
    }
    if classes.contains("name"), let parent = open.indices.last {
      if open[parent].names > 0 { add(" · ") }
      open[parent].names += 1
    }
    open.append(Element(name: name, classes: classes))
    begin(name, classes, attributes)
  }

  func parser(
    _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
  ) {
    guard skipped == 0 else {
      skipped -= 1
      return
    }
    end(name)
    open.removeLast()
  }

  func parser(_ parser: XMLParser, foundCharacters text: String) {
    guard skipped == 0 else { return }
    add(text)
  }

  private static func isLeftOut(
    _ name: String, _ classes: [String], _ attributes: [String: String]
  ) -> Bool {
    attributes["hidden"] != nil || attributes["aria-hidden"] != nil
      || ["nav", "svg", "button", "form", "script", "style", "template"].contains(name)
      || ["skip", "visually-hidden", "page-tools", "drawing", "tools"].contains {
        classes.contains($0)
      }
  }

  private func begin(_ name: String, _ classes: [String], _ attributes: [String: String]) {
    switch name {
    case "h1", "h2", "h3", "h4":
      flush()
      style = lists.isEmpty ? Self.headings[name] ?? "Normal" : listStyle
    case "p", "dt", "dd", "figcaption", "caption", "div", "header", "footer", "section", "article":
      flush()
      style = paragraphStyle(name, classes)
    case "figure":
      flush()
      if let id = attributes["id"]?.split(separator: "-").last.map(String.init) { picture(id) }
    case "ul", "ol":
      flush()
      let isOrdered = name == "ol"
      if isOrdered { orderedLists += 1 }
      lists.append(List(isOrdered: isOrdered, number: isOrdered ? orderedLists + 1 : 1))
    case "li":
      flush()
      if let last = lists.indices.last { lists[last].isAtStart = true }
      style = listStyle
    case "table": table = Table()
    case "thead": table?.isHead = true
    case "tr": table?.cells = []
    case "th", "td":
      flush()
      style = "TableText"
      outside.append(xml)
      xml = ""
    case "br": runs += "<w:r><w:br/></w:r>"
    case "span" where classes.contains("organisation") || classes.contains("overdue"):
      if !runs.isEmpty { runs += "<w:r><w:br/></w:r>" }
    default: break
    }
  }

  private func end(_ name: String) {
    switch name {
    case "h1", "h2", "h3", "h4", "p", "dt", "dd", "figcaption", "caption", "div", "header",
      "footer", "section", "article", "figure", "li":
      flush()
    case "ul", "ol":
      flush()
      lists.removeLast()
    case "th", "td":
      flush()
      let content = xml.isEmpty ? "<w:p><w:pPr><w:pStyle w:val=\"TableText\"/></w:pPr></w:p>" : xml
      xml = outside.removeLast()
      table?.cells.append(cell(content))
    case "tr":
      guard let row = table?.cells else { return }
      table?.rows.append(row)
      if table?.isHead == true { table?.headRows += 1 }
    case "thead": table?.isHead = false
    case "table": endTable()
    default: break
    }
  }

  private func cell(_ xml: String) -> Cell {
    defer { cellText = "" }
    let words = cellText.split { $0 == " " || $0 == "\n" || $0 == "-" }
    return Cell(
      xml: xml, longestWord: words.map(\.count).max() ?? 0,
      letters: words.reduce(0) { $0 + $1.count + 1 })
  }

  private static let headings = [
    "h1": "Title", "h2": "Heading1", "h3": "Heading2", "h4": "Heading3",
  ]
}
