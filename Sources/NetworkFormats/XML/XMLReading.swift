import CExpat
import Localization
import SteeringModel

/// What a format does with the elements of an XML file.
protocol XMLElementReader {
  /// An element begins; the line is where its tag begins.
  mutating func begin(_ tag: XMLTag, line: Int)
  /// An element begins, with all its attributes; for readers that meet few elements.
  mutating func begin(_ name: String, _ attributes: [String: String], line: Int)
  /// An element ends; the text is what stood directly in it.
  mutating func end(_ name: String, text: String, line: Int)
  /// Why the rest need not be read; nil as long as all is well.
  var failure: FormatError? { get }
}

extension XMLElementReader {
  var failure: FormatError? { nil }

  mutating func begin(_ tag: XMLTag, line: Int) { begin(tag.name, tag.attributes, line: line) }

  mutating func begin(_ name: String, _ attributes: [String: String], line: Int) {}
}

/// Reads XML with Expat's event parser, shut off from everything outside the file.
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
    guard let parser = XML_ParserCreate("UTF-8") else {
      preconditionFailure("There is no memory for a parser of XML.")
    }
    defer { XML_ParserFree(parser) }
    let events = ReaderEvents(reader, parser: parser, source: file.name, limits: limits)
    let isWhole = withExtendedLifetime(events) {
      events.attach()
      return parse(utf8, with: parser, events: events, limits: limits)
    }
    if let failure = events.failure { throw failure }
    guard isWhole else {
      throw FormatError(
        "bad-xml", source: file.name, line: max(Int(XML_GetCurrentLineNumber(parser)), 1),
        character: Int(XML_GetCurrentColumnNumber(parser)) + 1,
        message: Localized(
          da: "Filen er ikke gyldig XML; den kan være afbrudt eller være af en anden slags.",
          en: "The file is not valid XML; it may be cut off or be of another kind."),
        remedy: Localized(
          da: "Gem filen igen fra det program, der lavede den.",
          en: "Save the file again from the program that made it."))
    }
    reader = events.reader
  }

  /// Hands the bytes over in pieces, since the library counts them in 32 bits.
  private static func parse(
    _ utf8: [UInt8], with parser: XML_Parser, events: XMLEvents, limits: FormatLimits
  ) -> Bool {
    utf8.withUnsafeBytes { bytes in
      let start = bytes.baseAddress?.assumingMemoryBound(to: CChar.self)
      var position = 0
      repeat {
        let count = min(bytes.count - position, 1 << 20)
        let isLast: Int32 = position + count == bytes.count ? 1 : 0
        guard XML_Parse(parser, start.map { $0 + position }, Int32(count), isLast) == XML_STATUS_OK
        else { return false }
        position += count
        // The library would keep a tag or comment without end, however long.
        if position - Int(XML_GetCurrentByteIndex(parser)) > limits.cellBytes + (2 << 20) {
          events.failForLength()
          return false
        }
      } while position < bytes.count
      return true
    }
  }

  /// Where the document type declares an entity, if it does; it can stand only before the elements.
  private static func entityDeclaration(in utf8: [UInt8]) -> Int? {
    let mark = Array("<!ENTITY".utf8)
    var position = 0
    while let next = utf8[position...].firstIndex(of: mark[0]) {
      if utf8[next...].starts(with: mark) { return next }
      position = next + 1
    }
    return nil
  }
}

/// What the library's callbacks call; a class without parameters, since C functions have none.
private class XMLEvents {
  /// Why reading was stopped.
  fileprivate(set) var failure: FormatError?
  private let parser: XML_Parser
  private let source: String
  private let limits: FormatLimits
  /// The text that stands directly in each open element, end to end.
  private var text: [UInt8] = []
  /// Where the text of each open element begins.
  private var starts: [Int] = []
  private var elementCount = 0

  init(parser: XML_Parser, source: String, limits: FormatLimits) {
    self.parser = parser
    self.source = source
    self.limits = limits
  }

