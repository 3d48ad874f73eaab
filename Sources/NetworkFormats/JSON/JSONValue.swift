/// A JSON value, with the members of an object in the order of the file.
indirect enum JSONValue: Hashable, Sendable {
  case null
  case truth(Bool)
  /// The number as it is written; `NaN` and `Infinity` too, as Python writes them.
  case number(String)
  case string(String)
  case array([JSONValue])
  case object([Member])

  /// One member of an object.
  struct Member: Hashable, Sendable {
    var name: String
    var value: JSONValue
  }

  /// The value of a member of an object; nil when there is none or this is no object.
  subscript(name: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.name == name }?.value
  }

  /// The elements of an array; nil when this is none.
  var elements: [JSONValue]? {
    if case .array(let elements) = self { elements } else { nil }
  }

  /// The members of an object; nil when this is none.
  var members: [Member]? {
    if case .object(let members) = self { members } else { nil }
  }

  /// The text of a string or a number; nil of anything else.
  var scalarText: String? {
    switch self {
    case .string(let text), .number(let text): text
    case .null, .truth, .array, .object: nil
    }
  }

  /// The value as the text of an attribute; nil of null.
  var attributeText: String? {
    switch self {
    case .null: nil
    case .truth(let value): value ? "true" : "false"
    case .number(let text), .string(let text): text
    case .array, .object: JSONPrinter.text(self)
    }
  }

  /// What an attribute with this value holds.
  var attributeKind: PlainGraph.AttributeColumn.Kind {
    switch self {
    case .truth: .truth
    case .number(let text): Int(text) == nil ? .number : .wholeNumber
    case .null, .string, .array, .object: .text
    }
  }
}

/// Writes JSON.
enum JSONPrinter {
  /// The value on one line.
  static func text(_ value: JSONValue) -> String {
    var text = ""
    write(value, to: &text)
    return text
  }

  private static func write(_ value: JSONValue, to text: inout String) {
    switch value {
    case .null: text += "null"
    case .truth(let value): text += value ? "true" : "false"
    case .number(let number): text += number
    case .string(let string): text += quoted(string)
    case .array(let elements):
      text += "["
      for (position, element) in elements.enumerated() {
        if position > 0 { text += "," }
        write(element, to: &text)
      }
      text += "]"
    case .object(let members):
      text += "{"
      for (position, member) in members.enumerated() {
        if position > 0 { text += "," }
        text += quoted(member.name) + ":"
        write(member.value, to: &text)
      }
      text += "}"
    }
  }

  /// The text between quotes; `<` and the line ends of JavaScript are escaped, so that the result may
  /// stand in a page.
  static func quoted(_ string: String) -> String {
    var quoted = "\""
    for scalar in string.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "\n": quoted += "\\n"
      case "\r": quoted += "\\r"
      case "\t": quoted += "\\t"
      case "<", "\u{2028}", "\u{2029}", "\u{0}"..<"\u{20}", "\u{7F}":
        let digits = String(scalar.value, radix: 16)
        quoted += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }
}
