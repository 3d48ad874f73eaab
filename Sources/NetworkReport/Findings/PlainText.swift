/// Text for a terminal: broken at a width, and without anything that would steer the terminal.
struct PlainText {
  /// The number of characters of a line.
  let width: Int
  private(set) var text = ""

  init(width: Int) {
    self.width = max(20, width)
  }

  /// Adds an empty line.
  mutating func gap() { text += "\n" }

  /// Adds a paragraph whose first line begins with a lead and whose others are as far in.
  mutating func add(_ paragraph: String, lead: String = "", indent: Int? = nil) {
    let hanging = String(repeating: " ", count: indent ?? lead.count)
    var line = lead
    var isEmpty = true
    for word in Self.safe(paragraph).split(separator: " ") {
      if !isEmpty, line.count + 1 + word.count > width {
        text += line + "\n"
        line = hanging
        isEmpty = true
      }
      line += (isEmpty ? "" : " ") + word
      isEmpty = false
    }
    text += line + "\n"
  }

  /// A text in one line whose control characters and marks of writing direction are shown as `�`.
  static func safe(_ text: String) -> String {
    var safe = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\n", "\r", "\t": safe += " "
      case _ where scalar.actsOnText: safe += "\u{FFFD}"
      default: safe.unicodeScalars.append(scalar)
      }
    }
    return safe
  }
}