  /// Makes the parser call this object, which must outlive the parsing.
  func attach() {
    XML_SetUserData(parser, Unmanaged.passUnretained(self).toOpaque())
    XML_SetElementHandler(
      parser,
      { user, name, attributes in
        guard let events = XMLEvents.of(user), let name, let attributes else { return }
        events.elementBegins(XMLTag(name, attributes))
      },
      { user, name in
        guard let events = XMLEvents.of(user), let name else { return }
        events.elementEnds(String(cString: name))
      })
    XML_SetCharacterDataHandler(parser) { user, start, count in
      guard let events = XMLEvents.of(user), let start else { return }
      events.add(UnsafeRawBufferPointer(start: start, count: Int(count)))
    }
    // A reference to an entity that a document type outside the file may declare.
    XML_SetSkippedEntityHandler(parser) { user, _, _ in
      XMLEvents.of(user)?.fail(
        "xml-entities",
        Localized(
          da: "Filen bruger en entitet, der er erklæret uden for filen.",
          en: "The file uses an entity that is declared outside the file."))
    }
  }

  private static func of(_ user: UnsafeMutableRawPointer?) -> XMLEvents? {
    user.map { Unmanaged<XMLEvents>.fromOpaque($0).takeUnretainedValue() }
  }

  func begins(_ tag: XMLTag, line: Int) {}

  func ends(_ name: String, text: String, line: Int) {}

  private func elementBegins(_ tag: XMLTag) {
    elementCount += 1
    guard elementCount <= limits.elements else {
      fail(
        "too-many-elements",
        Localized(
          da: "Filen har flere celler eller elementer end de \(limits.elements), der læses.",
          en: "The file has more cells or elements than the \(limits.elements) that are read."))
      return
    }
    // Space between elements is no text; keeping it would make it grow with the file.
    if let start = starts.last, text[start...].allSatisfy(Self.isSpace) {
      text.removeSubrange(start...)
    }
    starts.append(text.count)
    guard starts.count <= limits.depth else {
      fail(
        "too-deep",
        Localized(
          da: "Elementerne er indlejret i mere end \(limits.depth) niveauer.",
          en: "The elements are nested in more than \(limits.depth) levels."))
      return
    }
    begins(tag, line: line)
    if failure != nil { stop() }
  }

  private func elementEnds(_ name: String) {
    guard let start = starts.popLast() else { return }
    let own = String(decoding: text[start...], as: UTF8.self)
    text.removeSubrange(start...)
    ends(name, text: own, line: line)
    if failure != nil { stop() }
  }

  private func add(_ bytes: UnsafeRawBufferPointer) {
    guard let start = starts.last, failure == nil else { return }
    text.append(contentsOf: bytes)
    if text.count - start > limits.cellBytes { failForLength() }
  }

  fileprivate func failForLength() {
    fail(
      "cell-too-long",
      Localized(
        da: "En tekst er længere end \(limits.cellBytes) tegn.",
        en: "A text is longer than \(limits.cellBytes) characters."))
  }

  private func fail(_ code: String, _ message: Localized) {
    failure = failure ?? FormatError(code, source: source, line: line, message: message)
    stop()
  }

  private func stop() { XML_StopParser(parser, 0) }

  private var line: Int { Int(XML_GetCurrentLineNumber(parser)) }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x0A || byte == 0x09 || byte == 0x0D
  }
}

/// Hands the events to a reader.
private final class ReaderEvents<Reader: XMLElementReader>: XMLEvents {
  var reader: Reader

  init(_ reader: Reader, parser: XML_Parser, source: String, limits: FormatLimits) {
    self.reader = reader
    super.init(parser: parser, source: source, limits: limits)
  }

  override func begins(_ tag: XMLTag, line: Int) {
    reader.begin(tag, line: line)
    failure = failure ?? reader.failure
  }

  override func ends(_ name: String, text: String, line: Int) {
    reader.end(name, text: text, line: line)
    failure = failure ?? reader.failure
  }
}
