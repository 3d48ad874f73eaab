public import Localization
public import NetworkAnalysis
import SteeringModel

extension Effect {
  /// The effect for programs; what is withheld is null.
  public func json(area: String, in language: Language) -> String {
    JSONValue.object([
      ("area", .string(area)),
      ("since", since.map(JSONValue.integer) ?? .null),
      ("before", .array(yearsBefore.map(JSONValue.integer))),
      ("after", .array(yearsAfter.map(JSONValue.integer))),
      ("series", .array(series.map { json(of: $0, area: area, language) })),
      ("effects", .array(differences.map(json))),
      ("assumption", .string(Effect.assumption(language))),
    ]).text
  }

  private var since: Int? {
    switch division {
    case .asked(let year), .mandate(let year): year
    case .firstAndLast: nil
    }
  }

  private func json(of series: RateSeries, area: String, _ language: Language) -> JSONValue {
    func period(_ period: RateSeries.Period) -> JSONValue {
      .object([("rate", number(period.rate)), ("cases", number(period.cases))])
    }
    return .object([
      ("series", .string(series.group.name.en)),
      ("name", .string(series.title(area: area)(language))),
      ("before", period(series.before)), ("after", period(series.after)),
      ("change", number(series.change)),
      (
        "years",
        .array(
          series.figures.map { figure in
            .object([
              ("year", .integer(figure.year)), ("rate", number(figure.rate)),
              ("cases", number(figure.cases)), ("withheld", .bool(figure.isWithheld)),
            ])
          })
      ),
    ])
  }

  private func json(of difference: Difference) -> JSONValue {
    .object([
      ("against", .string(difference.group.name.en)),
      ("differenceInDifferences", .number(difference.value)),
      (
        "interval95",
        difference.interval.map {
          .object([("low", .number($0.lowerBound)), ("high", .number($0.upperBound))])
        } ?? .null
      ),
      ("earlierDrift", number(difference.earlierDrift)),
    ])
  }

  private func number(_ value: Double?) -> JSONValue { value.map(JSONValue.number) ?? .null }
}
