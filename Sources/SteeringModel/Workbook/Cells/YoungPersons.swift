/// What a workbook must never hold: a young person, by number or by name.
public enum YoungPersons {
  /// Whether a text holds what looks like a CPR number: six digits, a hyphen or none, four digits,
  /// with no further digit around.
  public static func hasCPRNumber(in text: String) -> Bool {
    !cprNumbers(in: Array(text.unicodeScalars)).isEmpty
  }

  /// Whether a text holds what looks like a CPR number with its hyphen; ten digits alone may be the
  /// id of anything in a file that is no workbook.
  package static func hasHyphenatedCPRNumber(in text: String) -> Bool {
    guard text.utf8.count >= 11, text.utf8.contains(where: { (0x30...0x39).contains($0) }) else {
      return false
    }
    return cprNumbers(in: Array(text.unicodeScalars)).contains { $0.count == 11 }
  }

  /// The text with the digits of everything that looks like a CPR number masked.
  public static func masked(_ text: String) -> String {
    var scalars = Array(text.unicodeScalars)
    for range in cprNumbers(in: scalars) {
      for position in range where isDigit(scalars[position]) { scalars[position] = "•" }
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
    "-", "\u{2010}", "\u{2011}", "\u{2013}", "\u{2212}",
  ]

  private static func cprNumbers(in scalars: [Unicode.Scalar]) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var position = 0
    while position < scalars.count {
      guard isDigit(scalars[position]) else {
        position += 1
        continue
      }
      let digitsEnd = end(ofDigitsFrom: position, in: scalars)
      if digitsEnd - position == 10 {
        found.append(position..<digitsEnd)
      } else if digitsEnd - position == 6, digitsEnd < scalars.count,
        hyphens.contains(scalars[digitsEnd])
      {
        let tailEnd = end(ofDigitsFrom: digitsEnd + 1, in: scalars)
        if tailEnd - digitsEnd - 1 == 4 { found.append(position..<tailEnd) }
      }
      position = digitsEnd
    }
    return found
  }

  private static func end(ofDigitsFrom start: Int, in scalars: [Unicode.Scalar]) -> Int {
    var end = start
    while end < scalars.count, isDigit(scalars[end]) { end += 1 }
    return end
  }
}
