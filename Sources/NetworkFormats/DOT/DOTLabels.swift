import DOTLanguage

/// Labels of DOT as plain text.
enum DOTLabels {
  /// The attributes that Graphviz shows as text, with escapes in them.
  static let names: Set<String> = ["label", "xlabel", "headlabel", "taillabel", "tooltip"]

  /// The value of an attribute; that of a label with its escapes and character references resolved and
  /// its tags left out.
  ///
  /// - Parameters:
  ///   - name: what `\N` and `\E` stand for: the node or edge.
  ///   - graph: what `\G` stands for.
  static func text(
    _ attribute: DOTSource.Attribute, name: String, graph: String, tail: String = "",
    head: String = ""
  ) -> String {
    if attribute.isHTML { return plain(attribute.value) }
    guard names.contains(attribute.name) else { return attribute.value }
    var text = ""
    var isEscaped = false
    for character in attribute.value {
      if isEscaped {
        isEscaped = false
        switch character {
        case "N", "E", "L": text += name
        case "G": text += graph
        case "T": text += tail
        case "H": text += head
        case "n", "l", "r": text += "\n"
        default: text.append(character)
        }
      } else if character == "\\" {
        isEscaped = true
      } else {
        text.append(character)
      }
    }
    while text.hasSuffix("\n") { text.removeLast() }
    return CharacterReferences.resolved(text)
  }

  /// A text as the value of a label, so that it is shown letter by letter.
  static func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\": escaped += "\\\\"
      case "&": escaped += "&amp;"
      case "\n": escaped += "\\n"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }

  /// The text of HTML: breaks and rows end lines, tags and comments are left out.
  private static func plain(_ html: String) -> String {
    let text =
      html
      .replacing(/(?s)<!--.*?-->/, with: "")
      .replacing(/(?i)<(br|\/tr)\b[^>]*>/, with: "\n")
      .replacing(/(?i)<\/td>/, with: " ")
      .replacing(/<[^>]*>/, with: "")
    let lines = CharacterReferences.resolved(text).split(separator: "\n").map {
      $0.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
    return lines.filter { !$0.isEmpty }.joined(separator: "\n")
  }
}
