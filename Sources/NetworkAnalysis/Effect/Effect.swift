public import SteeringModel

/// What the effort has changed: rates per 1,000 before and after, in the area and where there was no
/// effort.
///
/// The effect is the difference in differences: the change of the area less the change of those it is
/// compared with. It stands on one assumption: without the effort the area would have moved as they
/// did. Angrist and Pischke, *Mostly Harmless Econometrics* (2009), chapter 5. The handbook's own
/// figures, 75 to 50 against 70 to 65, give –20.
///
/// Each rate is the mean of its years. The interval takes cases as Poisson counts, so that a yearly
/// rate r of c cases has variance r²/c; the four variances add up, and the normal distribution is used
/// (Rothman, Greenland and Lash, *Modern Epidemiology*, 2008, chapter 14). Below ten cases in any of
/// the four it would promise too much and is left out.
public struct Effect: Hashable, Sendable {
  /// How it was told which years come before and which after.
  public enum Division: Hashable, Sendable {
    /// The first year of the effort was asked for.
    case asked(Int)
    /// The first year of the effort is that of the oldest mandate to coordinate.
    case mandate(Int)
    /// Nothing tells when the effort began: the first year stands against the last.
    case firstAndLast
  }

  /// The effect against one group.
  public struct Difference: Hashable, Sendable {
    /// The group that the area is compared with.
    public let group: SteeringNetwork.IndicatorSeries
    /// The change of the area less the change of the group, per 1,000.
    public let value: Double
    /// The 95 percent interval; nil where the cases are not stated or too few.
    public let interval: ClosedRange<Double>?
    /// How much the area's distance to the group moved before the effort, from the first year to the
    /// last; nil with fewer than two years to show. Far from 0 the assumption is doubtful.
    public let earlierDrift: Double?
  }

  /// The area, the areas of comparison and the country, as far as there are figures.
  public let series: [RateSeries]
  /// How it was told which years come before and which after.
  public let division: Division
  /// The effect against the areas of comparison first, then against the country.
  public let differences: [Difference]

  /// The fewest cases in each period and group for an interval.
  public static let fewestCasesForInterval = 10.0

  /// The years that count as before.
  public var yearsBefore: [Int] { series.first?.before.years ?? [] }
  /// The years that count as after.
  public var yearsAfter: [Int] { series.first?.after.years ?? [] }
}

extension Analysis {
  /// What the effort has changed, by the sheet `indicators`; nil without figures of the area.
  ///
  /// Years after the day of the analysis do not count. The year in which the effort began counts as
  /// after, which makes the effect smaller rather than larger.
  ///
  /// - Parameter year: the first year of the effort; nil takes that of the oldest mandate to
  ///   coordinate.
  /// - Complexity: O(figures · log figures).
  public func effect(since year: Int? = nil) -> Effect? {
    let rows = network.indicators.filter { $0.year <= date.day.year }
    let groups = SteeringNetwork.IndicatorSeries.allCases.compactMap {
      group -> (group: SteeringNetwork.IndicatorSeries, names: [String], years: [RawRate])? in
      let own = rows.filter { $0.series == group }
      guard !own.isEmpty else { return nil }
      var seen: Set<String> = []
      let names = own.compactMap(\.name).filter { seen.insert($0).inserted }
      return (group, names, RawRate.years(of: own))
    }
    guard groups.first?.group == .area else { return nil }
    let common = groups.dropFirst().reduce(groups[0].years.map(\.year)) { years, next in
      years.filter(Set(next.years.map(\.year)).contains)
    }
    let (division, before, after) = divide(common, since: year)
    let series = groups.map {
      RateSeries($0.group, names: $0.names, years: $0.years, before: before, after: after)
    }
    return Effect(
      series: series, division: division,
      differences: series.dropFirst().compactMap { Effect.Difference(series[0], $0) })
  }

  private func divide(
    _ years: [Int], since year: Int?
  ) -> (Effect.Division, before: [Int], after: [Int]) {
    let mandate = network.mandates.filter { $0.scope == .coordination }
      .compactMap(\.date?.year).min()
    guard let start = year ?? mandate else {
      return years.count < 2
        ? (.firstAndLast, years, []) : (.firstAndLast, [years[0]], [years[years.count - 1]])
    }
    return (
      year == nil ? .mandate(start) : .asked(start), years.filter { $0 < start },
      years.filter { $0 >= start }
    )
  }
}

extension Effect.Difference {
  fileprivate init?(_ area: RateSeries, _ other: RateSeries) {
    guard let own = area.change, let others = other.change else { return nil }
    let periods = [area.before, area.after, other.before, other.after]
    let variances = periods.compactMap(\.variance)
    let isCounted = periods.allSatisfy { period in
      period.cases.map { $0 >= Effect.fewestCasesForInterval } ?? false
    }
    let value = own - others
    group = other.group
    self.value = value
    if isCounted, variances.count == periods.count {
      let half = 1.959964 * variances.reduce(0, +).squareRoot()
      interval = (value - half)...(value + half)
    } else {
      interval = nil
    }
    let rates = Dictionary(
      other.figures.compactMap { figure in figure.rate.map { (figure.year, $0) } },
      uniquingKeysWith: { first, _ in first })
    let distances = area.figures.filter { area.before.years.contains($0.year) }
      .compactMap { figure -> Double? in
        guard let own = figure.rate, let others = rates[figure.year] else { return nil }
        return own - others
      }
    if let first = distances.first, let last = distances.last, distances.count > 1 {
      earlierDrift = last - first
    } else {
      earlierDrift = nil
    }
  }
}
