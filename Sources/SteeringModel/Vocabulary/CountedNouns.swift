public import Localization

/// What texts on a network count.
extension CountedNoun {
  /// Actors.
  public static let actors = CountedNoun(
    one: Localized(da: "aktør", en: "actor"), many: Localized(da: "aktører", en: "actors"))
  /// Members of a forum.
  public static let members = CountedNoun(
    one: Localized(da: "medlem", en: "member"), many: Localized(da: "medlemmer", en: "members"))
  /// Sectors.
  public static let sectors = CountedNoun(
    one: Localized(da: "sektor", en: "sector"), many: Localized(da: "sektorer", en: "sectors"))
  /// Initiatives.
  public static let initiatives = CountedNoun(
    one: Localized(da: "indsats", en: "initiative"),
    many: Localized(da: "indsatser", en: "initiatives"))
  /// Ties.
  public static let ties = CountedNoun(
    one: Localized(da: "relation", en: "tie"), many: Localized(da: "relationer", en: "ties"))
  /// Fora.
  public static let fora = CountedNoun(
    one: Localized(da: "forum", en: "forum"), many: Localized(da: "fora", en: "fora"))
  /// Rows of a sheet.
  public static let rows = CountedNoun(
    one: Localized(da: "række", en: "row"), many: Localized(da: "rækker", en: "rows"))
  /// Days.
  public static let days = CountedNoun(
    one: Localized(da: "dag", en: "day"), many: Localized(da: "dage", en: "days"))
}
