internal import DOTLanguage

/// The colors of a group: a light area and a dark outline of the same hue.
///
/// The areas are those of Paul Tol's "light" scheme (Colour Schemes, 2021), which readers with any
/// color vision can tell apart; color never stands alone, as place, name or dash say the same.
struct ColorPair: Hashable, Sendable {
  let fill: DOTColor
  let stroke: DOTColor

  init(_ fill: UInt32, _ stroke: UInt32) {
    self.fill = DOTColor(fill)
    self.stroke = DOTColor(stroke)
  }

  init(fill: DOTColor, stroke: DOTColor) {
    self.fill = fill
    self.stroke = stroke
  }

  /// The area of a box with text on it.
  var paper: DOTColor { fill.tint(0.45) }

  static let blue = ColorPair(0x77AADD, 0x2B5C8A)
  static let orange = ColorPair(0xEE8866, 0xA0452A)
  static let yellow = ColorPair(0xEEDD88, 0x8A7912)
  static let pink = ColorPair(0xFFAABB, 0xA8475C)
  static let cyan = ColorPair(0x99DDFF, 0x1F7399)
  static let mint = ColorPair(0x44BB99, 0x1C6B55)
  static let olive = ColorPair(0xBBCC33, 0x66721A)
  static let violet = ColorPair(0xC9B6E4, 0x5F4B8B)
  static let gray = ColorPair(0xDDDDDD, 0x4A4A4A)
  static let stone = ColorPair(0xC8C2B8, 0x5E574C)

  /// The colors in the order in which numbered groups take them.
  static let sequence = [blue, orange, yellow, mint, violet, pink, cyan, olive, stone, gray]
}

/// The colors that mean the same in every picture.
enum InkColor {
  static let title = DOTColor(0x1B2733)
  static let subtitle = DOTColor(0x5B6670)
  static let text = DOTColor(0x1A1A1A)
  static let legend = DOTColor(0x33475B)
  static let tie = DOTColor(0x445566).opacity(0.48)
  static let tieSolid = DOTColor(0x445566)
  static let gap = DOTColor(0xCC3311)
  static let conflict = DOTColor(0x882255)
  static let outline = DOTColor(0x8FA3B8)
  static let bands = [
    DOTColor(0xFFFFFF), DOTColor(0xCFDCEA), DOTColor(0xDFE8F1), DOTColor(0xEDF2F7),
    DOTColor(0xF7F8FA),
  ]
}
