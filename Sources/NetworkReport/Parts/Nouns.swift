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
  static let findings = CountedNoun(
    one: Localized(da: "fund", en: "finding"), many: Localized(da: "fund", en: "findings"))
  static let conditions = CountedNoun(
    one: Localized(da: "forhold", en: "condition"),
    many: Localized(da: "forhold", en: "conditions"))
}
