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
}
