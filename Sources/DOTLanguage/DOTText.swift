/// Text that came from outside, made safe to show: what is left is printable and bounded.
///
/// - Control characters, text-direction overrides and the characters that XML forbids are dropped;
///   tabs become spaces.
/// - Lines end at line feeds. Long texts end in `…`.
/// - Of several lines the first is never empty, because newer versions of Graphviz free memory that
///   they never filled when it is.
public struct DOTText: Hashable, Sendable {
  /// The lines of the text; at least one.
  public let lines: [String]

  /// Makes a text safe to show.
  public init(_ text: String, maximumCharacters: Int = 200, maximumLines: Int = 6) {
    var lines: [String] = []
    var line = ""
    var count = 0
    var isCut = false
    for character in text {
      if count >= maximumCharacters {
        isCut = true
        break
      }
      if character == "\n" || character == "\r\n" {
        lines.append(line)
        line = ""
        if lines.count == maximumLines {
          isCut = true
          break
        }
        continue
      }
      let clean = Self.clean(character)
      guard !clean.isEmpty else { continue }
      line += clean
      count += 1
    }
    if lines.count < maximumLines { lines.append(line) }
    if isCut { lines[lines.count - 1] += "…" }
    if lines.count > 1, lines[0].isEmpty { lines[0] = " " }
    self.lines = lines
  }

  /// The text with line feeds between its lines.
  public var plain: String { lines.joined(separator: "\n") }

  /// The most scalars that one visible character may consist of: more than any emoji has, and few
  /// enough that stacked accents cannot make a short name megabytes long.
  private static let maximumScalars = 16

  private static func clean(_ character: Character) -> String {
    if character == "\t" || character == "\r" { return " " }
    var result = String.UnicodeScalarView()
    for scalar in character.unicodeScalars.prefix(maximumScalars) where isShown(scalar) {
      result.append(scalar)
    }
    return String(result)
  }

  private static func isShown(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x00...0x1F, 0x7F...0x9F: false  // C0, delete, C1
    case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: false  // direction overrides
    case 0x2028, 0x2029, 0xFEFF: false  // separators, byte order mark
    case let value where value & 0xFFFE == 0xFFFE: false  // not characters
    default: true
    }
  }
}

/// A text on a node, with its alignment.
public struct DOTLabel: Hashable, Sendable, ExpressibleByStringLiteral {
  /// How the lines of a label stand to each other.
  public enum Alignment: String, Hashable, Sendable {
    /// Lines are centered.
    case center = "\\n"
    /// Lines start at the left side.
    case left = "\\l"
    /// Lines end at the right side.
    case right = "\\r"
  }

  /// The text.
  public var text: DOTText
  /// How its lines stand.
  public var alignment: Alignment

  /// Creates a label from safe text.
  public init(_ text: DOTText, alignment: Alignment = .center) {
    self.text = text
    self.alignment = alignment
  }

  /// Creates a label from any text.
  public init(_ text: String, alignment: Alignment = .center) {
    self.init(DOTText(text), alignment: alignment)
  }

  /// Creates a label from a text in the source.
  public init(stringLiteral text: String) {
    self.init(text)
  }

  var quoted: String {
    let lines = text.lines.map(DOTQuoting.escaped)
    switch alignment {
    case .center: return "\"" + lines.joined(separator: alignment.rawValue) + "\""
    case .left, .right: return "\"" + lines.map { $0 + alignment.rawValue }.joined() + "\""
    }
  }
}

/// The one escaping function of DOT strings.
enum DOTQuoting {
  /// The text as Graphviz shows it letter by letter, to be put between quotes.
  ///
  /// The doubled backslash also disarms the escapes of labels (`\N`, `\G`, `\l` …), the ampersand the
  /// decoding of character references.
  static func escaped(_ line: String) -> String {
    var result = ""
    for scalar in line.unicodeScalars {
      switch scalar {
      case "\\": result += "\\\\"
      case "&": result += "&amp;"
      case "\"": result += "\\\""
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
