import Localization
import SteeringModel

/// The text of a file as valid UTF-8 without byte order mark, and how it was encoded.
struct DecodedText {
  enum Encoding: Hashable {
    case utf8, utf16LittleEndian, utf16BigEndian, windows1252
  }

  let utf8: [UInt8]
  let encoding: Encoding
  /// What a reader of the file should know: that the encoding was guessed.
  let remarks: [Issue]

  /// Decodes UTF-8 with or without mark, UTF-16 with mark, else Windows-1252.
  ///
  /// - Throws: when the bytes hold NUL or many control characters and so are no text, or when they
  ///   fit none of the encodings, as the old Macintosh encoding of Danish does not.
  /// - Complexity: O(bytes).
  init(_ file: SourceFile, limits: FormatLimits = FormatLimits()) throws(FormatError) {
    let bytes = file.bytes
    guard bytes.count <= limits.fileBytes else {
      throw .fileTooLarge(file.name, bytes: bytes.count, limit: limits.fileBytes)
    }
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      let text = Array(bytes.dropFirst(3))
      guard Self.isUTF8(text) else {
        let place = TextPlace(at: XMLText.firstInvalidByte(in: text), in: text)
        throw .brokenEncoding(file.name, "UTF-8", at: place)
      }
      try self.init(checked: text, .utf8, source: file.name)
    } else if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      let isLittle = bytes[0] == 0xFF
      guard let text = Self.utf8(fromUTF16: bytes.dropFirst(2), isLittleEndian: isLittle) else {
        throw .brokenEncoding(file.name, "UTF-16", at: nil)
      }
      try self.init(
        checked: text, isLittle ? .utf16LittleEndian : .utf16BigEndian, source: file.name)
    } else if Self.isUTF8(bytes) {
      try self.init(checked: bytes, .utf8, source: file.name)
    } else {
      try Self.checkIsText(bytes, source: file.name)
      guard !Windows1252.looksLikeMacRoman(bytes), let text = Windows1252.utf8(from: bytes) else {
        throw .unknownEncoding(file)
      }
      try self.init(
        checked: text, .windows1252, source: file.name,
        remarks: [.guessedEncoding(file.name)])
    }
  }

  private init(
    checked text: [UInt8], _ encoding: Encoding, source: String, remarks: [Issue] = []
  ) throws(FormatError) {
    try Self.checkIsText(text, source: source)
    utf8 = text
    self.encoding = encoding
    self.remarks = remarks
  }

  private static func isUTF8(_ bytes: [UInt8]) -> Bool {
    guard bytes.contains(where: { $0 >= 0x80 }) else { return true }
    return String(validating: bytes, as: UTF8.self) != nil
  }

  /// Refuses NUL, and more than one control character in a hundred: such bytes are no text.
  private static func checkIsText(_ bytes: [UInt8], source: String) throws(FormatError) {
    var controls = 0
    var first = 0
    for (position, byte) in bytes.enumerated() where byte < 0x20 || byte == 0x7F {
      if byte == 0 { throw .notText(source, at: TextPlace(at: position, in: bytes)) }
      if byte != 0x09 && byte != 0x0A && byte != 0x0D && byte != 0x0C {
        if controls == 0 { first = position }
        controls += 1
      }
    }
    if controls > 3 && controls * 100 > bytes.count {
      throw .notText(source, at: TextPlace(at: first, in: bytes))
    }
  }

  private static func utf8(
    fromUTF16 bytes: ArraySlice<UInt8>, isLittleEndian: Bool
  ) -> [UInt8]? {
    guard bytes.count.isMultiple(of: 2) else { return nil }
    var units: [UInt16] = []
    units.reserveCapacity(bytes.count / 2)
    var position = bytes.startIndex
    while position < bytes.endIndex {
      let (first, second) = (UInt16(bytes[position]), UInt16(bytes[position + 1]))
      units.append(isLittleEndian ? second << 8 | first : first << 8 | second)
      position += 2
    }
    return String(validating: units, as: UTF16.self).map { Array($0.utf8) }
  }
}

extension FormatError {
  /// UTF-8 as the program calls it that the file is likely from.
  fileprivate static func utf8Name(_ source: String) -> String {
    let isSheet = ["csv", "tsv", "txt"].contains(SourceFile(name: source, bytes: []).fileExtension)
    return isSheet ? "CSV UTF-8" : "UTF-8"
  }

  static func fileTooLarge(_ source: String, bytes: Int, limit: Int) -> FormatError {
    let (size, most) = (bytes / (1 << 20), limit / (1 << 20))
    return FormatError(
      "file-too-large", source: source,
      message: Localized(
        da: "Filen fylder \(size) MB; højst \(most) MB kan læses.",
        en: "The file has \(size) MB; at most \(most) MB can be read."),
      remedy: Localized(da: "Del filen.", en: "Split the file."))
  }

  static func notText(_ source: String, at place: TextPlace) -> FormatError {
    FormatError(
      "not-text", source: source, line: place.line, character: place.column,
      message: Localized(
        da: "Filen er ikke tekst; den indeholder tegn, som kun findes i andre slags filer.",
        en: "The file is not text; it holds characters that only other kinds of files have."),
      remedy: Localized(
        da: "Gem filen igen som \(utf8Name(source)), eller vælg den rigtige fil.",
        en: "Save the file again as \(utf8Name(source)), or choose the right file."))
  }

  static func brokenEncoding(
    _ source: String, _ encoding: String, at place: TextPlace?
  ) -> FormatError {
    FormatError(
      "broken-encoding", source: source, line: place?.line, character: place?.column,
      message: Localized(
        da: "Filen siger, at den er \(encoding), men det er den ikke hele vejen.",
        en: "The file says that it is \(encoding), but not all of it is."),
      remedy: Localized(
        da: "Gem filen igen som \(utf8Name(source)).",
        en: "Save the file again as \(utf8Name(source))."))
  }

  static func unknownEncoding(_ file: SourceFile) -> FormatError {
    let source = file.name
    let letter = file.bytes.firstIndex { $0 >= 0x80 } ?? 0
    return FormatError(
      "unknown-encoding", source: source, line: TextPlace(at: letter, in: file.bytes).line,
      message: Localized(
        da: "Det kan ikke ses, hvordan æ, ø og å er gemt i filen.",
        en: "One cannot tell how letters such as æ, ø and å are saved in the file."),
      remedy: Localized(
        da: "Gem filen igen som \(utf8Name(source)).",
        en: "Save the file again as \(utf8Name(source))."))
  }
}

extension Issue {
  fileprivate static func guessedEncoding(_ source: String) -> Issue {
    Issue(
      code: "windows-1252", severity: .remark, location: Issue.Location(source: source),
      message: Localized(
        da: "Filen er ikke UTF-8; den er læst som Windows-1252.",
        en: "The file is not UTF-8; it was read as Windows-1252."),
      remedy: Localized(
        da:
          "Se efter, at æ, ø og å står rigtigt, eller gem filen som \(FormatError.utf8Name(source)).",
        en: "Check that æ, ø and å are right, or save the file as \(FormatError.utf8Name(source)).")
    )
  }
}
