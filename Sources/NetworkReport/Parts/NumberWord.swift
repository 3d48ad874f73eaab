import Localization

/// Numbers within a sentence.
enum NumberWord {
  private static let danish = [
    "nul", "en", "to", "tre", "fire", "fem", "seks", "syv", "otte", "ni", "ti",
  ]
  private static let english = [
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
  ]

  /// A word up to ten, else figures.
  static func word(for number: Int) -> Localized {
    guard danish.indices.contains(number) else { return Localized(verbatim: "\(number)") }
    return Localized(da: danish[number], en: english[number])
  }
}
