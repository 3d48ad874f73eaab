import Localization

/// What the rules count.
extension CountedNoun {
  static let actors = CountedNoun(
    one: Localized(da: "aktør", en: "actor"), many: Localized(da: "aktører", en: "actors"))
  static let members = CountedNoun(
    one: Localized(da: "medlem", en: "member"), many: Localized(da: "medlemmer", en: "members"))
  static let initiatives = CountedNoun(
    one: Localized(da: "indsats", en: "initiative"),
    many: Localized(da: "indsatser", en: "initiatives"))
  static let ties = CountedNoun(
    one: Localized(da: "relation", en: "tie"), many: Localized(da: "relationer", en: "ties"))
  static let fora = CountedNoun(
    one: Localized(da: "forum", en: "forum"), many: Localized(da: "fora", en: "fora"))
  static let rows = CountedNoun(
    one: Localized(da: "række", en: "row"), many: Localized(da: "rækker", en: "rows"))
  static let days = CountedNoun(
    one: Localized(da: "dag", en: "day"), many: Localized(da: "dage", en: "days"))
}
