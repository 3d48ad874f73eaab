internal import Mustache

/// How text becomes HTML in every template: nothing that data say can be read as markup.
///
/// The engine's own escaping goes by characters as a reader sees them, so a quotation mark with an
/// accent on it would pass; this one goes by code points. Control characters and the marks that
/// turn the writing direction around are shown as `�` instead of acting on the page.
struct HTMLText: MustacheContentType {
  func escapeText(_ text: String) -> String {
    var escaped = ""
    escaped.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      switch scalar {
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "&": escaped += "&amp;"
      case "\"": escaped += "&quot;"
      case "'": escaped += "&#39;"
      case _ where scalar.actsOnText: escaped += "\u{FFFD}"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}

extension Unicode.Scalar {
  /// Whether the code point is a control character other than a line break or a tab, a mark of
  /// writing direction, or no character at all.
  var actsOnText: Bool {
    switch value {
    case 0x09, 0x0A: false
    case 0x00...0x1F, 0x7F...0x9F: true
    case 0x202A...0x202E, 0x2066...0x2069: true
    case 0xFFFE, 0xFFFF: true
    default: false
    }
  }
}
