import CoordinationGaps
import Localization

/// The handbook's words and whose they are: the handbook's own, or a municipality's experience.
struct QuoteView: Sendable {
  let words: String
  let source: String

  init(_ quote: Quote, _ input: ReportInput) {
    words = quote.text
    let numbers = input.language.list(quote.lines.map(String.init))
    let place =
      quote.lines.count == 1
      ? input(da: "linje \(numbers)", en: "line \(numbers)")
      : input(da: "linje \(numbers)", en: "lines \(numbers)")
    if let speaker = quote.speaker {
      let experience = input(speaker.title)
      source = input(
        da: "\(experience.capitalizedFirst), gengivet i håndbogen, \(place)",
        en: "\(experience.capitalizedFirst), as told in the handbook, \(place)")
    } else {
      source = input(da: "Håndbogen, \(place)", en: "The handbook, \(place)")
    }
  }
}

extension String {
  /// The text with its first letter in upper case, to begin a sentence.
  var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
