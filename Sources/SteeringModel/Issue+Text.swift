public import Localization

extension Issue.Location {
  /// The place in words: `aktører.csv, række 12, kolonne 'niveau'`, and in a spreadsheet
  /// `aktører, celle E12 (niveau)`.
  public var text: Localized {
    var text = Localized(verbatim: source)
    if let cell {
      text = text + Localized(da: ", celle \(cell)", en: ", cell \(cell)")
      return column.map { text + Localized(verbatim: " (\($0))") } ?? text
    }
    if let row { text = text + Localized(da: ", række \(row)", en: ", row \(row)") }
    if let column {
      text = text + Localized(da: ", kolonne '\(column)'", en: ", column '\(column)'")
    }
    if let line { text = text + Localized(da: ", linje \(line)", en: ", line \(line)") }
    if let character {
      text = text + Localized(da: ", tegn \(character)", en: ", character \(character)")
    }
    return text
  }
}

extension Issue {
  /// The question whether the nearest valid value is meant; nil when none is near.
  public var suggestion: Localized? {
    nearest.map { Localized(da: "Mente du '\($0)'?", en: "Did you mean '\($0)'?") }
  }

  /// The whole issue in one line: place, value, what is wrong, what may be meant and what to do.
  public var text: Localized {
    var parts = [location.text + Localized(verbatim: ":")]
    if let value { parts.append(Localized(verbatim: "'\(value)'.")) }
    parts.append(message)
    if let suggestion { parts.append(suggestion) }
    if let remedy { parts.append(remedy) }
    return Localized { language in parts.map { $0(language) }.joined(separator: " ") }
  }
}
