import Foundation
import Localization
import SteeringModel

/// The text of an XML file as UTF-8, without mark and declaration.
///
/// Our own decoding comes before the parser so that every encoding that is read elsewhere is read
/// here, and an error has a line.
enum XMLText {
  static func utf8(of file: SourceFile, limits: FormatLimits) throws(FormatError) -> [UInt8] {
    let bytes = file.bytes
    let hasMark =
      bytes.starts(with: [0xEF, 0xBB, 0xBF]) || bytes.starts(with: [0xFF, 0xFE])
      || bytes.starts(with: [0xFE, 0xFF])
    let encoding = hasMark ? nil : declaredEncoding(bytes)
    switch encoding {
    case nil, "utf-8", "utf8", "us-ascii", "ascii", "utf-16":
      if !hasMark, String(validating: bytes, as: UTF8.self) == nil {
        let place = TextPlace(at: firstInvalidByte(in: bytes), in: bytes)
        throw FormatError(
          "broken-encoding", source: file.name, line: place.line, character: place.column,
          message: Localized(
            da: "Filen siger, at den er UTF-8, men det er den ikke her.",
            en: "The file says that it is UTF-8, but here it is not."),
          remedy: Localized(
            da: "Gem filen igen som UTF-8, eller angiv dens rigtige encoding i første linje.",
            en: "Save the file as UTF-8, or state its true encoding in the first line."))
      }
      return withoutDeclaration(try DecodedText(file, limits: limits).utf8)
    case "iso-8859-1", "latin1", "latin-1", "windows-1252", "cp1252":
      guard let text = Windows1252.utf8(from: bytes) else { throw .unknownEncoding(file) }
      return withoutDeclaration(text)
    case .some(let other):
      throw FormatError(
        "unknown-encoding", source: file.name, line: 1, value: String(other.prefix(40)),
        message: Localized(
          da: "Filens encoding kan ikke læses.", en: "The encoding of the file cannot be read."),
        remedy: Localized(da: "Gem filen som UTF-8.", en: "Save the file as UTF-8."))
    }
  }

  private static func declaredEncoding(_ bytes: [UInt8]) -> String? {
    let head = String(decoding: bytes.prefix(200), as: UTF8.self)
    guard head.hasPrefix("<?xml"), let end = head.range(of: "?>"),
      let name = head[..<end.lowerBound].range(of: "encoding")
    else { return nil }
    let rest = head[name.upperBound..<end.lowerBound]
    guard let open = rest.firstIndex(where: { $0 == "\"" || $0 == "'" }) else { return nil }
    let value = rest[rest.index(after: open)...].prefix { $0 != rest[open] }
    return value.lowercased()
  }

  /// Blanks the declaration, whose encoding no longer holds, so that places stay what they are.
  private static func withoutDeclaration(_ utf8: [UInt8]) -> [UInt8] {
    guard utf8.starts(with: Array("<?xml".utf8)),
      let end = utf8.firstIndex(of: UInt8(ascii: ">"))
    else { return utf8 }
    var text = utf8
    for position in 0...end where text[position] != 0x0A { text[position] = 0x20 }
    return text
  }

  static func firstInvalidByte(in bytes: [UInt8]) -> Int {
    var decoder = UTF8()
    var iterator = bytes.makeIterator()
    var position = 0
    while true {
      switch decoder.decode(&iterator) {
      case .scalarValue(let scalar): position += UTF8.width(scalar)
      case .emptyInput, .error: return min(position, max(bytes.count - 1, 0))
      }
    }
  }
}
