import Localization

/// Days of waiting for a reader: whole days, since the intervals behind them are rough.
enum Days {
  /// The number: `under 1`, `7`.
  static func text(_ days: Double, _ language: Language) -> String {
    if days > 0, days < 1 { return "under 1" }
    return language.numbers.fixed(days, decimals: 0)
  }

  /// The number with its noun: `1 dag`, `7 dage`.
  static func counted(_ days: Double, _ language: Language) -> String {
    let number = text(days, language)
    let isOne = number == "1" || number.hasSuffix(" 1")
    let noun =
      isOne ? Localized(da: " dag", en: " day") : Localized(da: " dage", en: " days")
    return number + noun(language)
  }
}
