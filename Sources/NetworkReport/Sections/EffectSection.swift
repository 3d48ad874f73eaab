import Localization
import NetworkAnalysis
import SteeringModel

/// What has become of the young people's charges, against areas without the effort.
struct EffectSection: ReportSection {
  static let name = "effect"

  let heading: String
  let intro: String
  let figure: FigureView?
  let caption: String
  let columns: [String]
  let rows: [Row]
  let sentences: [String]
  let yearsCaption: String
  let yearColumns: [String]
  let years: [Year]

  /// A group before and after.
  struct Row: Sendable {
    let groupName: String
    let before: String
    let after: String
    let change: String
  }

  /// One year of all groups.
  struct Year: Sendable {
    let year: String
    let cells: [String]
  }

  init?(_ input: ReportInput) {
    guard let effect = input.analysis.effect() else { return nil }
    let words = EffectWords(
      effect: effect, area: input.network.area.name, language: input.language)
    heading = input(da: "Effekten", en: "The effect")
    intro = Self.measured(input.language)
    figure = input.picture("effect").map { FigureView($0, input) }
    caption = input(
      da: "Før og efter, pr. 1.000 unge på 15-18 år",
      en: "Before and after, per 1,000 aged 15 to 18")
    columns = [
      input(da: "Hvem", en: "Who"), input(da: "Før", en: "Before"),
      input(da: "Efter", en: "After"), input(da: "Ændring", en: "Change"),
    ]
    rows = effect.series.map { series in
      Row(
        groupName: words.title(series), before: words.rate(series.before.rate),
        after: words.rate(series.after.rate), change: words.change(series.change))
    }
    var sentences = words.obstacle.map { [$0] } ?? []
    sentences += effect.differences.map { words.sentences($0).joined(separator: " ") }
    if !effect.differences.isEmpty { sentences.append(input(Effect.assumption)) }
    sentences.append(words.method)
    if let withheld = words.withheld { sentences.append(withheld) }
    self.sentences = sentences
    yearsCaption = input(
      da: "År for år, pr. 1.000 unge, og antal sager i parentes",
      en: "Year by year, per 1,000, and the number of cases in brackets")
    yearColumns = [input(da: "År", en: "Year")] + effect.series.map(words.title)
    let all = Set(effect.series.flatMap { $0.figures.map(\.year) }).sorted()
    years = all.map { year in
      Year(
        year: "\(year)",
        cells: effect.series.map { series in
          guard let figure = series.figures.first(where: { $0.year == year }) else { return "–" }
          guard !figure.isWithheld else { return words.cases(figure) }
          return "\(words.rate(figure.rate)) (\(words.cases(figure)))"
        })
    }
  }

  /// What the figures measure.
  static func measured(_ language: Language) -> String {
    Localized(
      da: """
        Tallene er sigtelser pr. 1.000 unge på 15-18 år om året, som projektmappen oplyser dem. \
        Effekten er områdets ændring minus ændringen hos dem, det sammenlignes med.
        """,
      en: """
        The figures are charges per 1,000 aged 15 to 18 a year, as the workbook states them. The \
        effect is the change of the area less the change of those that it is compared with.
        """)(language)
  }
}
