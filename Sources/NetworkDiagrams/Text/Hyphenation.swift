/// Breaks a long Danish compound where a reader would: before its last known part, else between
/// syllables.
///
/// The rule between syllables is that of Retskrivningsordbogen § 15: of the consonants between two
/// vowels the last goes to the next line.
enum Hyphenation {
  /// Frequent last parts of compounds in this field.
  private static let tails = [
    "medarbejder", "koordinator", "konsulent", "vejleder", "rådgiver", "forvaltning", "forening",
    "inspektør", "organisation", "bestyrelse", "sekretariat", "sekretær", "afdeling", "indsats",
    "center", "centret", "skolen", "skole", "betjent", "lærer", "pædagog", "formand", "direktør",
    "politiet", "politi", "forsorgen", "forsorg", "behandler", "planlægger", "leder", "chef",
    "gruppe", "ansvarlig", "selskab", "projekt", "klubben", "klub", "råd", "plan", "fællesskab",
    "netværk", "udvalg", "myndighed", "institution", "administration",
  ]

  private static let vowels = Set("aeiouyæøåéAEIOUYÆØÅÉ")

  /// The places where the word may be broken, as numbers of letters before the break.
  static func breaks(in word: String) -> [Int] {
    let places = compoundBreaks(in: word)
    return places.isEmpty ? syllables(Array(word)).sorted() : places
  }

  /// The places before a known part of a compound.
  static func compoundBreaks(in word: String) -> [Int] {
    let lowered = word.lowercased()
    var places: Set<Int> = []
    for tail in tails where lowered.count == word.count {
      var rest = Substring(lowered)
      var offset = 0
      while let found = rest.firstRange(of: tail) {
        let place = offset + rest.distance(from: rest.startIndex, to: found.lowerBound)
        if place >= 3 { places.insert(place) }
        offset = place + 1
        rest = rest[rest.index(after: found.lowerBound)...]
      }
    }
    return places.sorted()
  }

  private static func syllables(_ letters: [Character]) -> Set<Int> {
    var places: Set<Int> = []
    guard letters.count >= 6 else { return places }
    for place in 3...(letters.count - 3) {
      let isBeforeSyllable =
        !vowels.contains(letters[place]) && vowels.contains(letters[place + 1])
      let hasVowelBefore = letters[..<place].contains { vowels.contains($0) }
      if isBeforeSyllable && hasVowelBefore && letters[place].isLetter { places.insert(place) }
    }
    return places
  }
}
