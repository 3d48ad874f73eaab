public import Localization
public import NetworkAnalysis
import SteeringModel

extension Effect {
  /// The effect as plain text: before and after, the effect, its uncertainty and its assumption.
  ///
  /// - Parameter area: the name of the area.
  public func text(area: String, in language: Language, width: Int = 80) -> String {
    let words = EffectWords(effect: self, area: area, language: language)
    var page = PlainText(width: width)
    page.add(EffectSection.measured(language))
    page.gap()
    let header = [
      "", Localized(da: "Før", en: "Before")(language),
      Localized(da: "Efter", en: "After")(language),
      Localized(da: "Ændring", en: "Change")(language),
    ]
    let rows =
      [header]
      + series.map { series in
        [
          PlainText.safe(words.title(series)), words.rate(series.before.rate),
          words.rate(series.after.rate), words.change(series.change),
        ]
      }
    var table = ""
    let widths = header.indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
    for row in rows {
      var line = row[0] + String(repeating: " ", count: widths[0] - row[0].count)
      for column in header.indices.dropFirst() {
        line +=
          "  " + String(repeating: " ", count: widths[column] - row[column].count) + row[column]
      }
      table += line + "\n"
    }
    var rest = PlainText(width: width)
    rest.gap()
    if let obstacle = words.obstacle { rest.add(obstacle) }
    for difference in differences {
      rest.add(words.sentences(difference).joined(separator: " "))
      rest.gap()
    }
    if !differences.isEmpty { rest.add(Effect.assumption(language)) }
    rest.add(words.method)
    if let withheld = words.withheld { rest.add(withheld) }
    return page.text + table + rest.text
  }

  /// The effect as a table for a spreadsheet: a row a year and group, then the periods and the effects.
  public func csv(area: String, in language: Language, dialect: CSVDialect? = nil) -> String {
    let words = EffectWords(effect: self, area: area, language: language)
    func text(da: String, en: String) -> CSVCell { .text(Localized(da: da, en: en)(language)) }
    var rows: [[CSVCell]] = [
      [
        text(da: "serie", en: "series"), text(da: "navn", en: "name"),
        text(da: "periode", en: "period"), text(da: "år", en: "years"),
        text(da: "pr. 1.000", en: "per 1,000"), text(da: "antal", en: "cases"),
      ]
    ]
    for series in series {
      let head: [CSVCell] = [.text(series.group.name(language)), .text(words.title(series))]
      for figure in series.figures {
        let period =
          series.before.years.contains(figure.year)
          ? text(da: "før", en: "before")
          : series.after.years.contains(figure.year) ? text(da: "efter", en: "after") : .empty
        rows.append(
          head + [
            period, .number(Double(figure.year)), CSVCell(figure.rate), CSVCell(figure.cases),
          ])
      }
      rows.append(
        head + [
          text(da: "gennemsnit før", en: "mean before"), .text(words.span(series.before.years)),
          CSVCell(series.before.rate), CSVCell(series.before.cases),
        ])
      rows.append(
        head + [
          text(da: "gennemsnit efter", en: "mean after"), .text(words.span(series.after.years)),
          CSVCell(series.after.rate), CSVCell(series.after.cases),
        ])
      rows.append(
        head + [text(da: "ændring", en: "change"), .empty, CSVCell(series.change), .empty])
    }
    for difference in differences {
      let head: [CSVCell] = [
        .text(difference.group.name(language)),
        text(da: "forskel i forskelle", en: "difference in differences"),
      ]
      rows.append(
        head + [text(da: "effekt", en: "effect"), .empty, .number(difference.value), .empty])
      rows.append(
        head + [
          text(da: "effekt, nedre 95 %", en: "effect, lower 95%"), .empty,
          CSVCell(difference.interval?.lowerBound), .empty,
        ])
      rows.append(
        head + [
          text(da: "effekt, øvre 95 %", en: "effect, upper 95%"), .empty,
          CSVCell(difference.interval?.upperBound), .empty,
        ])
    }
    return (dialect ?? .usual(in: language)).text(rows)
  }
}
