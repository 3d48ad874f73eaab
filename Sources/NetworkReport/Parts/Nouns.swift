import Localization

/// The nouns that the report counts.
enum Nouns {
  static let actors = CountedNoun(
    one: Localized(da: "aktør", en: "actor"), many: Localized(da: "aktører", en: "actors"))
  static let sectors = CountedNoun(
    one: Localized(da: "sektor", en: "sector"), many: Localized(da: "sektorer", en: "sectors"))
  static let ties = CountedNoun(
    one: Localized(da: "relation", en: "tie"), many: Localized(da: "relationer", en: "ties"))
  static let gaps = CountedNoun(
    one: Localized(da: "hul", en: "gap"), many: Localized(da: "huller", en: "gaps"))
  static let conditions = CountedNoun(
    one: Localized(da: "forhold", en: "condition"),
    many: Localized(da: "forhold", en: "conditions"))

  /// A number within a sentence: a word up to ten, else figures.
  static func word(for number: Int) -> Localized {
    let danish = [
      "nul", "en", "to", "tre", "fire", "fem", "seks", "syv", "otte", "ni", "ti",
    ]
    let english = [
      "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
    ]
    guard danish.indices.contains(number) else { return Localized(verbatim: "\(number)") }
    return Localized(da: danish[number], en: english[number])
  }
}
