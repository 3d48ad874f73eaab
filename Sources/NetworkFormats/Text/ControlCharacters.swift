import Localization
import SteeringModel

/// Control characters in names and values: none of them is meant, some are unsafe in a terminal, and
/// most formats cannot hold them. Each becomes the sign that Unicode has for it, such as ␛, so that it
/// is seen and two texts that differ stay different. A byte order mark within a text becomes �, for at
/// the beginning of a file it would be taken for that of the file.
enum ControlCharacters {
  /// The text with control characters shown; nil when it has none. Tabs and ends of lines stay.
  static func shown(_ text: String) -> String? {
    guard text.utf8.contains(where: { isControl($0) || $0 == 0xEF }) else { return nil }
    guard text.unicodeScalars.contains(where: isShown) else { return nil }
    var shown = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      let sign = scalar.value == 0x7F ? 0x2421 : 0x2400 + scalar.value
      let isSign = scalar.isASCII && isShown(scalar)
      shown.append(
        isSign ? Unicode.Scalar(sign) ?? "\u{FFFD}" : isShown(scalar) ? "\u{FFFD}" : scalar)
    }
    return String(shown)
  }

  private static func isShown(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII ? isControl(UInt8(scalar.value)) : scalar == "\u{FEFF}"
  }

  private static func isControl(_ byte: UInt8) -> Bool {
    byte < 0x20 && byte != 0x09 && byte != 0x0A && byte != 0x0D || byte == 0x7F
  }

  static func warning(_ count: Int, source: String) -> Issue {
    Issue(
      code: "control-characters", severity: .warning, location: Issue.Location(source: source),
      message: Localized(
        da: "\(count) tekster har usynlige styretegn; de er vist med et tegn som ␛.",
        en: "\(count) texts have invisible control characters; these are shown by a sign such as ␛."
      ),
      remedy: Localized(da: "Slet tegnene i filen.", en: "Delete the characters in the file."))
  }
}

extension PlainGraph {
  /// Shows the control characters of all texts, and says in how many there were any.
  ///
  /// - Complexity: O(text).
  mutating func showControlCharacters(source: String) throws(FormatError) {
    var count = 0
    func shown(_ text: String) -> String? {
      let shown = ControlCharacters.shown(text)
      if shown != nil { count += 1 }
      return shown
    }
    if let name { self.name = shown(name) ?? name }
    for position in graphAttributes.indices {
      let attribute = graphAttributes[position]
      let (name, value) = (shown(attribute.name), shown(attribute.value))
      if name != nil || value != nil {
        graphAttributes[position] = Attribute(
          name: name ?? attribute.name, value: value ?? attribute.value)
      }
    }
    func show(_ columns: inout [AttributeColumn]) {
      for position in columns.indices {
        if let name = shown(columns[position].name) { columns[position].name = name }
        for (place, value) in columns[position].given {
          if let value = shown(value) { columns[position][place] = value }
        }
      }
    }
    show(&nodeAttributes)
    show(&tieAttributes)
    let before = count
    let ids = nodeIDs.map { shown($0) ?? $0 }
    if count > before, let twice = renameNodes(ids) {
      throw FormatError(
        "duplicate-id", source: source, value: String(twice.prefix(120)),
        message: Localized(
          da: "To punkter har samme id, når usynlige styretegn vises.",
          en: "Two nodes have the same id once invisible control characters are shown."),
        remedy: Localized(
          da: "Giv hvert punkt sit eget id.", en: "Give each node an id of its own."))
    }
    if count > 0 { issues.append(ControlCharacters.warning(count, source: source)) }
  }
}

extension NetworkDraft {
  /// Shows the control characters of all cells, and says in how many there were any.
  mutating func showControlCharacters() {
    for table in tables.indices {
      var count = 0
      func show(_ text: inout String) {
        guard let shown = ControlCharacters.shown(text) else { return }
        text = shown
        count += 1
      }
      for column in tables[table].headers.indices { show(&tables[table].headers[column]) }
      for row in tables[table].rows.indices {
        for cell in tables[table].rows[row].cells.indices {
          show(&tables[table].rows[row].cells[cell])
        }
      }
      if count > 0 {
        issues.append(ControlCharacters.warning(count, source: tables[table].source))
      }
    }
  }
}
