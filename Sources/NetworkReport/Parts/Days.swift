import Localization

/// Days of waiting for a reader: whole days, since the intervals behind them are rough.
enum Days {
  /// The number: `under 1`, `7`.
  static func text(_ days: Double, _ input: ReportInput) -> String {
    if days > 0, days < 1 { return input(da: "under 1", en: "under 1") }
    return input.language.numbers.fixed(days, decimals: 0)
  }

  /// The number with its noun: `1 dag`, `7 dage`.
  static func counted(_ days: Double, _ input: ReportInput) -> String {
    let number = text(days, input)
    let isOne = number == "1" || number.hasSuffix(" 1")
    return number + (isOne ? input(da: " dag", en: " day") : input(da: " dage", en: " days"))
  }
}
