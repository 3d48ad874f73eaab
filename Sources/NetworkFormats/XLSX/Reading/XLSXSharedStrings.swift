/// Reads `sharedStrings.xml`: the texts of the cells, each once.
///
/// A text may be in runs of different faces; how it is pronounced (`rPh`) is no part of it.
struct XLSXSharedStrings: XMLElementReader {
  private(set) var texts: [String] = []
  private var current = ""
  private var isPhonetic = false

  mutating func begin(_ name: String, _ attributes: [String: String], line: Int) {
    switch XMLName.local(name) {
    case "si": current = ""
    case "rPh": isPhonetic = true
    default: break
    }
  }

  mutating func end(_ name: String, text: String, line: Int) {
    switch XMLName.local(name) {
    case "t": if !isPhonetic { current += XLSXText.decoded(text) }
    case "rPh": isPhonetic = false
    case "si": texts.append(current)
    default: break
    }
  }
}

/// Texts as Excel writes them: a character that XML cannot hold is `_x` and four hexadecimal digits.
enum XLSXText {
  /// The text with `_x000D_` and its like as the characters they stand for.
  static func decoded(_ text: String) -> String {
    guard text.contains("_x") else { return text }
    var decoded = ""
    var rest = text[...]
    while let mark = rest.firstRange(of: "_x") {
      decoded += rest[..<mark.lowerBound]
      let tail = rest[mark.upperBound...]
      let digits = tail.prefix(4)
      if digits.count == 4, tail.dropFirst(4).first == "_",
        digits.allSatisfy({ $0.isHexDigit }), let code = UInt32(digits, radix: 16),
        let scalar = Unicode.Scalar(code)
      {
        // A line end is a line end, whatever the system that wrote it.
        if scalar != "\r" { decoded.unicodeScalars.append(scalar) }
        rest = tail.dropFirst(5)
      } else {
        decoded += "_x"
        rest = tail
      }
    }
    return decoded + rest
  }

  /// The text so that no part of it is taken for such a character.
  static func encoded(_ text: String) -> String {
    text.replacing(/_x(?=[0-9A-Fa-f]{4}_)/, with: "_x005F_x")
  }
}
