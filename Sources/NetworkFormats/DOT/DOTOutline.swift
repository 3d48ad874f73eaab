import Localization
import SteeringModel

/// What is checked of a DOT text before the C library gets it: that it does not nest too deep, that
/// every quote, HTML text and comment is closed, and that it names no more attributes than are read.
///
/// The library would use its stack for nesting, it gives every node room for every attribute, and it
/// names the end of the file, not the place where something was opened.
struct DOTOutline {
  private let utf8: [UInt8]
  private var position = 0
  private var depth = 0
  private var attributes: Set<ArraySlice<UInt8>> = []
  private static let attributeLimit = 1_000
  private let source: String
  private let limits: FormatLimits

  /// Checks a text.
  static func check(
    _ utf8: [UInt8], source: String, limits: FormatLimits
  ) throws(FormatError) {
    var outline = DOTOutline(utf8: utf8, source: source, limits: limits)
    try outline.run()
  }

  private init(utf8: [UInt8], source: String, limits: FormatLimits) {
    self.utf8 = utf8
    self.source = source
    self.limits = limits
  }

  private mutating func run() throws(FormatError) {
    while position < utf8.count {
      switch utf8[position] {
      case UInt8(ascii: "\""): try skipQuoted()
      case UInt8(ascii: "<"): try skipHTML()
      case UInt8(ascii: "/") where next == UInt8(ascii: "*"): try skipComment()
      case UInt8(ascii: "/") where next == UInt8(ascii: "/"): skipLine()
      case UInt8(ascii: "#") where isLineStart: skipLine()
      case UInt8(ascii: "="): try countAttribute()
      case UInt8(ascii: "{"):
        depth += 1
        guard depth <= limits.depth else { throw tooDeep }
        position += 1
      case UInt8(ascii: "}"):
        depth -= 1
        position += 1
      default: position += 1
      }
    }
  }

  private var next: UInt8? { position + 1 < utf8.count ? utf8[position + 1] : nil }

  private var isLineStart: Bool { position == 0 || utf8[position - 1] == 0x0A }

  /// Counts the attribute before an equals sign, if it is a new one.
  private mutating func countAttribute() throws(FormatError) {
    var end = position
    while end > 0, [0x20, 0x09, 0x0A, 0x0D].contains(utf8[end - 1]) { end -= 1 }
    var start = end
    while start > 0, end - start < 256, Self.isNameByte(utf8[start - 1]) { start -= 1 }
    position += 1
    attributes.insert(utf8[start..<end])
    guard attributes.count > Self.attributeLimit else { return }
    throw FormatError(
      "too-many-columns", source: source, line: TextPlace(at: start, in: utf8).line,
      message: Localized(
        da: "Filen har flere end \(Self.attributeLimit) forskellige attributter.",
        en: "The file has more than \(Self.attributeLimit) different attributes."),
      remedy: Localized(
        da: "Fjern de attributter, der ikke bruges.",
        en: "Remove the attributes that are not used."))
  }

  /// Whether a byte can be the end of a name, be it in quotes.
  private static func isNameByte(_ byte: UInt8) -> Bool {
    byte > 0x20 && ![0x5B, 0x5D, 0x2C, 0x3B, 0x7B, 0x7D, 0x3D].contains(byte)
  }

  private mutating func skipLine() {
    while position < utf8.count, utf8[position] != 0x0A { position += 1 }
  }

  private mutating func skipQuoted() throws(FormatError) {
    let start = position
    position += 1
    while position < utf8.count {
      switch utf8[position] {
      case UInt8(ascii: "\\"): position += 2
      case UInt8(ascii: "\""):
        try checkLength(from: start)
        position += 1
        return
      default: position += 1
      }
    }
    throw unclosed(
      start, "unclosed-quote",
      Localized(
        da: "Et citationstegn åbnes her og lukkes aldrig.",
        en: "A quote is opened here and never closed."))
  }

  private mutating func skipHTML() throws(FormatError) {
    let start = position
    let comment = Array("<!--".utf8)
    var open = 0
    while position < utf8.count {
      if utf8[position] == UInt8(ascii: "<") {
        if utf8[position...].starts(with: comment) {
          position += comment.count
          while position < utf8.count, !utf8[position...].starts(with: Array("-->".utf8)) {
            position += 1
          }
          position = min(position + 3, utf8.count)
          continue
        }
        open += 1
      } else if utf8[position] == UInt8(ascii: ">") {
        open -= 1
      }
      position += 1
      if open == 0 { return try checkLength(from: start) }
    }
    throw unclosed(
      start, "unclosed-html",
      Localized(
        da: "En HTML-tekst åbnes her med < og lukkes aldrig.",
        en: "An HTML text is opened here with < and never closed."))
  }

  private mutating func skipComment() throws(FormatError) {
    let start = position
    position += 2
    while position + 1 < utf8.count {
      if utf8[position] == UInt8(ascii: "*"), utf8[position + 1] == UInt8(ascii: "/") {
        position += 2
        return
      }
      position += 1
    }
    throw unclosed(
      start, "unclosed-comment",
      Localized(
        da: "En kommentar åbnes her og lukkes aldrig.",
        en: "A comment is opened here and never closed."))
  }

  // MARK: - Errors

  private func checkLength(from start: Int) throws(FormatError) {
    guard position - start > limits.cellBytes else { return }
    throw FormatError(
      "cell-too-long", source: source, line: TextPlace(at: start, in: utf8).line,
      message: Localized(
        da: "En tekst er længere end \(limits.cellBytes) tegn.",
        en: "A text is longer than \(limits.cellBytes) characters."))
  }

  private func unclosed(_ start: Int, _ code: String, _ message: Localized) -> FormatError {
    let place = TextPlace(at: start, in: utf8)
    return FormatError(
      code, source: source, line: place.line, character: place.column, message: message,
      remedy: Localized(
        da: "Luk den, eller se efter, om filen er skåret af.",
        en: "Close it, or check whether the file is cut off."))
  }

  private var tooDeep: FormatError {
    FormatError(
      "too-deep", source: source, line: TextPlace(at: position, in: utf8).line,
      message: Localized(
        da: "Delgrafer er indlejret i mere end \(limits.depth) niveauer.",
        en: "Subgraphs are nested in more than \(limits.depth) levels."))
  }
}
