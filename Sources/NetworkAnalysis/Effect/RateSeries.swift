public import SteeringModel

/// The yearly rates of one group: the area, the areas it is compared with, or the country.
///
/// A year with fewer than five cases is not shown, and neither is another year by which it could be
/// worked out.
public struct RateSeries: Hashable, Sendable {
  /// One year.
  public struct Figure: Hashable, Sendable {
    /// The year.
    public let year: Int
    /// The rate per 1,000; nil where it may not be shown.
    public let rate: Double?
    /// The number of cases; nil where it is not stated or may not be shown.
    public let cases: Double?
    /// Whether the figure is withheld so that nobody can be recognized.
    public let isWithheld: Bool
  }

  /// The years before or the years since the effort began.
  public struct Period: Hashable, Sendable {
    /// The years that count.
    public let years: [Int]
    /// The mean of the yearly rates per 1,000; nil where it may not be shown.
    public let rate: Double?
    /// The cases of all years; nil where a year does not state them or they may not be shown.
    public let cases: Double?
    /// The variance of the rate, if cases come by chance at a steady pace (Poisson); nil without cases.
    let variance: Double?
  }

  /// Whose rates they are.
  public let group: SteeringNetwork.IndicatorSeries
  /// The names that the workbook gives the group, each once.
  public let names: [String]
  /// The years, the earliest first.
  public let figures: [Figure]
  /// The years before the effort.
  public let before: Period
  /// The years since it began.
  public let after: Period

  /// How much the rate has changed; nil where a period has none to show.
  public var change: Double? {
    guard let old = before.rate, let new = after.rate else { return nil }
    return new - old
  }
}

/// The year of one group as the workbook has it, small or not: never shown.
struct RawRate {
  let year: Int
  var rate: Double
  var cases: Double?
  var population: Double?

  /// The years of a group; several areas of one year become one, weighted by their population.
  static func years(of rows: [SteeringNetwork.Indicator]) -> [RawRate] {
    Dictionary(grouping: rows, by: \.year).sorted { $0.key < $1.key }.map { year, rows in
      let parts = rows.map { row in
        RawRate(year: year, rate: row.value, cases: row.cases, population: row.population)
      }
      return parts.count == 1 ? parts[0] : joined(parts, year)
    }
  }

  private static func joined(_ parts: [RawRate], _ year: Int) -> RawRate {
    let populations = parts.compactMap(\.population)
    let isWeighted = populations.count == parts.count && populations.allSatisfy { $0 > 0 }
    let weights = isWeighted ? populations : parts.map { _ in 1 }
    let total = weights.reduce(0, +)
    let rate = zip(parts, weights).reduce(0) { $0 + $1.0.rate * $1.1 } / total
    let cases = parts.compactMap(\.cases)
    return RawRate(
      year: year, rate: rate, cases: cases.count == parts.count ? cases.reduce(0, +) : nil,
      population: isWeighted ? total : nil)
  }

  /// The variance of a rate whose cases are a Poisson count: the rate squared over the cases.
  var variance: Double? { cases.map { $0 > 0 ? rate * rate / $0 : 0 } }

  /// Whether so few cases stand behind the rate that it is not shown.
  var isSmall: Bool { cases.map { $0 < RateSeries.fewestCases } ?? false }
}

extension SteeringNetwork.Indicator {
  /// The cases as stated, else as rate and population give them.
  fileprivate var cases: Double? {
    count ?? population.map { (value * $0 / 1000).rounded() }
  }
}

extension RateSeries {
  /// The fewest cases that are shown.
  static let fewestCases = 5.0

  init(
    _ group: SteeringNetwork.IndicatorSeries, names: [String], years: [RawRate],
    before: [Int], after: [Int]
  ) {
    self.group = group
    self.names = names
    let (old, new) = (
      years.filter { before.contains($0.year) }, years.filter { after.contains($0.year) }
    )
    let alone = years.filter { $0.isSmall }.map(\.year)
    let withheld = Set(alone).union(Self.withheld(old)).union(Self.withheld(new))
    figures = years.map { year in
      let isWithheld = withheld.contains(year.year)
      return Figure(
        year: year.year, rate: isWithheld ? nil : year.rate, cases: isWithheld ? nil : year.cases,
        isWithheld: isWithheld)
    }
    self.before = Self.period(old)
    self.after = Self.period(new)
  }

  /// The years of a period that are not shown: the small ones, and the next smallest as long as the
  /// mean of the period would tell what a single small year holds.
  private static func withheld(_ years: [RawRate]) -> Set<Int> {
    var hidden = years.filter(\.isSmall)
    guard !hidden.isEmpty else { return [] }
    var shown = years.filter { !$0.isSmall }
      .sorted { ($0.cases ?? .infinity, $0.year) < ($1.cases ?? .infinity, $1.year) }
    while !shown.isEmpty, hidden.count < 2 || sum(of: hidden) < fewestCases {
      hidden.append(shown.removeFirst())
    }
    return Set(hidden.map(\.year))
  }

  private static func sum(of years: [RawRate]) -> Double {
    years.reduce(0) { $0 + ($1.cases ?? 0) }
  }

  private static func period(_ years: [RawRate]) -> Period {
    let cases = years.compactMap(\.cases)
    let total = cases.count == years.count ? cases.reduce(0, +) : nil
    let isShown =
      !years.isEmpty && (total.map { $0 >= fewestCases } ?? !years.contains(where: \.isSmall))
    guard isShown else {
      return Period(years: years.map(\.year), rate: nil, cases: nil, variance: nil)
    }
    let count = Double(years.count)
    let variances = years.compactMap(\.variance)
    return Period(
      years: years.map(\.year), rate: years.reduce(0) { $0 + $1.rate } / count, cases: total,
      variance: variances.count == years.count ? variances.reduce(0, +) / (count * count) : nil)
  }
}
