internal import DOTLanguage
public import Localization
public import NetworkAnalysis
internal import SteeringModel

/// The rates of the area, the areas of comparison and the country, year by year, with the means of the
/// years before and after.
///
/// It follows the handbook's last picture: "Sigtelser pr. 1000 15-18 årige".
public struct EffectChart: Sendable {
  private let effect: Effect
  private let area: String
  private let source: String?

  /// A chart of an effect in an area.
  public init(_ effect: Effect, area: String, source: String? = nil) {
    self.effect = effect
    self.area = area
    self.source = source
  }

  /// What the picture is called.
  public static let title = Localized(
    da: "Sigtelser pr. 1.000 unge på 15-18 år", en: "Charges per 1,000 aged 15 to 18")

  /// Draws the chart.
  public func picture(in language: Language, tools: DiagramTools) throws -> DiagramPicture {
    let scale = EffectScale(effect)
    let titles = effect.series.map { $0.title(area: area)(language) }
    let ends = zip(effect.series, titles).map { series, title in
      let last = series.figures.last { $0.rate != nil }?.rate
      return title + (last.map { " \(language.numbers.decimal($0, decimals: 1))" } ?? "")
    }
    let texts = PictureTexts(
      title: Self.title(language), subtitle: subtitle(language),
      alternativeText: alternativeText(titles, language))
    let labels = scale.years.map(String.init) + scale.ticks.map { "\(Int($0))" }
    let widths = try WordWidths(
      regular: ends + labels + legend(language).map(\.text) + [texts.subtitle] + phases(language),
      bold: [texts.title] + ends, measure: tools.measure)
    var canvas = Canvas(name: "effect", widths: widths)
    let drawing = EffectDrawing(effect: effect, scale: scale)
    drawing.draw(ends: ends, phases: phases(language), on: &canvas)
    canvas.finish(title: texts.title, subtitle: texts.subtitle, legend: legend(language))
    return texts.picture(canvas.graph)
  }

  private func phases(_ language: Language) -> [String] {
    [
      Localized(da: "Før indsatsen", en: "Before the effort")(language),
      Localized(da: "Med indsatsen", en: "With the effort")(language),
    ]
  }

  private func subtitle(_ language: Language) -> String {
    var sentences = [Localized(verbatim: area)(language)]
    if let source {
      sentences.append(Localized(da: "Kilde: \(source)", en: "Source: \(source)")(language))
    }
    return sentences.joined(separator: ". ")
  }

  private func legend(_ language: Language) -> [LegendEntry] {
    let mean = Localized(
      da: "Stiplet: gennemsnit af årene før og efter",
      en: "Dashed: mean of the years before and after")
    var entries = [
      LegendEntry(
        sample: .line(color: EffectDrawing.color(of: .area), width: 1, .dashed),
        text: mean(language))
    ]
    if effect.series.contains(where: { $0.figures.contains(where: \.isWithheld) }) {
      let note = Localized(
        da: "År med under fem sager er udeladt", en: "Years with fewer than five cases are left out"
      )
      entries.append(LegendEntry(sample: .none, text: note(language)))
    }
    return entries
  }

  private func alternativeText(_ titles: [String], _ language: Language) -> String {
    let numbers = language.numbers
    let sentences = zip(effect.series, titles).map { series, title -> String in
      guard let old = series.before.rate, let new = series.after.rate else {
        return Localized(da: "\(title): for få sager.", en: "\(title): too few cases.")(language)
      }
      let (before, after) = (numbers.decimal(old, decimals: 1), numbers.decimal(new, decimals: 1))
      return Localized(
        da: "\(title): fra \(before) før indsatsen til \(after) efter.",
        en: "\(title): from \(before) before the effort to \(after) after.")(language)
    }
    return sentences.joined(separator: " ")
  }
}
