/// A JSON value whose members keep the order in which they were written.
///
/// Foundation's encoder orders members by the alphabet or not at all, and machine output promises an
/// order.
enum JSONValue {
  case null
  case bool(Bool)
  case integer(Int)
  case number(Double)
  case string(String)
  case array([JSONValue])
  case object([(String, JSONValue)])

  /// A string, or null.
  static func optional(_ text: String?) -> JSONValue { text.map(JSONValue.string) ?? .null }

  /// A list of strings.
  static func strings(_ texts: [String]) -> JSONValue { .array(texts.map(JSONValue.string)) }

  /// The value as text: one member a line, lists of plain values on one line.
  var text: String {
    var text = ""
    write(to: &text, indent: "")
    return text + "\n"
  }

  private var isPlain: Bool {
    switch self {
    case .null, .bool, .integer, .number, .string: true
    case .array(let values): values.isEmpty
    case .object(let members): members.isEmpty
    }
  }

  private func write(to text: inout String, indent: String) {
    switch self {
    case .null: text += "null"
    case .bool(let value): text += value ? "true" : "false"
    case .integer(let value): text += "\(value)"
    case .number(let value): text += Self.written(value)
    case .string(let value): Self.write(value, to: &text)
    case .array(let values):
      Self.write(
        values, to: &text, brackets: ("[", "]"), onOneLine: values.allSatisfy(\.isPlain),
        indent: indent
      ) { value, text, indent in value.write(to: &text, indent: indent) }
    case .object(let members):
      Self.write(
        members, to: &text, brackets: ("{", "}"), onOneLine: members.isEmpty, indent: indent
      ) { member, text, indent in
        Self.write(member.0, to: &text)
        text += ": "
        member.1.write(to: &text, indent: indent)
      }
    }
  }

  private static func write<Part>(
    _ parts: [Part], to text: inout String, brackets: (String, String), onOneLine: Bool,
    indent: String, part write: (Part, inout String, String) -> Void
  ) {
    text += brackets.0
    let inner = indent + "  "
    for (position, part) in parts.enumerated() {
      if position > 0 { text += onOneLine ? ", " : "," }
      if !onOneLine { text += "\n" + inner }
      write(part, &text, inner)
    }
    if !onOneLine { text += "\n" + indent }
    text += brackets.1
  }

  /// A whole number without a fraction, any other in the shortest form that reads back the same.
  private static func written(_ value: Double) -> String {
    guard value.isFinite else { return "null" }
    if value == value.rounded(), abs(value) < 1e15 { return "\(Int(value))" }
    return "\(value)"
  }

  private static func write(_ string: String, to text: inout String) {
    text += "\""
    for scalar in string.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\r": text += "\\r"
      case "\t": text += "\\t"
      case _ where scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value):
        let digits = String(scalar.value, radix: 16)
        text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: text.unicodeScalars.append(scalar)
      }
    }
    text += "\""
  }
}
