public import Localization

/// What texts on a diagnosis count.
extension CountedNoun {
  /// Gaps.
  public static let gaps = CountedNoun(
    one: Localized(da: "hul", en: "gap"), many: Localized(da: "huller", en: "gaps"))
  /// Conditions: what the rules look at.
  public static let conditions = CountedNoun(
    one: Localized(da: "forhold", en: "condition"),
    many: Localized(da: "forhold", en: "conditions"))
}
