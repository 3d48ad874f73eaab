/// Writes the words of xdot.
///
/// Texts are preceded by their number of UTF-8 bytes; a wrong number is what crashes the reader.
struct XDOT {
  private(set) var words: [String] = []

  mutating func add(_ word: String) { words.append(word) }

  mutating func set(_ pen: DOTBackground.Pen) {
    add("c " + Self.counted(pen.color.hexadecimal))
    add("S " + Self.counted("setlinewidth(\(DOTNumber.text(pen.width)))"))
    add("S " + Self.counted(pen.line.rawValue))
  }

  /// A shape with an area: filled, outlined or both.
  ///
  /// A filled shape is always outlined in xdot, so a fill without a pen uses a pen of its own color.
  mutating func closedShape(
    filled: String, outlined: String, body: String, fill: DOTColor?, pen: DOTBackground.Pen?
  ) {
    if let fill {
      set(DOTBackground.Pen(fill, width: 0))
      add("C " + Self.counted(fill.hexadecimal))
      add(filled + body)
    }
    if let pen {
      set(pen)
      add(outlined + body)
    }
  }

  mutating func text(
    _ text: String, at point: DOTPoint, anchor: DOTBackground.Anchor, font: DOTFont,
    color: DOTColor
  ) {
    add("c " + Self.counted(color.hexadecimal))
    add("F \(DOTNumber.text(font.size)) " + Self.counted(font.pango))
    add(
      "T \(Self.number(point.x)) \(Self.number(point.y)) \(anchor.rawValue) 0 "
        + Self.counted(text))
  }

  static func number(_ value: Double) -> String { DOTNumber.text(value) }

  static func points(_ points: [DOTPoint]) -> String {
    " \(points.count)" + points.map { " \(number($0.x)) \(number($0.y))" }.joined()
  }

  static func counted(_ text: String) -> String { "\(text.utf8.count) -\(text)" }

  /// The text without backslashes and without anything that SVG would take for a character reference.
  static func withoutEscapes(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\": result += "/"
      case "&": result += "＆"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
