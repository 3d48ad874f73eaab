import CoordinationGaps
import Localization

/// Key figures before and after, for people and programs.
enum FiguresText {
  /// Adds the figures that moved, each with whether the change is larger than the uncertainty.
  static func add(
    _ changes: [FigureChange], to page: inout PlainText, _ language: Language
  ) {
    let moved = changes.filter {
      $0.isChange && text($0.before, language) != text($0.after, language)
    }
    page.gap()
    page.add(Localized(da: "Tal, der ændrer sig", en: "Figures that change")(language).uppercased())
    guard !moved.isEmpty else {
      page.add(Localized(da: "Ingen.", en: "None.")(language))
      return
    }
    for change in moved {
      let (before, after) = (text(change.before, language), text(change.after, language))
      page.add("\(change.before.title(language)): \(before) → \(after)", lead: "- ")
      if let certainty = certainty(of: change) { page.add(certainty(language), lead: "  ") }
    }
  }

  /// The figures as JSON, those that did not move too.
  static func json(_ changes: [FigureChange]) -> JSONValue {
    func interval(_ figure: KeyFigure) -> JSONValue {
      figure.interval.map { .array([.number($0.lowerBound), .number($0.upperBound)]) } ?? .null
    }
    return .array(
      changes.map { change in
        .object([
          ("id", .string(change.before.id)),
          ("before", change.before.value.map(JSONValue.number) ?? .null),
          ("after", change.after.value.map(JSONValue.number) ?? .null),
          ("beforeInterval", interval(change.before)),
          ("afterInterval", interval(change.after)),
          ("beyondDoubt", change.isBeyondDoubt.map(JSONValue.bool) ?? .null),
        ])
      })
  }

  private static func text(_ figure: KeyFigure, _ language: Language) -> String {
    guard let value = figure.value else {
      return Localized(da: "ukendt", en: "unknown")(language)
    }
    return number(value, figure.unit, language)
  }

  private static func number(
    _ value: Double, _ unit: KeyFigure.Unit, _ language: Language
  ) -> String {
    switch unit {
    case .count: language.numbers.decimal(value, decimals: 0)
    case .share:
      language.numbers.decimal(value * 100, decimals: 1) + (language == .danish ? " %" : "%")
    case .days: Days.counted(value, language)
    }
  }

  private static func certainty(of change: FigureChange) -> Localized? {
    guard let isBeyondDoubt = change.isBeyondDoubt, let one = change.before.interval,
      let other = change.after.interval
    else { return nil }
    func range(_ interval: ClosedRange<Double>, _ language: Language) -> String {
      let bounds = [interval.lowerBound, interval.upperBound].map {
        language.numbers.decimal($0 * 100, decimals: 1)
      }
      return bounds.joined(separator: "–") + (language == .danish ? " %" : "%")
    }
    return Localized { language in
      let ranges = (range(one, language), range(other, language))
      if isBeyondDoubt {
        return language == .danish
          ? "Større end usikkerheden: før \(ranges.0), nu \(ranges.1)."
          : "Larger than the uncertainty: before \(ranges.0), now \(ranges.1)."
      }
      return language == .danish
        ? "Kan skyldes usikkerhed i data: før \(ranges.0), nu \(ranges.1)."
        : "May be uncertainty of the data: before \(ranges.0), now \(ranges.1)."
    }
  }
}
