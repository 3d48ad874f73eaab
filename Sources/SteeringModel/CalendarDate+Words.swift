import Localization

extension CalendarDate {
  /// Reads a date as people write it by hand: `1. marts 2026`, `d. 1. mar. 2026`, `March 1, 2026`,
  /// `1/3 2026`, `1/3-2026`; nil when the text is anything else.
  init?(words text: String) {
    guard let parts = Self.handwritten(text), parts.year.count == 4, let year = Int(parts.year)
    else {
      return nil
    }
    self.init(year: year, month: parts.month, day: parts.day)
  }

  /// The date that `1.3.26` or `1/3-26` most likely stands for, in this century.
  ///
  /// Two digits of a year can be mistaken for a day, so this is something to ask about.
  init?(shortYear text: String) {
    guard let parts = Self.handwritten(text), parts.year.count == 2, let year = Int(parts.year)
    else {
      return nil
    }
    self.init(year: 2000 + year, month: parts.month, day: parts.day)
  }

  /// The day, the month and the digits of the year, of which the last stands last.
  private static func handwritten(_ text: String) -> (day: Int, month: Int, year: Substring)? {
    var words = text.lowercased().split(whereSeparator: { $0 == " " || ".,-/".contains($0) })
    if let first = words.first, ["d", "den"].contains(first) { words.removeFirst() }
    guard words.count == 3, words[2].allSatisfy(\.isASCIIDigit) else { return nil }
    let (first, second) = (words[0], words[1])
    if let month = month(named: second), let day = Int(first) { return (day, month, words[2]) }
    if let month = month(named: first), let day = Int(second) { return (day, month, words[2]) }
    guard first.count <= 2, second.count <= 2, let day = Int(first), let month = Int(second),
      text.count(where: { !$0.isASCIIDigit }) <= 4
    else { return nil }
    return (day, month, words[2])
  }

  /// The month with a Danish or English name, or with the first three or four letters of one.
  private static func month(named word: Substring) -> Int? {
    guard word.count >= 3, !word.contains(where: \.isNumber) else { return nil }
    return monthNames.firstIndex { names in
      [names.da, names.en].contains { name in
        let name = name.lowercased()
        return name == word || (word.count <= 4 && name.hasPrefix(word))
      }
    }.map { $0 + 1 }
  }
}
