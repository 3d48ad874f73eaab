import Foundation

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// A page as a strict reader sees it: its elements in order, or that it is not well formed.
///
/// The templates are written so that the page is XML as well as HTML, which lets a test see whether
/// any name has broken out of its place.
final class PageReading: NSObject, XMLParserDelegate {
  struct Element {
    let name: String
    let attributes: [String: String]
    var text = ""
  }

  private(set) var elements: [Element] = []
  private(set) var isWellFormed = false
  private(set) var failure = ""
  private var open: [Int] = []

  init(_ html: String) {
    super.init()
    let parser = XMLParser(data: Data(Self.withoutCode(html).utf8))
    parser.delegate = self
    isWellFormed = parser.parse()
    if !isWellFormed {
      failure = "line \(parser.lineNumber): \(parser.parserError.map { "\($0)" } ?? "")"
    }
  }

  func all(_ name: String) -> [Element] { elements.filter { $0.name == name } }

  /// What may stand in a style or a script need not be XML.
  private static func withoutCode(_ html: String) -> String {
    var rest = Substring(html)
    var kept = ""
    while let start = rest.firstRange(of: /<(style|script)>/),
      let end = rest[start.upperBound...].firstRange(of: /<\/(style|script)>/)
    {
      kept += rest[..<start.upperBound]
      rest = rest[end.lowerBound...]
      guard let close = rest.firstIndex(of: ">") else { break }
      kept += rest[...close]
      rest = rest[rest.index(after: close)...]
    }
    return kept + rest
  }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String]
  ) {
    open.append(elements.count)
    elements.append(Element(name: name, attributes: attributes))
  }

  func parser(_ parser: XMLParser, foundCharacters text: String) {
    for index in open { elements[index].text += text }
  }

  func parser(
    _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
  ) {
    open.removeLast()
  }
}
