import Localization
import SteeringModel

/// Reads JSON (RFC 8259) and keeps the order of members, which the library's parser loses; refuses a
/// member that stands twice, and nesting beyond the limit.
///
/// - Complexity: O(bytes).
struct JSONParser {
  private let utf8: [UInt8]
  private let source: String
  private let limits: FormatLimits
  private var position = 0

  static func value(
    _ text: DecodedText, source: String, limits: FormatLimits
  ) throws(FormatError) -> JSONValue {
    var parser = JSONParser(utf8: text.utf8, source: source, limits: limits)
    let value = try parser.value(depth: 0)
    parser.skipSpace()
    guard parser.position == parser.utf8.count else { throw parser.unexpected() }
    return value
  }

  private init(utf8: [UInt8], source: String, limits: FormatLimits) {
    self.utf8 = utf8
    self.source = source
    self.limits = limits
  }

  private mutating func value(depth: Int) throws(FormatError) -> JSONValue {
    guard depth < limits.depth else {
      throw error(
        "too-deep",
        Localized(
          da: "Indholdet er indlejret i mere end \(limits.depth) niveauer.",
          en: "The content is nested in more than \(limits.depth) levels."))
    }
    skipSpace()
    guard position < utf8.count else { throw unexpected() }
    switch utf8[position] {
    case UInt8(ascii: "{"): return try object(depth: depth)
    case UInt8(ascii: "["): return try array(depth: depth)
    case UInt8(ascii: "\""): return .string(try string())
    default: return try word()
    }
  }

  private mutating func object(depth: Int) throws(FormatError) -> JSONValue {
    position += 1
    var members: [JSONValue.Member] = []
    var names: Set<String> = []
    if skip("}") { return .object(members) }
    repeat {
      skipSpace()
      guard position < utf8.count, utf8[position] == UInt8(ascii: "\"") else { throw unexpected() }
      let name = try string()
      guard names.insert(name).inserted else {
        throw error(
          "duplicate-key",
          Localized(
            da: "Nøglen '\(name.prefix(80))' står to gange i samme objekt.",
            en: "The key '\(name.prefix(80))' is in the same object twice."))
      }
      guard skip(":") else { throw unexpected() }
      members.append(JSONValue.Member(name: name, value: try value(depth: depth + 1)))
    } while skip(",")
    guard skip("}") else { throw unexpected() }
    return .object(members)
  }

  private mutating func array(depth: Int) throws(FormatError) -> JSONValue {
    position += 1
    var elements: [JSONValue] = []
    if skip("]") { return .array(elements) }
    repeat { elements.append(try value(depth: depth + 1)) } while skip(",")
    guard skip("]") else { throw unexpected() }
    return .array(elements)
  }

  /// A number, or one of the words `true`, `false`, `null`, `NaN`, `Infinity`.
  private mutating func word() throws(FormatError) -> JSONValue {
    let start = position
    while position < utf8.count, Self.isWordByte(utf8[position]) { position += 1 }
    let word = String(decoding: utf8[start..<position], as: UTF8.self)
    switch word {
    case "true": return .truth(true)
    case "false": return .truth(false)
    case "null": return .null
    case "NaN", "Infinity", "-Infinity": return .number(word)
    default: break
    }
    let digits = word.first == "-" ? word.dropFirst() : Substring(word)
    guard let first = digits.first, first.isASCII, first.isNumber, Double(word) != nil,
      word.utf8.allSatisfy({ !Self.isLetter($0) || $0 | 0x20 == UInt8(ascii: "e") })
    else {
      position = start
      throw unexpected()
    }
    return .number(word)
  }

  private mutating func string() throws(FormatError) -> String {
    position += 1
    let start = position
    while position < utf8.count, utf8[position] != UInt8(ascii: "\""),
      utf8[position] != UInt8(ascii: "\\"), utf8[position] >= 0x20
    {
      position += 1
    }
    guard position < utf8.count else { throw unexpected() }
    if utf8[position] == UInt8(ascii: "\"") {
      position += 1
      return String(decoding: utf8[start..<(position - 1)], as: UTF8.self)
    }
    return try escapedString(from: start)
  }

  private mutating func escapedString(from start: Int) throws(FormatError) -> String {
    var units = Array(String(decoding: utf8[start..<position], as: UTF8.self).utf16)
    while position < utf8.count {
      let byte = utf8[position]
      if byte == UInt8(ascii: "\"") {
        position += 1
        return String(decoding: units, as: UTF16.self)
      }
      guard byte >= 0x20 else { throw unexpected() }
      if byte == UInt8(ascii: "\\") {
        units.append(try escape())
      } else {
        let first = position
        while position < utf8.count, utf8[position] != UInt8(ascii: "\""),
          utf8[position] != UInt8(ascii: "\\"), utf8[position] >= 0x20
        {
          position += 1
        }
        units += String(decoding: utf8[first..<position], as: UTF8.self).utf16
      }
    }
    throw unexpected()
  }

  private mutating func escape() throws(FormatError) -> UInt16 {
    guard position + 1 < utf8.count else {
      position = utf8.count
      throw unexpected()
    }
    let letter = utf8[position + 1]
    position += 2
    switch letter {
    case UInt8(ascii: "n"): return 0x0A
    case UInt8(ascii: "t"): return 0x09
    case UInt8(ascii: "r"): return 0x0D
    case UInt8(ascii: "b"): return 0x08
    case UInt8(ascii: "f"): return 0x0C
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return UInt16(letter)
    case UInt8(ascii: "u"):
      let digits = utf8[position..<min(position + 4, utf8.count)]
      guard digits.count == 4, digits.allSatisfy({ Self.isHexDigit($0) }),
        let unit = UInt16(String(decoding: digits, as: UTF8.self), radix: 16)
      else { throw unexpected() }
      position += 4
      return unit
    default:
      position -= 1
      throw unexpected()
    }
  }

  private mutating func skipSpace() {
    while position < utf8.count, [0x20, 0x09, 0x0A, 0x0D].contains(utf8[position]) {
      position += 1
    }
  }

  private mutating func skip(_ mark: Unicode.Scalar) -> Bool {
    skipSpace()
    guard position < utf8.count, utf8[position] == UInt8(ascii: mark) else { return false }
    position += 1
    return true
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (0x41...0x5A).contains(byte & 0xDF)
  }

  private static func isHexDigit(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x46).contains(byte & 0xDF)
  }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    isLetter(byte) || (0x30...0x39).contains(byte) || "+-.".utf8.contains(byte)
  }

  private func unexpected() -> FormatError {
    guard position < utf8.count else {
      return error(
        "truncated",
        Localized(
          da: "Filen slutter midt i indholdet.", en: "The file ends in the middle of the content."))
    }
    let rest = String(decoding: utf8[position..<min(position + 12, utf8.count)], as: UTF8.self)
    return error(
      "bad-json",
      Localized(
        da: "Her stod noget uventet: '\(rest)'.", en: "Something unexpected stood here: '\(rest)'.")
    )
  }

  private func error(_ code: String, _ message: Localized) -> FormatError {
    let place = TextPlace(at: position, in: utf8)
    return FormatError(
      code, source: source, line: place.line, character: place.column, message: message,
      remedy: Localized(
        da: "Gem filen igen fra det program, der lavede den.",
        en: "Save the file again from the program that made it."))
  }
}
