/// What a workbook must never hold: a young person, by number or by name.
public enum YoungPersons {
  /// Whether a text holds what looks like a CPR number: ten digits, or six and four with a hyphen
  /// between them; and, where the six are a day of birth, six and four with space or another mark
  /// between them, or six and `xxxx`.
  public static func hasCPRNumber(in text: String) -> Bool {
    !cprNumbers(in: text).isEmpty
  }

  /// Whether a text of a file that is no workbook holds what looks like a CPR number: ten digits alone
  /// may be the id of anything there, unless they begin with a day of birth.
  package static func hasLikelyCPRNumber(in text: String) -> Bool {
    let scalars = Array(text.unicodeScalars)
    return cprNumbers(in: text).contains { number in
      // 1107222336-129-07298 is an id of some program.
      let isPart =
        joinsDigit(at: number.range.lowerBound - 1, in: scalars, step: -1)
        || joinsDigit(at: number.range.upperBound, in: scalars, step: 1)
      return !number.isBare || number.beginsWithBirthday && !isPart
    }
  }

  /// The text with the digits of everything that looks like a CPR number masked.
  public static func masked(_ text: String) -> String {
    var scalars = Array(text.unicodeScalars)
    for number in cprNumbers(in: text) {
      for position in number.range where isDigit(scalars[position]) { scalars[position] = "•" }
    }
    return String(String.UnicodeScalarView(scalars))
  }

  /// Whether a header or the name of a sheet looks like one for young persons or their numbers.
  ///
  /// `unge`, `navn på den unge` and `personnummer` do; `antal unge` and `målgruppe` do not, for they
  /// speak of groups.
  public static func isNamedFor(_ header: String) -> Bool {
    let words = header.lowercased().split(whereSeparator: { !$0.isLetter && !$0.isNumber })
      .map(String.init)
    let joined = words.joined()
    if numberWords.contains(where: joined.contains) || words.contains("cpr") { return true }
    guard words.contains(where: youngWords.contains) else { return false }
    return words.allSatisfy {
      youngWords.contains($0) || smallWords.contains($0) || personalWords.contains($0)
    }
  }

  private static let numberWords = [
    "cprnummer", "cprnr", "cprno", "personnummer", "personnr", "socialsecuritynumber",
  ]
  private static let youngWords: Set<String> = [
    "ung", "unge", "unges", "unges", "barn", "barnet", "barnets", "børn", "børnene", "børns",
    "børnenes", "elev", "elever", "elevens", "youth", "youths", "young", "youngster", "youngsters",
    "child", "childs", "children", "childrens", "pupil", "pupils",
  ]
  private static let smallWords: Set<String> = [
    "den", "det", "de", "på", "for", "of", "the", "a", "en", "et", "s", "person", "persons",
    "people", "menneske", "mennesker", "liste", "list", "over",
  ]
  private static let personalWords: Set<String> = [
    "navn", "navne", "fornavn", "efternavn", "name", "names", "adresse", "address", "telefon",
    "phone", "fødselsdato", "fødselsdag", "birthday", "birthdate", "date", "birth", "id", "nummer",
    "nr", "number",
  ]

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
    ("0"..."9").contains(scalar)
  }

  private static let hyphens: Set<Unicode.Scalar> = [
    "-", "\u{2010}", "\u{2011}", "\u{2013}", "\u{2014}", "\u{2212}",
  ]
  private static let spaces: Set<Unicode.Scalar> = [" ", "\u{A0}", "\u{202F}", "\t"]
  private static let marks: Set<Unicode.Scalar> = [".", "/", "_", ":"]
  private static let masks: Set<Unicode.Scalar> = ["x", "X", "*", "•"]

  /// Something that looks like a CPR number.
  private struct CPRNumber {
    let range: Range<Int>
    /// Whether it is ten digits and nothing else.
    let isBare: Bool
    /// Whether its first six digits are a day, a month and a year.
    let beginsWithBirthday: Bool
  }

  private static func cprNumbers(in text: String) -> [CPRNumber] {
    // Most texts are too short or have no digits.
    guard text.utf8.count >= 10, text.utf8.contains(where: { (0x30...0x39).contains($0) }) else {
      return []
    }
    let scalars = Array(text.unicodeScalars)
    var found: [CPRNumber] = []
    var position = 0
    while position < scalars.count {
      guard isDigit(scalars[position]) else {
        position += 1
        continue
      }
      let digitsEnd = end(ofDigitsFrom: position, in: scalars)
      let isBirthday = beginsWithBirthday(scalars[position..<digitsEnd])
      if digitsEnd - position == 10 {
        found.append(
          CPRNumber(
            range: position..<digitsEnd, isBare: true, beginsWithBirthday: isBirthday))
      } else if digitsEnd - position == 6,
        let end = tailEnd(after: digitsEnd, in: scalars, isBirthday: isBirthday)
      {
        found.append(
          CPRNumber(range: position..<end, isBare: false, beginsWithBirthday: isBirthday))
      }
      position = digitsEnd
    }
    return found
  }

  /// Where the last four characters of a CPR number end whose first six digits end at a position.
  private static func tailEnd(
    after start: Int, in scalars: [Unicode.Scalar], isBirthday: Bool
  ) -> Int? {
    var position = start
    func skipSpaces() {
      while position < scalars.count, position < start + 4, spaces.contains(scalars[position]) {
        position += 1
      }
    }
    skipSpaces()
    var hasHyphen = false
    if position < scalars.count {
      hasHyphen = hyphens.contains(scalars[position])
      if hasHyphen || marks.contains(scalars[position]) {
        position += 1
        skipSpaces()
      }
    }
    let digitsEnd = end(ofDigitsFrom: position, in: scalars)
    if digitsEnd - position == 4 { return hasHyphen || isBirthday ? digitsEnd : nil }
    let masksEnd = scalars[position...].firstIndex { !masks.contains($0) } ?? scalars.count
    return masksEnd - position == 4 && isBirthday ? masksEnd : nil
  }

  private static func beginsWithBirthday(_ digits: ArraySlice<Unicode.Scalar>) -> Bool {
    guard digits.count >= 6 else { return false }
    let values = digits.prefix(4).map { Int($0.value) - 48 }
    return (1...31).contains(values[0] * 10 + values[1])
      && (1...12).contains(values[2] * 10 + values[3])
  }

  /// Whether a hyphen or full stop stands at a position and a digit behind it.
  private static func joinsDigit(
    at position: Int, in scalars: [Unicode.Scalar], step: Int
  ) -> Bool {
    guard scalars.indices.contains(position), scalars.indices.contains(position + step) else {
      return false
    }
    let isMark = hyphens.contains(scalars[position]) || scalars[position] == "."
    return isMark && isDigit(scalars[position + step])
  }

  private static func end(ofDigitsFrom start: Int, in scalars: [Unicode.Scalar]) -> Int {
    var end = start
    while end < scalars.count, isDigit(scalars[end]) { end += 1 }
    return end
  }
}
