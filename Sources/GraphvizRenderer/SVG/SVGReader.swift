internal import Foundation

#if canImport(FoundationXML)
  internal import FoundationXML
#endif

/// Reads an SVG document into elements; prolog, document type and comments are left behind.
///
/// White space between elements is left out except in texts.
final class SVGReader: NSObject, XMLParserDelegate {
  private var open: [SVGElement] = []
  private var root: SVGElement?

  /// The outermost element of a document.
  static func read(_ bytes: [UInt8]) throws(GraphvizError) -> SVGElement {
    let parser = XMLParser(data: Data(bytes))
    parser.shouldResolveExternalEntities = false
    let reader = SVGReader()
    parser.delegate = reader
    let isRead = parser.parse()
    guard isRead, let root = reader.root else {
      throw .unreadableSVG(message: "line \(parser.lineNumber)")
    }
    return root
  }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String]
  ) {
    // The parser hands attributes over in no order; the alphabet is one that always repeats.
    let ordered = attributes.sorted { $0.key < $1.key }.map { (name: $0.key, value: $0.value) }
    open.append(SVGElement(name: name, attributes: ordered))
  }

  func parser(_ parser: XMLParser, foundCharacters text: String) {
    guard let last = open.indices.last, ["text", "title", "desc"].contains(open[last].name) else {
      return
    }
    open[last].content.append(.text(text))
  }

  func parser(
    _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
  ) {
    guard let element = open.popLast() else { return }
    if let last = open.indices.last {
      open[last].content.append(.element(element))
    } else {
      root = element
    }
  }
}
