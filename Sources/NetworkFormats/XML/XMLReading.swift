import Foundation
import Localization
import SteeringModel

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// What a format does with the elements of an XML file.
protocol XMLElementReader {
  /// An element begins; the line is where its tag ends.
  mutating func begin(_ name: String, _ attributes: [String: String], line: Int)
  /// An element ends; the text is what stood directly in it.
  mutating func end(_ name: String, text: String, line: Int)
  /// Why the rest need not be read; nil as long as all is well.
  var failure: FormatError? { get }
}

extension XMLElementReader {
  var failure: FormatError? { nil }
}

/// Reads XML with the library's event parser, shut off from everything outside the file.
///
/// External entities are not resolved, XInclude is not processed, and a document that declares
/// entities of its own is refused before it is parsed: no format here needs any, and they are how a
/// small file becomes a large one.
enum XMLReading {
  static func read<Reader: XMLElementReader>(
    _ file: SourceFile, into reader: inout Reader, limits: FormatLimits
  ) throws(FormatError) {
    let utf8 = try XMLText.utf8(of: file, limits: limits)
    if let position = entityDeclaration(in: utf8) {
      throw FormatError(
        "xml-entities", source: file.name, line: TextPlace(at: position, in: utf8).line,
        message: Localized(
          da: "Filen erklærer sine egne entiteter, og det læses ikke af hensyn til sikkerheden.",
          en: "The file declares entities of its own, which are not read for safety."),
        remedy: Localized(
          da: "Gem filen igen uden DOCTYPE.", en: "Save the file again without a DOCTYPE."))
    }
    // As a stream, for the library refuses more than 10 MB handed over at once.
    let parser = XMLParser(stream: InputStream(data: Data(utf8)))
    parser.shouldResolveExternalEntities = false
    let delegate = Delegate(reader, source: file.name, limits: limits)
    parser.delegate = delegate
    let isWhole = parser.parse()
    if let failure = delegate.failure { throw failure }
    guard isWhole, delegate.isClosed else {
      throw FormatError(
        "bad-xml", source: file.name, line: max(parser.lineNumber, 1),
        character: parser.columnNumber > 0 ? parser.columnNumber : nil,
        message: Localized(
          da: "Filen er ikke gyldig XML; den kan være afbrudt eller være af en anden slags.",
          en: "The file is not valid XML; it may be cut off or be of another kind."),
        remedy: Localized(
          da: "Gem filen igen fra det program, der lavede den.",
          en: "Save the file again from the program that made it."))
    }
    reader = delegate.reader
  }

  /// Where the document type declares an entity, if it does.
  private static func entityDeclaration(in utf8: [UInt8]) -> Int? {
    let mark = Array("<!ENTITY".utf8)
    let first = mark[0]
    return utf8.indices.first { position in
      utf8[position] == first && utf8[position...].prefix(mark.count).elementsEqual(mark)
    }
  }

  private final class Delegate<Reader: XMLElementReader>: NSObject, XMLParserDelegate {
    var reader: Reader
    var failure: FormatError?
    private let source: String
    private let limits: FormatLimits
    private var texts: [String] = []
    private var elementCount = 0

    init(_ reader: Reader, source: String, limits: FormatLimits) {
      self.reader = reader
      self.source = source
      self.limits = limits
    }

    /// Whether every element that began has ended, and there was one.
    var isClosed: Bool { elementCount > 0 && texts.isEmpty }

    func parser(
      _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
      qualifiedName: String?, attributes: [String: String]
    ) {
      elementCount += 1
      guard elementCount <= limits.elements else {
        fail(
          parser, "too-many-elements",
          Localized(
            da: "Filen har flere celler eller elementer end de \(limits.elements), der læses.",
            en: "The file has more cells or elements than the \(limits.elements) that are read."))
        return
      }
      // Space between elements is no text; keeping it would make it grow with the file.
      if let text = texts.last, text.allSatisfy(\.isWhitespace) { texts[texts.count - 1] = "" }
      texts.append("")
      guard texts.count <= limits.depth else {
        fail(
          parser, "too-deep",
          Localized(
            da: "Elementerne er indlejret i mere end \(limits.depth) niveauer.",
            en: "The elements are nested in more than \(limits.depth) levels."))
        return
      }
      reader.begin(name, attributes, line: parser.lineNumber)
      stopIfFailed(parser)
    }

    func parser(
      _ parser: XMLParser, didEndElement name: String, namespaceURI: String?,
      qualifiedName: String?
    ) {
      guard let text = texts.popLast() else { return }
      reader.end(name, text: text, line: parser.lineNumber)
      stopIfFailed(parser)
    }

    private func stopIfFailed(_ parser: XMLParser) {
      guard failure == nil, let failure = reader.failure else { return }
      self.failure = failure
      parser.abortParsing()
    }

    func parser(_ parser: XMLParser, foundCharacters string: String) {
      add(string, parser)
    }

    func parser(_ parser: XMLParser, foundCDATA block: Data) {
      add(String(decoding: block, as: UTF8.self), parser)
    }

    private func add(_ string: String, _ parser: XMLParser) {
      guard !texts.isEmpty, failure == nil else { return }
      texts[texts.count - 1] += string
      if texts[texts.count - 1].utf8.count > limits.cellBytes {
        fail(
          parser, "cell-too-long",
          Localized(
            da: "En tekst er længere end \(limits.cellBytes) tegn.",
            en: "A text is longer than \(limits.cellBytes) characters."))
      }
    }

    private func fail(_ parser: XMLParser, _ code: String, _ message: Localized) {
      failure =
        failure
        ?? FormatError(code, source: source, line: parser.lineNumber, message: message)
      parser.abortParsing()
    }
  }
}

/// Writing XML.
enum XMLWriting {
  /// The text with the characters that mean something in XML escaped; those that XML cannot hold are
  /// replaced.
  static func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      case "\n": escaped += "&#10;"
      case "\r": escaped += "&#13;"
      case "\t": escaped += "&#9;"
      case "\u{0}"..<"\u{20}", "\u{FFFE}", "\u{FFFF}": escaped += "\u{FFFD}"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}
