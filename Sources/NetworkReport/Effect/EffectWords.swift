import Localization
import NetworkAnalysis
import SteeringModel

/// The numbers and sentences of an effect, the same in every document.
struct EffectWords {
  let effect: Effect
  let area: String
  let language: Language

  /// A rate: `75`, `68,2`; where it is withheld or missing, a dash.
  func rate(_ value: Double?) -> String {
    value.map { language.numbers.fixed($0, decimals: 1) } ?? "–"
  }

  /// A change with its sign: `−20,0`, `+3,1`.
  func change(_ value: Double?) -> String {
    guard let value else { return "–" }
    let text = language.numbers.fixed(abs(value), decimals: 1)
    let isZero = text.allSatisfy { "0.,".contains($0) }
    return isZero ? text : (value < 0 ? "−" : "+") + text
  }

  /// The cases of a year: `24`, `<5` where they are withheld for being few, a dash when not stated.
  func cases(_ figure: RateSeries.Figure) -> String {
    if figure.isWithheld { return Localized(da: "udeladt", en: "left out")(language) }
    return figure.cases.map { language.numbers.decimal($0, decimals: 0) } ?? "–"
  }

  func title(_ series: RateSeries) -> String { series.title(area: area)(language) }

  /// The years of a period: `2019–2022`, `2014`.
  func span(_ years: [Int]) -> String {
    guard let first = years.first, let last = years.last else { return "–" }
    return first == last ? "\(first)" : "\(first)–\(last)"
  }

  /// What the effect is, in a sentence each for the group compared with, its interval and its
  /// assumption.
  func sentences(_ difference: Effect.Difference) -> [String] {
    let own = effect.series.first?.change
    let other = effect.series.first { $0.group == difference.group }?.change
    let group = difference.group.phrase
    let value = change(difference.value)
    var sentences = [
      Localized(
        da: """
          Målt mod \(group.da) er effekten \(value) pr. 1.000 unge: \(change(own)) i området, \
          \(change(other)) hos dem.
          """,
        en: """
          Measured against \(group.en) the effect is \(value) per 1,000 young people: \(change(own)) \
          in the area, \(change(other)) there.
          """)(language)
    ]
    sentences.append(interval(difference)(language))
    if let drift = difference.earlierDrift {
      sentences.append(
        Localized(
          da: """
            Før indsatsen flyttede afstanden til \(group.da) sig \(change(drift)). Jo tættere på 0, jo \
            bedre holder antagelsen.
            """,
          en: """
            Before the effort the distance to \(group.en) moved by \(change(drift)). The closer to 0, \
            the better the assumption holds.
            """)(language))
    }
    return sentences
  }

  private func interval(_ difference: Effect.Difference) -> Localized {
    guard let interval = difference.interval else {
      return Localized(
        da: "Usikkerheden kan ikke angives: antallet af sager mangler eller er for lille.",
        en: "The uncertainty cannot be stated: the numbers of cases are missing or too small.")
    }
    let (low, high) = (change(interval.lowerBound), change(interval.upperBound))
    return interval.contains(0)
      ? Localized(
        da: """
          Med tilfældige udsving kan den ligge fra \(low) til \(high) (95 %). Det rummer 0, så \
          forskellen kan være tilfældig.
          """,
        en: """
          With chance it may lie from \(low) to \(high) (95%). That holds 0, so the difference may be \
          chance.
          """)
      : Localized(
        da: """
          Med tilfældige udsving kan den ligge fra \(low) til \(high) (95 %). Det rummer ikke 0, så \
          forskellen er næppe tilfældig.
          """,
        en: """
          With chance it may lie from \(low) to \(high) (95%). That does not hold 0, so the difference \
          is hardly chance.
          """)
  }

  /// Why there is no effect to state, or nil when there is one.
  var obstacle: String? {
    guard effect.differences.isEmpty else { return nil }
    if effect.series.count < 2 {
      return Localized(
        da: "Der mangler tal for sammenligningsområder, så der kan ikke siges noget om effekten.",
        en: "Figures of areas of comparison are missing, so nothing can be said of the effect."
      )(language)
    }
    if effect.yearsBefore.isEmpty || effect.yearsAfter.isEmpty {
      return Localized(
        da: "Der mangler år med tal for alle både før og efter, at indsatsen begyndte.",
        en: "Years with figures of all are missing before or after the effort began.")(language)
    }
    return Localized(
      da: "Der er for få sager til at vise et tal for perioderne.",
      en: "There are too few cases to show a number for the periods.")(language)
  }

  /// What the figures are and how they were divided.
  var method: String {
    effect.division.sentence(language) + " "
      + Localized(
        da: """
          Hvert tal er gennemsnittet af årene: \(span(effect.yearsBefore)) før, \
          \(span(effect.yearsAfter)) efter.
          """,
        en: """
          Each number is the mean of its years: \(span(effect.yearsBefore)) before, \
          \(span(effect.yearsAfter)) after.
          """)(language)
  }

  /// What is left out so that nobody can be recognized, or nil when nothing is.
  var withheld: String? {
    guard effect.series.contains(where: { $0.figures.contains(where: \.isWithheld) }) else {
      return nil
    }
    return Localized(
      da: """
        År med under fem sager er udeladt, så ingen kan genkendes, og det samme er år, hvoraf de kunne \
        regnes ud.
        """,
      en: """
        Years with fewer than five cases are left out so that nobody can be recognized, and so are \
        years from which they could be worked out.
        """)(language)
  }
}
