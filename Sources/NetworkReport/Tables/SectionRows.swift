import Foundation

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// What a section of the page says, as rows of a table: the rows of its tables, and a row for each
/// heading, paragraph and item of a list.
///
/// What only the script shows, and drawings, are left out.
final class SectionRows: NSObject {
  private(set) var rows: [[String]] = []
  private var cells: [String]?
  private var text = ""
  private var skipped = 0
  /// Whether the term of a list of terms waits for what it means.
  private var term: String?

  /// - Parameter section: markup of our own templates, which is well formed.
  init(of section: String) {
    super.init()
    let parser = XMLParser(data: Data("<section>\(section)</section>".utf8))
    parser.delegate = self
    guard parser.parse() else {
      preconditionFailure("The section is not well formed, line \(parser.lineNumber).")
    }
    endParagraph()
  }

  /// What has been read since it was last asked, with single spaces between the words.
  private func takeWords() -> String {
    defer { text = "" }
    return text.split { " \n\t\r".contains($0) }.joined(separator: " ")
  }

  private func endParagraph() {
    let words = takeWords()
    guard !words.isEmpty else { return }
    if let term {
      rows.append([term, words])
      self.term = nil
    } else {
      rows.append([words])
    }
  }
}

extension SectionRows: XMLParserDelegate {
  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String]
  ) {
    let isLeftOut =
      attributes["hidden"] != nil || attributes["aria-hidden"] != nil
      || ["svg", "button", "form", "figcaption"].contains(name)
    guard skipped == 0, !isLeftOut else {
      skipped += 1
      return
    }
    switch name {
    case "tr":
      endParagraph()
      cells = []
    case "p", "li", "h3", "h4", "dt", "dd", "caption", "blockquote", "div", "article":
      if cells == nil { endParagraph() } else if !text.isEmpty { text += " " }
    case "span", "br": if cells != nil, !text.isEmpty { text += " " }
    default: break
    }
    if attributes["class"] == "name", !text.isEmpty, text.last != " " { text += ", " }
  }

  func parser(
    _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
  ) {
    guard skipped == 0 else {
      skipped -= 1
      return
    }
    switch name {
    case "th", "td":
      let words = takeWords()
      cells?.append(words)
    case "tr":
      if let cells { rows.append(cells) }
      cells = nil
    case "dt": term = takeWords()
    case "p", "li", "h3", "h4", "dd", "caption", "blockquote", "div", "article":
      if cells == nil { endParagraph() }
    default: break
    }
  }

  func parser(_ parser: XMLParser, foundCharacters text: String) {
    if skipped == 0 { self.text += text }
  }
}
